import Foundation
import TestSupport
import Testing

/// aiosmtpd as a mail server, which keeps a line of each letter that it takes; aiosmtpd-peer.py tells the rest.
final class AiosmtpdPeer {
  /// A letter that it took.
  struct Copy: Hashable {
    let recipient: String
    let messageID: String
    /// SHA-256 of all its bytes.
    let hash: String
  }

  /// The port it listens on, on this machine alone.
  let port: Int
  private let process: RunningProgram
  private let log: String

  /// Starts it.
  ///
  /// - Parameter script: What it answers to every letter, such as `RCPT=451 4.3.0 later`.
  /// - Throws: When it does not start.
  init(_ script: [String] = []) throws {
    let program = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "aiosmtpd-peer.py").path
    log = FileManager.default.temporaryDirectory.appending(path: "aiosmtpd-\(UUID()).log").path
    let python = ProcessInfo.processInfo.environment["SUTARTA_TEST_AIOSMTPD"] ?? "python3"
    process = try Program.at(python).start(["-E", program, log] + script)
    let deadline = ContinuousClock.now + .seconds(30)
    while Self.lines(of: log).isEmpty && ContinuousClock.now < deadline { usleep(2000) }
    guard let port = Self.lines(of: log).first.flatMap({ Int($0) }) else {
      let said = try process.wait(timeout: .milliseconds(1)).standardError
      throw NoPeer("aiosmtpd does not start: \(said.suffix(300))")
    }
    self.port = port
  }

  deinit { try? FileManager.default.removeItem(atPath: log) }

  /// How a tick is told to send by it.
  var options: [String] { ["--smtp", "127.0.0.1:\(port)", "--smtp-security", "loopback"] }

  /// The letters that it has taken so far.
  var copies: [Copy] {
    Self.lines(of: log).compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 4, words[0] == "=" else { return nil }
      return Copy(recipient: words[1], messageID: words[2], hash: words[3])
    }
  }

  /// Whether somebody is connected with it.
  var isBusy: Bool {
    let lines = Self.lines(of: log)
    return lines.count { $0 == "+" } != lines.count { $0 == "-" }
  }

  private static func lines(of log: String) -> [String] {
    let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    // What no line end follows is still being written.
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}

/// Says why a mail server that a test talks to is not there.
struct NoPeer: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
