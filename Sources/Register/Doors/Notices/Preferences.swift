public import CivilTime
public import Cooperation
import Postgres

/// How a person is written to.
public struct Correspondent: Sendable {
  /// Her address; `nil` where the register has none.
  public let email: String?
  /// The language that she reads.
  public let language: Language
  /// Her time zone; `nil` for the protocol's.
  public let timeZone: String?
  /// When and how often.
  public let preference: Preference
  /// The date of her last digest; `nil` where she has had none.
  public let lastDigest: CivilDate?
}

private struct ReadPreference: Query {
  static var sql: StaticString { SQLText.myPreference }
  let parameters: [Parameter] = []

  static func read(_ row: inout RowReader) throws(PostgresError) -> Correspondent {
    let (email, language, timeZone): (String?, Language, String?) = (try row.next(), try row.nextWord(), try row.next())
    let frequency: Preference.Frequency = try row.nextWord()
    let hour: Int = try row.next()
    let weekdays: [Int] = try row.next()
    // Nobody has a ladder without rungs: it stands for the usual one.
    let ladder: [Int] = try row.next()
    let (firsts, lasts): ([CivilDate], [CivilDate]) = (try row.next(), try row.next())
    return Correspondent(
      email: email, language: language, timeZone: timeZone,
      preference: Preference(
        frequency: frequency, hour: hour, weekdays: weekdays.compactMap(Weekday.init(rawValue:)),
        ladder: ladder.isEmpty ? nil : Ladder(ladder),
        quiet: zip(firsts, lasts).compactMap { CivilInterval($0, through: $1) }),
      lastDigest: try row.next())
  }
}

/// What a person wants changed; what is `nil` stays as it is.
public struct PreferenceChange: Sendable {
  /// How often.
  public var frequency: Preference.Frequency?
  /// The hour of her own day from which a digest may come.
  public var hour: Int?
  /// The weekdays on which it may.
  public var weekdays: [Weekday]?
  /// Her own ladder; an empty one gives back the usual.
  public var ladder: [Int]?
  /// The language that she reads.
  public var language: Language?
  /// Her time zone.
  public var timeZone: String?

  /// Makes a change of nothing.
  public init() {}
}

private struct SetPreference: Query {
  static var sql: StaticString { SQLText.setPreference }
  let change: PreferenceChange

  var parameters: [Parameter] {
    [
      .text(change.frequency?.rawValue), .int32(change.hour.map(Int32.init)),
      .text(change.weekdays?.map(\.rawValue).arrayText), .text(change.ladder?.arrayText),
      .text(change.language?.rawValue), .text(change.timeZone),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

private struct SetQuiet: Query {
  static var sql: StaticString { SQLText.setQuiet }
  let first: CivilDate
  let last: CivilDate?
  var parameters: [Parameter] { [.date(first), .date(last)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

extension [Int] {
  /// The numbers as PostgreSQL reads an array.
  var arrayText: String { "{" + map(String.init).joined(separator: ",") + "}" }
}

extension Register {
  /// Tells how the person who asks is written to.
  ///
  /// - Returns: How.
  /// - Throws: ``RegisterError``.
  public borrowing func preference() throws(RegisterError) -> Correspondent { try row(ReadPreference()) }

  /// Changes how the person who asks is written to.
  ///
  /// - Parameter change: What she wants changed.
  /// - Throws: ``RegisterError``.
  public borrowing func change(_ change: PreferenceChange) throws(RegisterError) {
    _ = try row(SetPreference(change: change))
  }

  /// Keeps the person who asks from being written to on some days.
  ///
  /// - Parameter days: The days.
  /// - Returns: Whether anything changed.
  /// - Throws: ``RegisterError``.
  public borrowing func keepQuiet(_ days: CivilInterval) throws(RegisterError) -> Bool {
    try row(SetQuiet(first: days.first, last: days.last))
  }

  /// Takes back a quiet time of the person who asks.
  ///
  /// - Parameter first: Its first day.
  /// - Returns: Whether there was one.
  /// - Throws: ``RegisterError``.
  public borrowing func endQuiet(from first: CivilDate) throws(RegisterError) -> Bool {
    try row(SetQuiet(first: first, last: nil))
  }
}
