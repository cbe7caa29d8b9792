import CivilTime

/// An instant that a tick is asked to take for now; PostgreSQL reads it, and nobody computes with it.
public struct Moment: Sendable, Hashable {
  /// The instant as PostgreSQL's timestamptz takes it.
  public let text: String
  /// The instant as somebody said it.
  public let said: String

  /// Takes an instant as PostgreSQL gave it.
  init(text: String) { (self.text, said) = (text, text) }

  /// Takes an instant as somebody said it.
  ///
  /// Gives `nil` for a text that names no day of the calendar, or after it anything but a time and its zone: of much
  /// else PostgreSQL would make a moment too.
  ///
  /// - Parameter text: A day (2025-04-14), which stands for 12:00 UTC, when it is that day nearly everywhere; or a
  ///   day, a time and a zone as in ISO 8601 (2025-04-14T07:00+03:00).
  public init?(_ text: String) {
    let (day, rest) = (text.prefix(10), text.dropFirst(10))
    guard CivilDate(String(day)) != nil, rest.isEmpty || Self.isTimeInZone(rest) else { return nil }
    said = text
    self.text = rest.isEmpty ? "\(day) 12:00:00+00" : text
  }

  /// The day by which it was called.
  var day: String { String(said.prefix(10)) }

  private static func isTimeInZone(_ text: Substring) -> Bool {
    let time = /[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?/
    let zone = /Z|[+-](0[0-9]|1[0-4])(:?[0-5][0-9])?/
    guard let match = text.prefixMatch(of: time) else { return false }
    return text[match.range.upperBound...].wholeMatch(of: zone) != nil
  }
}
