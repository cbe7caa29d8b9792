import Postgres

/// Asks whether the database has a register at all.
struct LedgerExists: Query {
  static var sql: StaticString { SQLText.ledgerExists }
  var parameters: [Parameter] { [] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

/// Lists what has been applied.
struct LedgerRows: Query {
  static var sql: StaticString { SQLText.ledgerRows }
  var parameters: [Parameter] { [] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> (folder: String, name: String, checksum: String) {
    (try row.next(), try row.next(), try row.next())
  }
}

/// Has PostgreSQL compute the checksums of texts.
struct Checksums: Query {
  static var sql: StaticString { SQLText.checksums }
  let texts: [String]
  var parameters: [Parameter] { [.textArray(texts)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}

/// Asks whether the database remembers what texts were before.
struct SupersededExists: Query {
  static var sql: StaticString { SQLText.supersededExists }
  var parameters: [Parameter] { [] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

/// Lists what texts were before they were changed.
struct SupersededTexts: Query {
  static var sql: StaticString { SQLText.supersededTexts }
  var parameters: [Parameter] { [] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> (folder: String, name: String, checksum: String) {
    (try row.next(), try row.next(), try row.next())
  }
}

/// Records a migration or a text as applied.
struct RecordApplied: Command {
  static var sql: StaticString { SQLText.recordApplied }
  let text: Ledger.Text
  var parameters: [Parameter] { [.text(text.folder), .text(text.step.name), .text(text.checksum)] }
}
