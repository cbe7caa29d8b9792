/// Days on which a government has decided otherwise for one year: bridge days off, and Saturdays worked for them.
public struct HolidayOverrides: Sendable, Hashable {
  /// Days off that would be worked.
  public let off: Set<CivilDate>
  /// Days worked that would be off.
  public let worked: Set<CivilDate>

  /// Makes overrides.
  ///
  /// - Parameters:
  ///   - off: Days off that would be worked.
  ///   - worked: Days worked that would be off.
  public init(off: Set<CivilDate> = [], worked: Set<CivilDate> = []) {
    self.off = off
    self.worked = worked
  }

  /// Gathers the decisions for single days of one country.
  ///
  /// - Parameter days: The days of one country.
  public init(_ days: some Sequence<DayOverride>) {
    self.init(
      off: Set(days.filter { $0.kind == .off }.map(\.day)), worked: Set(days.filter { $0.kind == .worked }.map(\.day)))
  }
}

/// One day on which a government has decided otherwise than the law of its country.
public struct DayOverride: Sendable, Hashable {
  /// What was decided.
  public enum Kind: String, Sendable, CaseIterable, Hashable {
    /// A day off that would be worked: a bridge day.
    case off
    /// A day worked that would be off: the Saturday for it.
    case worked
  }

  /// Whose government.
  public let country: Country
  /// The day.
  public let day: CivilDate
  /// What was decided.
  public let kind: Kind
  /// The decision, or why; `nil` where nobody wrote it down.
  public let reason: String?

  /// Makes an override.
  ///
  /// - Parameters:
  ///   - country: Whose government.
  ///   - day: The day.
  ///   - kind: What was decided.
  ///   - reason: The decision, or why.
  public init(country: Country, day: CivilDate, kind: Kind, reason: String?) {
    self.country = country
    self.day = day
    self.kind = kind
    self.reason = reason
  }
}
