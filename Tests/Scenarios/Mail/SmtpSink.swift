import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Postfix's smtp-sink, a mail server that takes letters and throws them away, or refuses them by its flags.
final class SmtpSink {
  /// The port it listens on, on this machine alone.
  let port: Int
  private let process: RunningProgram

  /// Starts it.
  ///
  /// - Parameter flags: What it does wrong (smtp-sink(1)).
  /// - Throws: When it does not start.
  init(_ flags: [String] = []) throws {
    port = try Self.freePort()
    // It runs as root only to become another.
    let user = getuid() == 0 ? ["-u", "nobody"] : []
    let program = ProcessInfo.processInfo.environment["SUTARTA_TEST_SMTP_SINK"] ?? "smtp-sink"
    process = try Program.at(program).start(["-4"] + user + flags + ["127.0.0.1:\(port)", "64"])
    let deadline = ContinuousClock.now + .seconds(20)
    while !Self.answers(port) {
      guard ContinuousClock.now < deadline else {
        let said = (try? process.wait(timeout: .milliseconds(1)).standardError) ?? ""
        throw NoPeer("smtp-sink does not start: \(said)")
      }
      usleep(2000)
    }
  }

  /// How a tick is told to send by it.
  var options: [String] { ["--smtp", "127.0.0.1:\(port)", "--smtp-security", "loopback"] }

  /// A port that nobody listens on; the system gives another to whoever asks next.
  private static func freePort() throws -> Int {
    try withSocket { socket, address in
      var address = address
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let isBound = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
        }
      }
      guard isBound else { throw NoPeer("no port is free") }
      return Int(UInt16(bigEndian: address.sin_port))
    }
  }

  private static func answers(_ port: Int) -> Bool {
    let isConnected = try? withSocket { socket, address in
      var address = address
      address.sin_port = UInt16(port).bigEndian
      return withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
    }
    return isConnected ?? false
  }

  private static func withSocket<T>(_ body: (Int32, sockaddr_in) throws -> T) throws -> T {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard socket >= 0 else { throw NoPeer("no socket") }
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return try body(socket, address)
  }
}
