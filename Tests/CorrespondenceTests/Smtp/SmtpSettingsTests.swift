import Foundation
import Testing

@testable import Correspondence

@Suite("SMTP settings")
struct SmtpSettingsTests {
  private func url(
    _ host: String, _ port: Int? = nil, _ security: SmtpSettings.Security, name: String? = nil
  ) throws(SmtpSettingsError) -> String {
    var settings = SmtpSettings(host: host, port: port, security: security, sender: "a@example.org")
    settings.ownName = name
    return try settings.url()
  }

  @Test("the port goes with the security, and an IPv6 address into brackets")
  func urls() throws {
    #expect(try url("mail.example.org", nil, .implicitTLS) == "smtps://mail.example.org:465")
    #expect(try url("mail.example.org", nil, .startTLS, name: "me.example") == "smtp://mail.example.org:587/me.example")
    #expect(try url("fe80::1", 2525, .unprotected) == "smtp://[fe80::1]:2525")
    #expect(try url("::1", nil, .loopbackOnly) == "smtp://[::1]:25")
  }

  @Test(
    "no protection is for this machine only, unless it is said by name",
    arguments: [
      "mail.example.org", "10.0.0.1", "localhost.example.org", "127.0.0.1.example.org", "1270.0.0.1", "::2",
    ])
  func unprotected(host: String) throws {
    #expect(throws: SmtpSettingsError.unprotected(host: host)) { try url(host, nil, .loopbackOnly) }
    #expect(throws: Never.self) { try url(host, nil, .unprotected) }
  }

  @Test(
    "what is no host, port, name or sender is refused",
    arguments: [
      "", "a b", "a/b", "user@host", "host?x", "-x", "a..b", "::g", "a\r\nb", "host:25",
    ])
  func hosts(host: String) throws {
    #expect(throws: SmtpSettingsError.host(host)) { try url(host, nil, .startTLS) }
    #expect(throws: (any Error).self) { try url("h", nil, .startTLS, name: host) }
    #expect(throws: SmtpSettingsError.port(0)) { try url("h", 0, .startTLS) }
    for sender in ["", "x", "a@b\r\nc", "jūratė@b"] {
      #expect(throws: SmtpSettingsError.sender(sender)) { try SmtpSettings(host: "h", sender: sender).url() }
    }
  }

  @Test("a time to wait is positive, and a user's name is a line")
  func others() throws {
    var settings = SmtpSettings(host: "h", sender: "a@b")
    settings.timeouts.answer = .zero
    #expect(throws: SmtpSettingsError.timeout) { try settings.url() }
    settings.timeouts.answer = .seconds(1)
    settings.login = .init(user: "a\nb", password: Secret("x"))
    #expect(throws: SmtpSettingsError.user) { try settings.url() }
  }

  @Test("a password is read from a file's only line, and never printed")
  func secrets() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "secret-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    for text in ["s3cret ž", "s3cret ž\n", "s3cret ž\r\n"] {
      try Data(text.utf8).write(to: URL(filePath: file))
      #expect(try Secret(file: file).revealed == "s3cret ž")
    }
    for text in ["", "\n", "a\nb\n", "a\0b", String(repeating: "x", count: 5000)] {
      try Data(text.utf8).write(to: URL(filePath: file))
      #expect(throws: SecretError.unusable(path: file)) { try Secret(file: file) }
    }
    #expect(throws: SecretError.self) { try Secret(file: file + "-missing") }
    let login = SmtpSettings.Login(user: "u", password: Secret("s3cret"))
    var dumped = ""
    dump(login, to: &dumped)
    for text in ["\(login)", String(reflecting: login), String(describing: login.password), dumped] {
      #expect(text.contains("<redacted>") && !text.contains("s3cret"))
    }
  }
}
