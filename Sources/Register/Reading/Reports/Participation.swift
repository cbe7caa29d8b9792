import Postgres

/// How an association took part in a year's decisions and meetings, by the last tick.
public struct Participation: Sendable {
  let protocolCode: String
  /// The year.
  public let year: Int
  /// The code of the association.
  public let association: String
  /// On how many questions it could vote.
  public let eligible: Int
  /// On how many it did.
  public let cast: Int
  /// How many times it consented.
  public let consents: Int
  /// How many times it objected.
  public let objections: Int
  /// How many times it abstained.
  public let abstentions: Int
  let missing: Int
  /// The part of the questions on which it voted, from 0 to 1; `nil` where it could vote on none.
  public let castRate: Figure?
  /// How long it took to vote, the median in hours.
  public let medianHours: Figure?
  /// How many meetings there were while it was a party.
  public let meetings: Int
  /// How many of them it attended.
  public let attended: Int
  let attendanceRate: Figure?
  let countedAt: String?
}

struct ReadParticipation: Query {
  static var sql: StaticString { SQLText.reportParticipation }
  let protocolCode: String?

  var parameters: [Parameter] { [.text(protocolCode)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Participation {
    Participation(
      protocolCode: try row.next(), year: try row.next(), association: try row.next(), eligible: try row.next(),
      cast: try row.next(), consents: try row.next(), objections: try row.next(), abstentions: try row.next(),
      missing: try row.next(), castRate: try row.nextFigure(), medianHours: try row.nextFigure(),
      meetings: try row.next(), attended: try row.next(), attendanceRate: try row.nextFigure(),
      countedAt: try row.next())
  }
}

extension RawTable {
  /// The rows as a script takes them.
  ///
  /// - Parameter participation: The rows.
  public init(_ participation: [Participation]) {
    self.init(
      participation,
      [
        ("protocol", { .text($0.protocolCode) }), ("year", { .number($0.year) }),
        ("association", { .text($0.association) }), ("eligible_for", { .number($0.eligible) }),
        ("cast", { .number($0.cast) }), ("consents", { .number($0.consents) }),
        ("objections", { .number($0.objections) }), ("abstentions", { .number($0.abstentions) }),
        ("missing", { .number($0.missing) }), ("cast_rate", { .number($0.castRate) }),
        ("median_hours_to_cast", { .number($0.medianHours) }), ("meetings", { .number($0.meetings) }),
        ("attended", { .number($0.attended) }), ("attendance_rate", { .number($0.attendanceRate) }),
        ("counted_at", { .text($0.countedAt) }),
      ])
  }
}
