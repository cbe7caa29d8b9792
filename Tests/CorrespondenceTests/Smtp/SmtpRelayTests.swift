import Testing

@testable import Correspondence

@Suite("SMTP relay")
struct SmtpRelayTests {
  @Test(
    "what a server answers decides what becomes of the letter",
    arguments: [
      ("CONNECT=421 4.3.2 too busy!drop", "retry"),
      ("CONNECT=554 5.7.1 not you!drop", "relayDown"),
      ("CONNECT=drop", "retry"),
      ("EHLO=502 5.5.1 what?", "sent"),
      ("EHLO=550 5.7.1 no", "sent"),
      ("EHLO=drop", "retry"),
      ("MAIL=451 4.3.0 later", "retry"),
      ("MAIL=552 5.3.4 too large", "park"),
      ("MAIL=530 5.7.0 log in first", "relayDown"),
      ("MAIL=550 5.1.8 who are you?", "relayDown"),
      ("MAIL=drop", "retry"),
      ("RCPT=450 4.2.0 greylisted", "retry"),
      ("RCPT=550 5.1.1 no such user", "suppress"),
      ("RCPT=550-5.1.1 no such user|550 5.1.1 see our pages", "suppress"),
      ("RCPT=551 try elsewhere", "suppress"),
      ("RCPT=552 5.2.2 mailbox full", "park"),
      ("RCPT=554 5.7.1 relay access denied", "park"),
      ("RCPT=550 no", "park"),
      ("RCPT=550 5.1.8 bad sender", "relayDown"),
      ("RCPT=drop", "retry"),
      ("DATA=451 4.3.0 later", "retry"),
      ("DATA=554 5.5.1 no valid recipients", "park"),
      ("DATA=354 go on!drop", "retry"),
      ("DOT=drop", "ambiguous"),
      ("DOT=451 4.3.0 later", "retry"),
      ("DOT=554 5.6.0 spam", "park"),
      ("DOT=421 4.3.2 going down!drop", "retry"),
      ("DOT=gibberish!drop", "ambiguous"),
      ("DOT=250-2.0.0 half of an answer!drop", "ambiguous"),
      ("DOT=251 2.0.0 fine", "sent"),
      ("QUIT=drop", "sent"),
    ])
  func answers(script: String, name: String) throws {
    let server = try ScriptedServer([script])
    var relay = try SmtpRelay(server.settings)
    let bytes = script.hasPrefix("DATA=354") ? large : letter
    let outcome = relay.deliver(bytes)
    #expect(outcome.name == name, "\(outcome)")
  }

  @Test("the reason names the moment and the server's words, on one line")
  func reason() throws {
    let server = try ScriptedServer(["RCPT=550-5.1.1 no such user|550 5.1.1 see our pages"])
    var relay = try SmtpRelay(server.settings)
    #expect(relay.deliver().reason.description == "after RCPT: 550-5.1.1 no such user 550 5.1.1 see our pages")
  }

  @Test(
    "a server that falls silent is waited for only so long",
    arguments: [("CONNECT", "retry"), ("RCPT", "retry"), ("DOT", "ambiguous")])
  func silence(stage: String, name: String) throws {
    let server = try ScriptedServer(["\(stage)=silent"])
    var settings = server.settings
    settings.timeouts.answer = .milliseconds(stage == "DOT" ? 5000 : 300)
    settings.timeouts.finalDot = .milliseconds(stage == "DOT" ? 300 : 5000)
    var relay = try SmtpRelay(settings)
    var outcome: DeliveryOutcome?
    let time = ContinuousClock().measure { outcome = relay.deliver() }
    #expect(outcome?.name == name && outcome?.reason.description.hasSuffix("no answer in time") == true)
    #expect(time < .seconds(3))
  }

  @Test("an answer that comes too late is not taken for one to the next letter")
  func late() throws {
    let server = try ScriptedServer(["DOT#1=silent", "RCPT#2=550 5.1.1 no such user"])
    var settings = server.settings
    settings.timeouts.finalDot = .milliseconds(300)
    var relay = try SmtpRelay(settings)
    #expect((0..<3).map { _ in relay.deliver().name } == ["ambiguous", "suppress", "sent"])
    #expect(server.count("*CONNECT") == 3)
  }

  @Test("a server that falls silent instead of saying goodbye holds nobody up")
  func silentGoodbye() throws {
    let server = try ScriptedServer(["QUIT=silent"])
    let time = try ContinuousClock().measure {
      var relay = try SmtpRelay(server.settings)
      #expect(relay.deliver().name == "sent")
    }
    #expect(time < .seconds(4))
  }

  @Test("nobody at the port, or no such host: the letter waits, and so had the next one better")
  func unreachable() throws {
    let port = try ScriptedServer().port
    for host in ["127.0.0.1", "nowhere.invalid"] {
      var relay = try SmtpRelay(SmtpSettings(host: host, port: port, security: .unprotected, sender: "a@example.org"))
      let outcome = relay.deliver()
      #expect(outcome.name == "retry" && outcome.reach == .everyLetter, "\(outcome)")
    }
  }

  @Test("a letter arrives byte for byte, its leading dots doubled on the way")
  func bytes() throws {
    let server = try ScriptedServer()
    var relay = try SmtpRelay(server.settings)
    let text = ".first\r\n..\r\n.\r\nx.\r\n\r\n.last\r\n"
    #expect(relay.deliver(Array(text.utf8)).name == "sent")
    let lines = [":..first", ":...", ":..", ":x.", ":", ":..last"].map { $0 + "\\r\\n" }
    #expect(server.told.filter { $0.hasPrefix(":") } == lines)
  }

  @Test("a connection serves letter after letter, and a refused one holds none of the others back")
  func reuse() throws {
    let server = try ScriptedServer(["RCPT#2=550 5.1.1 no such user"])
    var relay = try SmtpRelay(server.settings)
    #expect((0..<4).map { _ in relay.deliver().name } == ["sent", "suppress", "sent", "sent"])
    #expect(server.count("*CONNECT") <= 2)
  }

  @Test(
    "a connection that the server has closed meanwhile is replaced at once",
    arguments: ["MAIL#2=421 4.4.2 idle!drop", "MAIL#2=drop", "DOT#1=250 2.0.0 fine!drop"])
  func idle(script: String) throws {
    let server = try ScriptedServer([script])
    var relay = try SmtpRelay(server.settings)
    #expect(relay.deliver().name == "sent")
    #expect(relay.deliver().name == "sent")
    #expect(server.count("*CONNECT") == 2)
    #expect(server.count(":Subject") == 2)
  }

  @Test("a server that hangs up on each connection is not tried for ever")
  func hangingUp() throws {
    let server = try ScriptedServer(["MAIL#2=421 idle!drop", "MAIL#3=421 idle!drop"])
    var relay = try SmtpRelay(server.settings)
    #expect(relay.deliver().name == "sent")
    #expect(relay.deliver().name == "retry")
    #expect(server.count("*CONNECT") == 2)
  }

  @Test("an address beyond ASCII is told only to a server that offers SMTPUTF8")
  func utf8() throws {
    let plain = try ScriptedServer()
    var relay = try SmtpRelay(plain.settings)
    #expect(relay.deliver(to: "jūratė@example.org").name == "suppress")
    #expect(plain.count("MAIL") == 0)
    let capable = try ScriptedServer(["EHLO=250-test|250-SMTPUTF8|250 8BITMIME"])
    var other = try SmtpRelay(capable.settings)
    #expect(other.deliver(to: "jūratė@example.org").name == "sent")
    #expect(capable.told.contains("MAIL FROM:<sutarta@example.org> SMTPUTF8"))
    #expect(capable.told.contains("RCPT TO:<jūratė@example.org>"))
    #expect(other.deliver(to: "jūratė@įmonė.lt").name == "sent")
  }

  @Test("without a server, an address beyond ASCII waits as any other")
  func utf8Later() throws {
    let server = try ScriptedServer(["CONNECT=421 4.3.2 too busy!drop"])
    var relay = try SmtpRelay(server.settings)
    #expect(relay.deliver(to: "jūratė@example.org").name == "retry")
  }

  @Test(
    "what could be taken for more than one address or command is never said",
    arguments: ["", "b", "b@", "@b", "a@b>\r\nRCPT TO:<c@d", "a@b,c@d", "a b@c", "a@b c", "<a@b>", "a@b@c", "a@-\u{0}"])
  func addresses(recipient: String) throws {
    let server = try ScriptedServer()
    var relay = try SmtpRelay(server.settings)
    #expect(relay.deliver(to: recipient).name == "suppress")
    #expect(server.told.isEmpty)
  }

  @Test(
    "a letter that servers could read in two ways is never sent",
    arguments: ["", "a\n.\nb\r\n", "a\rb\r\n", "a\r", "a\0\r\n", "ž\r\n", String(repeating: "x", count: 999) + "\r\n"])
  func letters(text: String) throws {
    let server = try ScriptedServer()
    var relay = try SmtpRelay(server.settings)
    #expect(relay.deliver(Array(text.utf8)).name == "park")
    #expect(server.told.isEmpty)
  }

  @Test("a server is also found by its IPv6 address")
  func ipv6() throws {
    let server = try ScriptedServer(["--ipv6"])
    var settings = server.settings
    settings.host = "::1"
    var relay = try SmtpRelay(settings)
    #expect(relay.deliver().name == "sent")
    #expect(server.told.contains("EHLO client.example.org"))
  }

  /// More than the system keeps for a server that does not read.
  private var large: [UInt8] { Array(String(repeating: "0123456789\r\n", count: 1_000_000).utf8) }
}
