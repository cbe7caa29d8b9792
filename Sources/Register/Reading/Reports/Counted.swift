public import CivilTime
import Postgres

/// How old the summaries are.
public struct Counted: Sendable {
  /// For which day they were counted; `nil` while no tick has counted.
  public let day: CivilDate?
  /// When that was, by the protocol's clock.
  public let at: String?
}

struct ReadCounted: Query {
  static var sql: StaticString { SQLText.reportCounted }
  let protocolCode: String?

  var parameters: [Parameter] { [.text(protocolCode)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Counted {
    Counted(day: try row.next(), at: try row.next())
  }
}
