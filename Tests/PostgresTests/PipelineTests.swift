import Postgres
import TestSupport
import Testing

@Suite("Pipelines that fail")
struct PipelineTests {
  private func withItems(_ body: (borrowing Connection) throws -> Void) throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      try connection.run(script: makeItems)
      try body(connection)
    }
  }

  @Test("a statement whose answer nobody reads is no success when it fails")
  func unread() throws {
    try withItems { connection throws in
      do throws(PostgresError) {
        try connection.pipeline { pipeline throws(PostgresError) in
          try pipeline.send(AddItem(id: 1, label: "good"))
          try pipeline.send(AddItem(id: 2, label: "bad"))
        } read: { _ throws(PostgresError) in
        }
        Issue.record("a bad item was taken")
      } catch {
        #expect(error.sqlState?.code == "23514")
      }
      #expect(try connection.rows(CountItems()) == [0])
    }
  }

  @Test("a constraint that is checked at the end of the pipeline is heard")
  func deferred() throws {
    try withItems { connection throws in
      try connection.run(script: "alter table item add constraint once unique (label) deferrable initially deferred")
      do throws(PostgresError) {
        try connection.pipeline { pipeline throws(PostgresError) in
          try pipeline.send(AddItem(id: 1, label: "x"))
          try pipeline.send(AddItem(id: 2, label: "x"))
        } read: { results throws(PostgresError) in
          for _ in 1...2 { _ = try results.affected() }
        }
        Issue.record("a doubled label was taken")
      } catch {
        #expect(error.constraint == "once")
      }
      #expect(try connection.rows(CountItems()) == [0])
    }
  }

  @Test("a value that cannot be sent takes back what was sent before it")
  func unsendable() throws {
    try withItems { connection throws in
      do throws(PostgresError) {
        try connection.pipeline { pipeline throws(PostgresError) in
          try pipeline.send(AddItem(id: 1, label: "good"))
          try pipeline.send(AddItem(id: 2, label: "a\u{0}b"))
        } read: { _ throws(PostgresError) in
        }
        Issue.record("a NUL was sent")
      } catch {
        #expect(error.kind == .value)
      }
      #expect(try connection.rows(CountItems()) == [0])
    }
  }
}
