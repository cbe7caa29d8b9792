/// When a measure is to be done: the words of the plan, and what they mean in days.
public struct Term: Sendable, Hashable {
  /// What sort of promise a term is.
  public enum Kind: String, Sendable, CaseIterable, Hashable {
    /// All through the plan ("nuolat"): no due date, never overdue before the plan's end.
    case continuous
    /// Within an interval, due on its last day ("II ketv.", "balandžio 23–29 d.", "iki gruodžio 31 d.").
    case dated
    /// Again and again within the plan ("kas ketvirtį"), due with the plan's end.
    case periodic
    /// When somebody needs it ("pagal poreikį"): no due date.
    case asNeeded = "as_needed"
    /// Roughly then ("autumn 2025"): it sorts by its interval, but raises no alarm.
    case fuzzy
  }

  /// The term as the plan's author wrote it.
  public let phrase: String
  /// What sort of promise it is.
  public let kind: Kind
  /// The days that the term covers.
  public let interval: CivilInterval

  /// The day by which the measure is due as written, before any rule moves it to a working day; `nil` for a term
  /// that raises no alarm.
  public var due: CivilDate? {
    switch kind {
    case .dated, .periodic: interval.last
    case .continuous, .asNeeded, .fuzzy: nil
    }
  }

  /// Makes a term whose meaning is already known.
  ///
  /// - Parameters:
  ///   - phrase: The term as written.
  ///   - kind: What sort of promise it is.
  ///   - interval: The days that it covers.
  public init(phrase: String, kind: Kind, interval: CivilInterval) {
    self.phrase = phrase
    self.kind = kind
    self.interval = interval
  }
}
