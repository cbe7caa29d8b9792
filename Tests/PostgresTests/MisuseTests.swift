import CivilTime
import Postgres
import TestSupport
import Testing

@Suite("Statements used for what they are not")
struct MisuseTests {
  private func withConnection(
    statementTimeout: Duration = .seconds(20), _ body: (borrowing Connection) throws -> Void
  ) throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database, statementTimeout: statementTimeout)
      try body(connection)
    }
  }

  struct Misplaced: Command {
    static var sql: StaticString { "copy (select 1) to stdout" }
    var parameters: [Parameter] { [] }
  }

  @Test("a COPY in the wrong place or direction is refused, and not waited for without end", .timeLimit(.minutes(1)))
  func misplacedCopy() throws {
    try withConnection { connection throws in
      #expect(throws: PostgresError.self) { try connection.run(script: "create table t (n int); copy t from stdin") }
    }
    try withConnection { connection throws in
      #expect(throws: PostgresError.self) { try connection.execute(Misplaced()) }
    }
    try withConnection { connection throws in
      #expect(throws: PostgresError.self) {
        try connection.copy(into: "copy (select 1) to stdout") { () throws(PostgresError) in nil }
      }
    }
  }

  @Test("a patience of less than a second is one, and not none")
  func shortTimeout() throws {
    try withConnection(statementTimeout: .milliseconds(300)) { connection throws in
      do throws(PostgresError) {
        _ = try connection.rows(Sleep(seconds: 30))
        Issue.record("the statement was not ended")
      } catch {
        #expect(error.sqlState == .queryCanceled)
      }
    }
  }

  @Test("a transaction in a transaction is refused: its commit would be the outer one's")
  func nested() throws {
    try withConnection { connection throws in
      #expect(throws: PostgresError.self) {
        try connection.transaction { () throws(PostgresError) in
          try connection.transaction { () throws(PostgresError) in }
        }
      }
      #expect(try connection.rows(AskText(text: "on")) == ["on"])
    }
  }

  struct Anything: Query {
    static var sql: StaticString { "select $1" }
    let parameters: [Parameter]
    static func read(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
  }

  struct AsWhole: Query {
    static var sql: StaticString { "select ($1::text::date - '2000-01-01')::float8" }
    let parameters: [Parameter]
    static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
  }

  struct AsJSON: Query {
    static var sql: StaticString { "select $1::jsonb" }
    let parameters: [Parameter]
    static func read(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
  }

  @Test("a type of the same size is another type all the same")
  func typesDiffer() throws {
    try withConnection { connection throws in
      #expect(throws: PostgresError.self) { try connection.rows(Anything(parameters: [.int64(65)])) }
      #expect(throws: PostgresError.self) { try connection.rows(AsWhole(parameters: [.text("2025-05-07")])) }
      #expect(try connection.rows(AsJSON(parameters: [.json("{\"a\": 1}")])) == ["{\"a\": 1}"])
    }
  }

  @Test("a prepared statement takes parameters of other types for what they are")
  func otherTypes() throws {
    struct Shown: Query {
      static var sql: StaticString { "select concat($1)" }
      let parameters: [Parameter]
      static func read(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
    }
    try withConnection { connection throws in
      let day = try #require(CivilDate("2000-01-02"))
      for _ in 1...3 { #expect(try connection.rows(Shown(parameters: [.int32(1)])) == ["1"]) }
      for _ in 1...3 { #expect(try connection.rows(Shown(parameters: [.date(day)])) == ["2000-01-02"]) }
    }
  }
}
