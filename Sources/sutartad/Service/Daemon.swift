import Logging
import Register
import Wording

/// The life around the turns: when each is taken, who may call for one or for the end, and who hears of it.
struct Daemon {
  /// A turn, which asks before each new piece of work whether there should be any, and says what is to be complained of.
  typealias Turn = (_ isWanted: () -> Bool) throws(RegisterError) -> [Phrase]

  private let every: Duration
  private var signals = Signals()
  private var backoff: Backoff
  private let manager = ServiceManager()
  private let log = Logger(label: "sutartad")

  /// Prepares a life; from here on, signals wait until they are asked for.
  ///
  /// - Parameter every: How long from the beginning of one turn to that of the next.
  init(every: Duration) {
    self.every = every
    backoff = Backoff(limit: every)
  }

  /// Takes turn after turn until somebody asks to stop.
  ///
  /// - Parameter turn: A turn.
  mutating func run(_ turn: Turn) {
    log.info("started", metadata: ["every_seconds": "\(Int(every.inSeconds))"])
    manager.tell("READY=1", "STATUS=Ticking")
    while !signals.isStopRequested {
      let next = take(turn)
      if wait(until: next) == .stop { break }
    }
    manager.tell("STOPPING=1", "STATUS=Stopping")
    log.info("stopped")
  }

  /// Takes a turn.
  ///
  /// - Returns: When to take the next.
  private mutating func take(_ turn: Turn) -> ContinuousClock.Instant {
    let began = ContinuousClock.now
    do throws(RegisterError) {
      let complaints = try turn {
        if manager.patience != nil { manager.tell("WATCHDOG=1") }
        return !signals.isStopRequested
      }
      complaints.forEach { log.warning("\($0.en)") }
      backoff.reset()
      manager.tell("WATCHDOG=1", "STATUS=\(complaints.first?.en ?? "The last tick went well")")
      return began + every
    } catch {
      let wait = backoff.wait()
      log.warning(
        "tick broken off",
        metadata: ["reason": "\(error.summary)", "retry_seconds": "\(Int(wait.inSeconds.rounded(.up)))"])
      manager.tell("WATCHDOG=1", "STATUS=The last tick broke off: \(error.summary)")
      return ContinuousClock.now + wait
    }
  }

  /// Waits for the next turn's time, or for a signal.
  ///
  /// Nothing wakes up meanwhile, but for the sign of life where a watchdog wants one.
  private mutating func wait(until next: ContinuousClock.Instant) -> Signals.Request? {
    while true {
      let rest = next - ContinuousClock.now
      if rest <= .zero { return nil }
      if let request = signals.wait(atMost: min(rest, (manager.patience ?? rest * 2) / 2)) { return request }
      if manager.patience != nil { manager.tell("WATCHDOG=1") }
    }
  }
}
