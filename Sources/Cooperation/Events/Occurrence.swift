public import CivilTime

/// One dated instance of an event.
public struct Occurrence: Sendable, Hashable {
  /// The code of its event.
  public let event: String
  /// The days that it takes, or would have taken where it was cancelled.
  public let days: CivilInterval
  /// Its number, where the event counts its editions; a move leaves it.
  public let edition: Int?
  /// The day by which it is known: the first that the series gives it, RFC 5545's RECURRENCE-ID.
  public let original: CivilDate
  /// What was changed of it; `nil` where it is as the series has it.
  public let change: OccurrenceChange?

  /// Makes an occurrence.
  ///
  /// - Parameters:
  ///   - event: The code of its event.
  ///   - days: The days that it takes.
  ///   - edition: Its number, where the event counts its editions.
  ///   - original: The day by which it is known; `nil` for the first of its days.
  ///   - change: What was changed of it.
  public init(
    event: String, days: CivilInterval, edition: Int?, original: CivilDate? = nil, change: OccurrenceChange? = nil
  ) {
    self.event = event
    self.days = days
    self.edition = edition
    self.original = original ?? days.first
    self.change = change
  }

  /// Whether it does not take place.
  public var isCancelled: Bool { change?.outcome == .cancelled }

  /// The occurrence as a change leaves it.
  ///
  /// - Parameter change: The change; `nil` for none.
  /// - Returns: It, on its own days or those that it was moved to.
  func changed(by change: OccurrenceChange?) -> Occurrence {
    guard let change else { return self }
    var days = days
    if case .moved(let others) = change.outcome { days = others }
    return Occurrence(event: event, days: days, edition: edition, original: original, change: change)
  }
}

/// What was decided of one occurrence of a series.
public struct OccurrenceChange: Sendable, Hashable {
  /// What becomes of it.
  public enum Outcome: Sendable, Hashable {
    /// It takes these days.
    case moved(CivilInterval)
    /// It does not take place.
    case cancelled
  }

  /// The day by which the occurrence is known: the first that the series gives it.
  public let original: CivilDate
  /// What becomes of it.
  public let outcome: Outcome
  /// Why; a cancellation has a reason always.
  public let note: String?
  /// Who decided so, as she is called.
  public let by: String?
  /// When, to the minute by the protocol's clock: `2025-03-01 10:15`.
  public let at: String

  /// Makes a change.
  ///
  /// - Parameters:
  ///   - original: The day by which the occurrence is known.
  ///   - outcome: What becomes of it.
  ///   - note: Why.
  ///   - by: Who decided so.
  ///   - at: When, by the protocol's clock.
  public init(original: CivilDate, outcome: Outcome, note: String?, by: String?, at: String) {
    self.original = original
    self.outcome = outcome
    self.note = note
    self.by = by
    self.at = at
  }
}
