import CivilTime
import Cooperation
import Postgres

extension RowReader {
  /// Reads two dates as the days from the first through the last.
  mutating func nextInterval() throws(PostgresError) -> CivilInterval {
    guard let interval = CivilInterval(try next(), through: try next()) else {
      throw PostgresError(.unexpectedAnswer, "an interval that ends before it begins")
    }
    return interval
  }

  /// Reads the day of a recorded agreement and its minutes, where there is one.
  mutating func nextAgreement() throws(PostgresError) -> RecordedAgreement? {
    let on: CivilDate? = try next()
    let minutes: String? = try next()
    return on.map { RecordedAgreement(on: $0, minutes: minutes ?? "") }
  }

  /// Reads a word that is one of a closed list.
  mutating func nextWord<Word: RawRepresentable<String>>() throws(PostgresError) -> Word {
    guard let word = Word(rawValue: try next()) else {
      throw PostgresError(
        .unexpectedAnswer, "a word that this program does not know; it may be older than the database")
    }
    return word
  }
}

extension RowReader {
  /// Reads an event: code, titles by language, first and last day, rule, end of the series, exceptions, first
  /// edition, responsible association.
  mutating func nextEvent() throws(PostgresError) -> Event {
    let code: String = try next()
    let titles = try nextTitles()
    let first = try nextInterval()
    let rule: String? = try next()
    return Event(
      code: code, titles: titles, first: first, recurrence: try rule.map(Self.recurrence), until: try next(),
      exceptions: try next(), firstEdition: try next(), responsible: try next())
  }

  /// Reads a text in Lithuanian, English and Polish, in this order, each of which may be missing.
  mutating func nextTitles() throws(PostgresError) -> LocalizedText {
    var versions: [Language: String] = [:]
    for language in Language.allCases { versions[language] = try next() as String? }
    return LocalizedText(versions)
  }

  private static func recurrence(_ rule: String) throws(PostgresError) -> Recurrence {
    guard let recurrence = Recurrence(parsing: rule) else {
      throw PostgresError(.unexpectedAnswer, "a recurrence rule that this program cannot read")
    }
    return recurrence
  }
}
