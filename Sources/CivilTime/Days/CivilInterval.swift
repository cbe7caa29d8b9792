/// Whole days from one to another, both included.
public struct CivilInterval: Sendable, Hashable {
  /// The first day.
  public let first: CivilDate
  /// The last day, itself included.
  public let last: CivilDate

  /// Makes an interval.
  ///
  /// Gives `nil` when the last day comes before the first.
  ///
  /// - Parameters:
  ///   - first: The first day.
  ///   - last: The last day, itself included.
  public init?(_ first: CivilDate, through last: CivilDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// Makes an interval whose last day is known not to come before its first.
  init(valid first: CivilDate, _ last: CivilDate) {
    self.first = first
    self.last = last
  }

  /// Makes an interval of one day.
  ///
  /// - Parameter day: The day.
  public init(_ day: CivilDate) {
    first = day
    last = day
  }

  /// How many days it has, at least one.
  public var days: Int { last.dayNumber - first.dayNumber + 1 }

  /// Whether a day is in it.
  ///
  /// - Parameter day: The day.
  /// - Returns: Whether it is neither before the first nor after the last.
  public func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }

  /// Whether it shares a day with another.
  ///
  /// - Parameter other: The other interval.
  /// - Returns: Whether they share a day.
  public func touches(_ other: CivilInterval) -> Bool { first <= other.last && other.first <= last }
}
