import Foundation
import TestSupport
import Testing

@testable import Correspondence

@Suite("SMTP security")
struct SmtpSecurityTests {
  /// An authority's certificate, and a server's for 127.0.0.1 signed by itself: the same, and its key.
  private struct Certificate {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tls-\(UUID())").path
    var authorities: String { folder + "/certificate" }
    var script: String { "TLS=\(folder)/certificate,\(folder)/key" }

    init(name: String = "IP:127.0.0.1") throws {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let made = try Program.at("openssl").run([
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
        "/CN=test", "-addext", "subjectAltName=\(name)", "-keyout", folder + "/key", "-out", folder + "/certificate",
      ])
      try #require(made.exitCode == 0, "\(made.standardError)")
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }
  }

  private static let offer = "EHLO=250-test|250-STARTTLS|250 AUTH PLAIN LOGIN"

  /// Delivers a letter to a server with a certificate, over TLS.
  private func deliver(
    _ script: [String] = [], _ security: SmtpSettings.Security = .startTLS, name: String = "IP:127.0.0.1",
    trusting: Bool = true, password: String? = nil, letters: Int = 1,
    _ check: (DeliveryOutcome, ScriptedServer) throws -> Void
  ) throws {
    let certificate = try Certificate(name: name)
    defer { certificate.remove() }
    let implicit = security == .implicitTLS ? ["--implicit"] : []
    let server = try ScriptedServer([Self.offer, certificate.script] + implicit + script)
    var settings = server.settings
    settings.security = security
    settings.authorities = trusting ? certificate.authorities : nil
    settings.login = password.map { .init(user: "sutarta", password: Secret($0)) }
    var relay = try SmtpRelay(settings)
    var outcome = relay.deliver()
    for _ in 1..<letters { outcome = relay.deliver() }
    try check(outcome, server)
  }

  @Test(
    "STARTTLS or TLS from the start carry the letters, over one connection",
    arguments: [
      SmtpSettings.Security.startTLS, .implicitTLS,
    ])
  func protected(security: SmtpSettings.Security) throws {
    try deliver([], security, letters: 3) { outcome, server in
      #expect(outcome.name == "sent", "\(outcome)")
      #expect(server.count("*TLS") == 1 && server.count("*CONNECT") == 1 && server.count(":Subject") == 3)
    }
  }

  @Test(
    "a server whose certificate nobody vouches for gets nothing",
    arguments: [
      SmtpSettings.Security.startTLS, .implicitTLS,
    ])
  func untrusted(security: SmtpSettings.Security) throws {
    try deliver([], security, trusting: false, password: "s3cret") { outcome, server in
      #expect(outcome.name == "relayDown" && outcome.reach == .everyLetter, "\(outcome)")
      #expect(server.count("MAIL") == 0 && server.count("AUTH") == 0)
    }
  }

  @Test("a certificate for another host is as good as none")
  func misnamed() throws {
    try deliver(name: "DNS:other.example.org") { outcome, server in
      #expect(outcome.name == "relayDown" && server.count("MAIL") == 0, "\(outcome)")
    }
  }

  @Test(
    "a server that does not offer STARTTLS, or refuses it, gets neither letter nor password",
    arguments: [
      ("EHLO=250-test|250 AUTH PLAIN LOGIN", "relayDown"), ("EHLO=502 5.5.1 what?", "relayDown"),
      ("STARTTLS=502 5.5.1 not here", "relayDown"), ("STARTTLS=454 4.7.0 not now", "retry"),
    ])
  func unoffered(script: String, name: String) throws {
    try deliver([script], password: "s3cret") { outcome, server in
      #expect(outcome.name == name && outcome.reach == .everyLetter, "\(outcome)")
      #expect(server.count("MAIL") == 0 && server.count("AUTH") == 0)
    }
  }

  @Test("a server without TLS where TLS comes first is a wrong setting")
  func plainServer() throws {
    let server = try ScriptedServer()
    var settings = server.settings
    settings.security = .implicitTLS
    var relay = try SmtpRelay(settings)
    #expect(relay.deliver().name == "relayDown")
  }

  @Test("a file of certificates that is not there stops everything")
  func missingAuthorities() throws {
    let server = try ScriptedServer()
    var settings = server.settings
    settings.security = .implicitTLS
    settings.authorities = "/nonexistent"
    var relay = try SmtpRelay(settings)
    #expect(relay.deliver().name == "relayDown")
  }

  @Test("a login is said once for a connection, and its password nowhere else")
  func login() throws {
    try deliver(password: "s3cret", letters: 2) { outcome, server in
      #expect(outcome.name == "sent" && server.count("AUTH") == 1, "\(outcome)")
      let plain = Data("\u{0}sutarta\u{0}s3cret".utf8).base64EncodedString()
      #expect(server.told.count { $0.contains(plain) } == 1)
    }
  }

  @Test(
    "a login that is refused stops everything, and its password is in no reason",
    arguments: [
      ("AUTH=535 5.7.8 wrong", "relayDown"), ("AUTH=454 4.7.0 not now", "retry"), ("AUTH=drop", "retry"),
      ("MAIL=530 5.7.0 log in first", "relayDown"),
    ])
  func refusedLogin(script: String, name: String) throws {
    try deliver([script], password: "s3cret") { outcome, server in
      #expect(outcome.name == name, "\(outcome)")
      #expect(!outcome.reason.description.contains("s3cret") && server.count(":") == 0)
    }
  }
}
