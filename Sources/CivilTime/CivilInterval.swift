/// Whole days from one to another, both included.
public struct CivilInterval: Sendable, Hashable {
  public let first: CivilDate
  public let last: CivilDate

  /// Makes an interval.
  ///
  /// - Parameters:
  ///   - first: The first day.
  ///   - last: The last day, itself included.
  /// - Returns: `nil` when the last day comes before the first.
  public init?(_ first: CivilDate, through last: CivilDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }
}
