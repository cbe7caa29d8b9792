import Foundation
import TestSupport
import Testing

@testable import Correspondence

/// An SMTP server that answers as a test says; smtp-server.py tells how it is said.
final class ScriptedServer {
  let port: Int
  private let process: RunningProgram
  private let log: String

  /// Starts it.
  ///
  /// - Parameter script: What it answers to what.
  /// - Throws: When it does not start.
  init(_ script: [String] = []) throws {
    let program = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "smtp-server.py").path
    let log = FileManager.default.temporaryDirectory.appending(path: "smtp-\(UUID()).log").path
    process = try Program.at("python3").start(["-S", "-E", program, log] + script)
    self.log = log
    let deadline = ContinuousClock.now + .seconds(30)
    while Self.lines(of: log).isEmpty && ContinuousClock.now < deadline { usleep(2000) }
    port = try #require(Self.lines(of: log).first.flatMap { Int($0) }, "the scripted server said no port")
  }

  deinit { try? FileManager.default.removeItem(atPath: log) }

  /// What it has been told so far; a letter's lines begin with a colon, and what happened to a connection with a star.
  var told: [String] { Array(Self.lines(of: log).dropFirst()) }

  private static func lines(of log: String) -> [String] {
    let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    // What no line end follows is still being written.
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// How often it was told something that begins so.
  func count(_ start: String) -> Int { told.count { $0.hasPrefix(start) } }

  /// How it is spoken to without TLS; two seconds are enough for everything.
  var settings: SmtpSettings {
    var settings = SmtpSettings(host: "127.0.0.1", port: port, security: .loopbackOnly, sender: "sutarta@example.org")
    settings.ownName = "client.example.org"
    settings.timeouts.connection = .seconds(5)
    settings.timeouts.answer = .seconds(5)
    settings.timeouts.finalDot = .seconds(5)
    return settings
  }
}

/// A letter as Correspondence writes them.
let letter = Array("From: a@example.org\r\nSubject: x\r\n\r\nLaba diena\r\n".utf8)

extension SmtpRelay {
  /// Hands over a letter.
  mutating func deliver(_ bytes: [UInt8] = letter, to recipient: String = "b@example.org") -> DeliveryOutcome {
    deliver(bytes, messageID: "1@example.org", to: recipient)
  }
}

extension DeliveryOutcome {
  /// The class alone.
  var name: String {
    switch self {
    case .sent: "sent"
    case .retry: "retry"
    case .suppress: "suppress"
    case .park: "park"
    case .relayDown: "relayDown"
    case .ambiguous: "ambiguous"
    }
  }
}
