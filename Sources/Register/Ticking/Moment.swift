public import CivilTime

/// An instant that a tick is asked to take for now; PostgreSQL reads it, and nobody computes with it.
public struct Moment: Sendable, Hashable {
  /// The instant as PostgreSQL's timestamptz takes it.
  public let text: String

  /// Takes an instant as PostgreSQL gave it.
  init(text: String) { self.text = text }

  /// Takes an instant as somebody said it.
  ///
  /// Gives `nil` for a text that names no day of the calendar.
  ///
  /// - Parameter text: A day (2025-04-14), which stands for 12:00 UTC, when it is that day nearly everywhere; or a
  ///   day, a time and a zone as in ISO 8601 (2025-04-14T07:00+03:00).
  public init?(_ text: String) {
    let day = text.prefix(10)
    guard CivilDate(String(day)) != nil else { return nil }
    let rest = text.dropFirst(10)
    guard rest.isEmpty || (rest.first == "T" || rest.first == " ") && rest.count >= 6 else { return nil }
    self.text = rest.isEmpty ? "\(day) 12:00:00+00" : text
  }

  /// Whether it falls on a later day than another, in the zone in which it was said.
  ///
  /// - Parameter day: The other day.
  /// - Returns: Whether it does.
  public func isAfter(_ day: CivilDate) -> Bool { CivilDate(String(text.prefix(10))).map { $0 > day } ?? false }
}
