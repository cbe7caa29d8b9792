import CivilTime
import Cooperation
import Postgres

/// Lists what others have done since the last digests of some people, who are held.
struct ReadDigestNews: Query {
  /// A piece of news, with the person it is for and how many there are for her in all.
  struct Line {
    let person: Int64
    let news: News
    let total: Int
  }

  /// The most that one digest lists.
  static let most = 12

  static var sql: StaticString { SQLText.digestNews }
  let people: [Int64]
  let days: [CivilDate]
  /// What the writer of the digests sees.
  let seen: String

  var parameters: [Parameter] {
    [.int64Array(people), .dateArray(days), .text(seen), .int32(Int32(Self.most))]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Line {
    let person: Int64 = try row.next()
    let (day, association): (CivilDate, String?) = (try row.next(), try row.next())
    let subject: Subject = try row.nextWord()
    let (action, state): (String, String) = (try row.next(), try row.next())
    let (number, title): (String?, String) = (try row.next(), try row.next())
    let news = News(
      day: day, association: association, subject: subject, action: action, state: state, number: number,
      // The database has chosen the reader's language.
      titles: LocalizedText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, title) })),
      protocolCode: try row.next())
    return Line(person: person, news: news, total: try row.next())
  }
}
