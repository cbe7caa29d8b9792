import Console

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Whoever started the daemon and wants to hear how it is: systemd, by the protocol of sd_notify(3).
///
/// It is nobody where NOTIFY_SOCKET names no socket; then everything told is told to nobody.
struct ServiceManager {
  private let socketName = Environment.value("NOTIFY_SOCKET")

  /// How long the daemon may be silent before it is taken for dead; `nil` where nobody watches.
  var patience: Duration? {
    guard let microseconds = Environment.value("WATCHDOG_USEC").flatMap(Int64.init), microseconds > 0 else {
      return nil
    }
    // The variables may have been meant for a parent.
    if let pid = Environment.value("WATCHDOG_PID"), pid != "\(getpid())" { return nil }
    return .microseconds(microseconds)
  }

  /// Tells the manager something.
  ///
  /// - Parameter assignments: What, each as `NAME=value` without a line end.
  func tell(_ assignments: String...) {
    guard let socketName, var address = Self.address(socketName) else { return }
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let text = Array(assignments.joined(separator: "\n").utf8)
    // An abstract name is as long as is said, and not as far as the first zero.
    let length = socklen_t(MemoryLayout<sa_family_t>.size + socketName.utf8.count)
    withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        // A manager that has gone away needs to hear nothing.
        _ = sendto(descriptor, text, text.count, Int32(MSG_NOSIGNAL), address, length)
      }
    }
  }

  /// The address of a socket: a path, or a name outside the file system, written with an @ where its zero byte stands.
  private static func address(_ name: String) -> sockaddr_un? {
    var address = sockaddr_un()
    let bytes = Array(name.utf8)
    guard name.hasPrefix("/") || name.hasPrefix("@"), bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
      return nil
    }
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { path in
      path.copyBytes(from: bytes)
      if bytes[0] == UInt8(ascii: "@") { path[0] = 0 }
    }
    return address
  }
}
