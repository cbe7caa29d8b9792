#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Listens to a service as systemd does.
public final class NotifySocket {
  /// What NOTIFY_SOCKET says: a path, or an abstract name with an @ before it.
  public let name: String
  private let descriptor: Int32

  /// Opens a socket.
  ///
  /// - Parameter isAbstract: Whether its name is none of the file system.
  /// - Throws: ``TestSupportError`` when it cannot listen.
  public init(isAbstract: Bool = true) throws {
    let own = "sutarta-notify-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    name = isAbstract ? "@\(own)" : "/tmp/\(own)"
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { path in
      path.copyBytes(from: name.utf8)
      if isAbstract { path[0] = 0 }
    }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + name.utf8.count)
    let done = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
    }
    guard descriptor >= 0, done == 0 else { throw TestSupportError("No socket at \(name).") }
  }

  deinit {
    close(descriptor)
    if name.hasPrefix("/") { unlink(name) }
  }

  /// Waits for the next message.
  ///
  /// - Parameter timeout: After how many seconds none will come any more.
  /// - Returns: Its assignments.
  /// - Throws: ``TestSupportError`` when none came.
  public func next(timeout: Int = 30) throws -> [String] {
    var readiness = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&readiness, 1, Int32(timeout) * 1000) == 1 else {
      throw TestSupportError("No message came to \(name) within \(timeout) s.")
    }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { throw TestSupportError("An empty message came to \(name).") }
    return String(decoding: buffer[..<count], as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Waits for a message that tells something, and passes over those that do not.
  ///
  /// - Parameter part: A part of one of its assignments.
  /// - Returns: The message.
  /// - Throws: ``TestSupportError`` when none came.
  @discardableResult
  public func message(telling part: String) throws -> [String] {
    while true {
      let message = try next()
      if message.contains(where: { $0.contains(part) }) { return message }
    }
  }
}
