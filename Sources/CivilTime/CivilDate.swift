/// A day of the proleptic Gregorian calendar, without a time or a zone.
public struct CivilDate: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01, which is day 0.
  public let dayNumber: Int

  /// Makes the day with a number.
  ///
  /// - Parameter dayNumber: Days since 1970-01-01.
  public init(dayNumber: Int) { self.dayNumber = dayNumber }

  public static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }
}
