public import CivilTime

/// A recurring or single event that the parties observe together.
public struct Event: Sendable, Hashable {
  /// Its short name within the protocol: "national-reading-day".
  public let code: String
  /// Its title by language.
  public let titles: LocalizedText
  /// The days of its first occurrence; all-day events are dates, not instants.
  public let first: CivilInterval
  /// The rule by which it comes again; `nil` for a single event.
  public let recurrence: Recurrence?
  /// The last day on which it may begin again; `nil` while the series is open.
  ///
  /// One before the first day ends the series before it begins.
  public let until: CivilDate?
  /// Days on which the rule would have it begin and it does not; they have no edition.
  public let exceptions: [CivilDate]
  /// The number of the first occurrence, where the event counts its editions.
  public let firstEdition: Int?
  /// The code of the association that answers for it; `nil` where all do.
  public let responsible: String?

  /// Makes an event.
  ///
  /// - Parameters:
  ///   - code: Its short name within the protocol.
  ///   - titles: Its title by language.
  ///   - first: The days of its first occurrence.
  ///   - recurrence: The rule by which it comes again.
  ///   - until: The last day on which it may begin again.
  ///   - exceptions: Days on which the rule would have it begin and it does not.
  ///   - firstEdition: The number of the first occurrence.
  ///   - responsible: The code of the association that answers for it.
  public init(
    code: String, titles: LocalizedText, first: CivilInterval, recurrence: Recurrence?, until: CivilDate?,
    exceptions: [CivilDate] = [], firstEdition: Int?, responsible: String?
  ) {
    self.code = code
    self.titles = titles
    self.first = first
    self.recurrence = recurrence
    self.until = until
    self.exceptions = exceptions
    self.firstEdition = firstEdition
    self.responsible = responsible
  }
}
