import CSignals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The signals of a daemon: taken when it asks for them, and never in the midst of its work.
///
/// They are blocked and fetched, so there is no handler that could run at a bad moment, and nothing to wake up for. A
/// process that this one starts inherits the block, and has to be given an empty mask.
struct Signals {
  /// What a signal asks for.
  enum Request {
    /// SIGTERM or SIGINT: finish the message at hand, then stop.
    case stop
    /// SIGHUP: tick at once.
    case tick
  }

  /// Blocks the signals.
  init() { signals_block() }

  /// Whether somebody has asked to stop and has not been answered yet.
  var isStopRequested: Bool { signals_stop_waits() != 0 }

  /// Waits for a signal.
  ///
  /// - Parameter time: For how long at most.
  /// - Returns: What it asks for; `nil` when none came.
  func wait(atMost time: Duration) -> Request? {
    // Rounded up: a wait that ends too early would be repeated until the time has come.
    switch signals_fetch(Int((time / .milliseconds(1)).rounded(.up))) {
    case SIGTERM, SIGINT: .stop
    case SIGHUP: .tick
    default: nil
    }
  }
}
