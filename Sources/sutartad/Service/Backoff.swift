/// How long to wait before the next try: a second, then twice as long each time, up to a limit.
struct Backoff {
  /// The longest wait.
  let limit: Duration
  private var next: Duration = .seconds(1)

  /// Starts from a second.
  ///
  /// - Parameter limit: The longest wait.
  init(limit: Duration) { self.limit = limit }

  /// Tells how long to wait now.
  ///
  /// - Returns: A wait between half of what is due and all of it, so that many daemons do not come back together.
  mutating func wait() -> Duration {
    let due = min(next, limit)
    next = min(next * 2, limit)
    return due * Double.random(in: 0.5...1)
  }

  /// Starts from a second again.
  mutating func reset() { next = .seconds(1) }
}
