public import CivilTime

/// When and how often a person wants her digests.
public struct Preference: Sendable, Hashable {
  /// How often.
  public enum Frequency: String, Sendable, CaseIterable, Hashable {
    /// On every day that has something to tell.
    case daily
    /// On the first of her weekdays.
    case weekly
    /// Only by the last rung of a ladder, and of what is overdue or waits for her ballot.
    case urgent
  }

  /// How often.
  public let frequency: Frequency
  /// The hour of her own day from which a digest may come.
  public let hour: Int
  /// The weekdays on which it may.
  public let weekdays: [Weekday]
  /// Her own ladder; `nil` for that of the event, the measure or the protocol.
  public let ladder: Ladder?
  /// The stretches of days on which she wants none.
  public let quiet: [CivilInterval]

  /// Makes a preference.
  ///
  /// - Parameters:
  ///   - frequency: How often.
  ///   - hour: The hour of her own day from which a digest may come.
  ///   - weekdays: The weekdays on which it may.
  ///   - ladder: Her own ladder.
  ///   - quiet: The stretches of days on which she wants none.
  public init(frequency: Frequency, hour: Int, weekdays: [Weekday], ladder: Ladder?, quiet: [CivilInterval]) {
    self.frequency = frequency
    self.hour = hour
    self.weekdays = weekdays
    self.ladder = ladder
    self.quiet = quiet
  }
}
