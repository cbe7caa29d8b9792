import CivilTime
import Glibc
import Postgres
import TestSupport
import Testing

/// A connection to a test's own database.
func connect(
  to database: TestDatabase, user: String = "postgres", statementTimeout: Duration = .seconds(20)
) throws -> Connection {
  try Connection(database.way(user: user), statementTimeout: statementTimeout)
}

/// Asks for a text; `$1` may be left out.
struct AskText: Query {
  static var sql: StaticString { "select $1::text" }
  let text: String?
  var parameters: [Parameter] { [.text(text)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> String? { try row.next() }
}

struct AskNumbers: Query {
  static var sql: StaticString { "select n, repeat('x', 200) from generate_series(1, $1::int8) as n" }
  let count: Int64
  var parameters: [Parameter] { [.int64(count)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> (Int, String) { (try row.next(), try row.next()) }
}

struct Sleep: Query {
  static var sql: StaticString { "select pg_sleep($1)" }
  let seconds: Double
  var parameters: [Parameter] { [.double(seconds)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}

struct AddItem: Command {
  static var sql: StaticString { "insert into item (id, label) values ($1, $2)" }
  let id: Int32
  let label: String
  var parameters: [Parameter] { [.int32(id), .text(label)] }
}

struct CountItems: Query {
  static var sql: StaticString { "select count(*) from item" }
  var parameters: [Parameter] { [] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
}

let makeItems: StaticString = "create table item (id integer primary key, label text not null check (label <> 'bad'))"
