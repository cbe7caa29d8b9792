internal import CLibpq

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// What a wait is for.
enum Readiness {
  case reading, writing, either
}

/// The one place where this module waits.
///
/// libpq's blocking calls hang on a half-dead peer whatever the keepalives say, so we poll the socket ourselves,
/// up to a deadline of our own.
///
/// - Parameters:
///   - readiness: What to wait for.
///   - socket: The socket.
///   - deadline: When to give up.
/// - Returns: Whether the socket became ready; `false` when the deadline passed.
func wait(for readiness: Readiness, of socket: Int32, until deadline: ContinuousClock.Instant) -> Bool {
  let events =
    switch readiness {
    case .reading: Int16(POLLIN)
    case .writing: Int16(POLLOUT)
    case .either: Int16(POLLIN | POLLOUT)
    }
  while true {
    // What is here already counts, even when the deadline passed while this program was not running.
    let left = max(deadline - .now, .zero)
    var entry = pollfd(fd: socket, events: events, revents: 0)
    let milliseconds = left == .zero ? 0 : min(left.milliseconds + 1, Int(Int32.max))
    let ready = poll(&entry, 1, Int32(milliseconds))
    if ready > 0 { return true }
    if ready < 0, errno != EINTR { return true }
    if left == .zero { return false }
  }
}

extension Duration {
  /// Whole milliseconds, rounded down.
  var milliseconds: Int {
    let (seconds, attoseconds) = components
    // A deadline may be centuries away.
    let capped = min(seconds, 1_000_000_000)
    return Int(capped) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
