import Postgres
import TestSupport
import Testing

@Suite("Prepared statements")
struct PreparedTests {
  private func withConnection(_ body: (borrowing Connection) throws -> Void) throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      try connection.run(script: "create table thing (n integer); insert into thing values (1)")
      try body(connection)
    }
  }

  struct Things: Query {
    static var sql: StaticString { "select * from thing" }
    var parameters: [Parameter] { [] }
    static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
  }

  struct CountPrepared: Query {
    static var sql: StaticString { "select count(*) from pg_prepared_statements where not statement ~ 'pg_prepared'" }
    var parameters: [Parameter] { [] }
    static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
  }

  /// What makes a prepared statement useless: its table has other columns, or the server has forgotten it.
  static let changes: [StaticString] = ["alter table thing alter n type bigint", "deallocate all"]

  @Test("one that the server cannot use any more is prepared anew, and the asker notices nothing", arguments: 0...1)
  func preparedAnew(change: Int) throws {
    try withConnection { connection throws in
      for _ in 1...3 { #expect(try connection.rows(Things()) == [1]) }
      try connection.run(script: Self.changes[change])
      for _ in 1...3 { #expect(try connection.rows(Things()) == [1]) }
      try connection.run(script: Self.changes[change == 0 ? 1 : 0])
      var streamed: [Int] = []
      try connection.forEach(Things()) { row throws(PostgresError) in streamed.append(row) }
      #expect(streamed == [1])
    }
  }

  @Test("in a transaction one that is of no more use fails once, and not for ever", arguments: 0...1)
  func inTransaction(change: Int) throws {
    try withConnection { connection throws in
      for _ in 1...3 { #expect(try connection.rows(Things()) == [1]) }
      try connection.run(script: Self.changes[change])
      do throws(PostgresError) {
        try connection.transaction { () throws(PostgresError) in _ = try connection.rows(Things()) }
        Issue.record("a failed transaction went on")
      } catch {
        // Asked again, the server would only say that the transaction has failed.
        #expect(error.sqlState == (change == 0 ? .notSupported : .undefinedStatement))
      }
      let things = try connection.transaction { () throws(PostgresError) in try connection.rows(Things()) }
      #expect(things == [1])
    }
  }

  struct Unsupported: Query {
    static var sql: StaticString { "select n from thing where pg_temp.refuse()" }
    var parameters: [Parameter] { [] }
    static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
  }

  @Test("what the server does not do is not asked for twice")
  func unsupported() throws {
    try withConnection { connection throws in
      try connection.run(
        script: """
          create sequence asked;
          create function pg_temp.refuse() returns bool language plpgsql as
            $$ begin perform nextval('asked'); raise exception using errcode = '0A000'; end $$
          """)
      for _ in 1...3 { #expect(throws: PostgresError.self) { try connection.rows(Unsupported()) } }
      struct Asked: Query {
        static var sql: StaticString { "select last_value from asked" }
        var parameters: [Parameter] { [] }
        static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
      }
      #expect(try connection.rows(Asked()) == [3])
    }
  }

  @Test("one that is used in pipelines only is prepared there, and answers as before")
  func pipelines() throws {
    try withConnection { connection throws in
      for _ in 1...2 {
        let answers = try connection.pipeline { pipeline throws(PostgresError) in
          for number in 1...4 { try pipeline.send(AskText(text: "\(number)")) }
        } read: { results throws(PostgresError) in
          var answers: [String?] = []
          for _ in 1...4 { answers += try results.rows(AskText.self) }
          return answers
        }
        #expect(answers == ["1", "2", "3", "4"])
      }
      #expect(try connection.rows(CountPrepared()) == [1])
    }
  }

  struct Faulty: Command {
    static var sql: StaticString { "insert into no_such_table values (1)" }
    var parameters: [Parameter] { [] }
  }

  @Test("one that a failing pipeline passed over is not taken for prepared")
  func passedOver() throws {
    try withConnection { connection throws in
      for _ in 1...2 {
        do throws(PostgresError) {
          try connection.pipeline { pipeline throws(PostgresError) in
            try pipeline.send(Faulty())
            for number in 1...3 { try pipeline.send(AskText(text: "\(number)")) }
          } read: { _ throws(PostgresError) in
          }
          Issue.record("a table was made up")
        } catch {
          #expect(error.sqlState == .undefinedTable)
        }
      }
      let answer = try connection.transaction { () throws(PostgresError) in try connection.rows(AskText(text: "on")) }
      #expect(answer == ["on"])
    }
  }
}
