import Files
import Register

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file of figures for the textfile collector of Prometheus' node exporter, replaced whole after each turn.
struct MetricsFile {
  /// The file, whose name should end in `.prom`.
  let path: String

  private static let lastSuccess = "sutarta_tick_last_success_timestamp_seconds"

  /// Writes the figures of a turn.
  ///
  /// - Parameters:
  ///   - health: The figures.
  ///   - duration: How long the turn took.
  ///   - isSuccess: Whether there was nothing to complain of.
  /// - Throws: ``SystemError`` when the file still holds the turn before.
  func write(_ health: Health, duration: Duration, isSuccess: Bool) throws(SystemError) {
    let now = Double(time(nil))
    var text = MetricsText()
    text.gauge("sutarta_tick_timestamp_seconds", "When the last tick ended.", now)
    // A broken tick must not make it unknown when the last good one was.
    if let success = isSuccess ? now : earlier(Self.lastSuccess) {
      text.gauge(Self.lastSuccess, "When the last tick ended that had nothing to complain of.", success)
    }
    text.gauge("sutarta_tick_success", "Whether the last tick had nothing to complain of.", isSuccess ? 1 : 0)
    text.gauge("sutarta_tick_duration_seconds", "How long the last tick took.", duration.inSeconds)
    if let clock = health.clock {
      text.gauge("sutarta_tick_clock_believed", "Whether the last tick believed the clock.", clock.doubt == nil ? 1 : 0)
      if let apart = clock.apart {
        text.gauge(
          "sutarta_clock_apart_seconds", "How far the server's clock is ahead of this machine's.", apart.inSeconds)
      }
    }
    for (name, count) in health.counters {
      text.gauge("sutarta_tick_\(name)", "What the last tick came to: \(name).", Double(count))
    }
    if let mail = health.mail {
      text.gauge("sutarta_messages_waiting", "Messages that wait to be sent.", Double(mail.waiting))
      text.gauge(
        "sutarta_message_oldest_age_seconds", "Age of the oldest message that waits; 0 where there is none.",
        mail.oldestAge?.inSeconds ?? 0)
    }
    try replaceFile(path, with: Array(text.text.utf8))
  }

  /// A figure of the file as the turn before left it.
  private func earlier(_ name: String) -> Double? {
    guard let bytes = try? readFile(path, atMost: 65_536) else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix(name + " ") }
      .flatMap { Double($0.dropFirst(name.utf8.count + 1)) }
  }
}
