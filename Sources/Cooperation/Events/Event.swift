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
  public let until: CivilDate?
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
  ///   - firstEdition: The number of the first occurrence.
  ///   - responsible: The code of the association that answers for it.
  public init(
    code: String, titles: LocalizedText, first: CivilInterval, recurrence: Recurrence?, until: CivilDate?,
    firstEdition: Int?, responsible: String?
  ) {
    self.code = code
    self.titles = titles
    self.first = first
    self.recurrence = recurrence
    self.until = until
    self.firstEdition = firstEdition
    self.responsible = responsible
  }
}

/// One dated instance of an event.
public struct Occurrence: Sendable, Hashable {
  /// The code of its event.
  public let event: String
  /// The days that it takes.
  public let days: CivilInterval
  /// Its number, where the event counts its editions.
  public let edition: Int?

  /// Makes an occurrence.
  ///
  /// - Parameters:
  ///   - event: The code of its event.
  ///   - days: The days that it takes.
  ///   - edition: Its number, where the event counts its editions.
  public init(event: String, days: CivilInterval, edition: Int?) {
    self.event = event
    self.days = days
    self.edition = edition
  }
}
