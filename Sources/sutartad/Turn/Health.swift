import Logging
import Register

/// How a turn went, in figures: what the health line and the metrics file tell.
struct Health {
  /// What was done, by name; nothing where the turn broke off.
  var counters: [(name: String, count: Int)] = []
  /// What the clock said, where the turn came as far as to ask.
  var clock: ClockReading?
  /// The letters that wait, where the turn came as far as to ask.
  var mail: MailState?

  /// The figures as the log takes them.
  ///
  /// - Parameters:
  ///   - duration: How long the turn took.
  ///   - isSuccess: Whether there was nothing to complain of.
  /// - Returns: Names and values.
  func metadata(duration: Duration, isSuccess: Bool) -> Logger.Metadata {
    var metadata: Logger.Metadata = [
      "success": "\(isSuccess)", "milliseconds": "\(Int(duration / .milliseconds(1)))",
    ]
    if let clock { metadata["clock_believed"] = "\(clock.doubt == nil)" }
    for (name, count) in counters { metadata[name] = "\(count)" }
    if let mail {
      metadata["waiting"] = "\(mail.waiting)"
      if let age = mail.oldestAge { metadata["oldest_seconds"] = "\(Int(age.inSeconds))" }
    }
    return metadata
  }
}
