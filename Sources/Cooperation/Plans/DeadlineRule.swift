public import CivilTime

/// How a protocol reads the end of a term: on a non-working day it may move on.
public struct DeadlineRule: Sendable, Hashable {
  /// Whose public holidays and whose law count; `nil` for a country that we do not know.
  public let country: Country?
  /// Whether a deadline on a non-working day moves on: a setting of the protocol, as the plan is voluntary.
  public let isRolling: Bool
  /// Single days on which that country's government has decided otherwise.
  public let overrides: HolidayOverrides

  /// Makes a rule.
  ///
  /// - Parameters:
  ///   - country: Whose public holidays and whose law count.
  ///   - isRolling: Whether a deadline on a non-working day moves on.
  ///   - overrides: Single days on which that country's government has decided otherwise.
  public init(country: Country?, isRolling: Bool, overrides: HolidayOverrides = HolidayOverrides()) {
    self.country = country
    self.isRolling = isRolling
    self.overrides = overrides
  }

  /// The day by which a term is due.
  ///
  /// - Parameter term: The term.
  /// - Returns: The day; `nil` where nothing alarms.
  public func due(_ term: Term) -> CivilDate? {
    guard let due = term.due, isRolling, let country else { return term.due }
    return country.deadline(due, overrides: overrides)
  }
}
