import Postgres
import TestSupport
import Testing

@Suite("Transactions, streams, pipelines, COPY and notifications")
struct TransactionTests {
  private func withItems(_ body: (borrowing Connection, TestDatabase) throws -> Void) throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      try connection.run(script: makeItems)
      try body(connection, database)
    }
  }

  @Test("a transaction that fails leaves nothing, and the connection goes on")
  func takenBack() throws {
    try withItems { connection, _ throws in
      do throws(PostgresError) {
        try connection.transaction { () throws(PostgresError) in
          try connection.execute(AddItem(id: 1, label: "good"))
          try connection.execute(AddItem(id: 2, label: "bad"))
        }
        Issue.record("a bad item was taken")
      } catch {
        #expect(error.sqlState?.code == "23514")
      }
      #expect(try connection.rows(CountItems()) == [0])
    }
  }

  @Test("a failure that the body keeps to itself is no commit")
  func swallowed() throws {
    try withItems { connection, _ throws in
      #expect(throws: PostgresError.self) {
        try connection.transaction { () throws(PostgresError) in
          try connection.execute(AddItem(id: 1, label: "good"))
          _ = try? connection.execute(AddItem(id: 2, label: "bad"))
        }
      }
      #expect(try connection.rows(CountItems()) == [0])
    }
  }

  @Test("an attempt that fails is taken back alone, and the transaction goes on")
  func attempts() throws {
    try withItems { connection, _ throws in
      try connection.transaction { () throws(PostgresError) in
        try connection.attempt { () throws(PostgresError) in _ = try connection.execute(AddItem(id: 1, label: "good")) }
        for id in 2...3 {
          do throws(PostgresError) {
            try connection.attempt { () throws(PostgresError) in
              try connection.execute(AddItem(id: Int32(10 * id), label: "good"))
              try connection.execute(AddItem(id: Int32(id), label: "bad"))
            }
            Issue.record("a bad item was taken")
          } catch {
            #expect(error.sqlState?.code == "23514")
          }
        }
        try connection.execute(AddItem(id: 4, label: "good"))
      }
      #expect(try connection.rows(CountItems()) == [2])
      #expect(throws: PostgresError.self, "outside of a transaction there is nothing to go on with") {
        try connection.attempt { () throws(PostgresError) in _ = try connection.rows(CountItems()) }
      }
    }
  }

  @Test("a transient failure is tried again as often as was said, and no oftener")
  func retries() throws {
    try withItems { connection, _ throws in
      for (retries, expected) in [(0, 1), (2, 3)] {
        var runs = 0
        #expect(throws: PostgresError.self) {
          try connection.transaction(retries: retries) { () throws(PostgresError) in
            runs += 1
            try connection.run(script: "do $$ begin raise exception using errcode = '40001'; end $$")
          }
        }
        #expect(runs == expected)
      }
    }
  }

  @Test("a transaction that another one has overtaken is run again, and then sees what the other did")
  func overtaken() throws {
    try withItems { connection, database throws in
      let other = try connect(to: database)
      var runs = 0
      let count = try connection.transaction(isolation: .serializable, retries: 1) { () throws(PostgresError) in
        runs += 1
        let seen = try connection.rows(CountItems())
        if runs == 1 {
          // Each adds by what it has counted: one after the other they could not both have counted none.
          try other.transaction(isolation: .serializable) { () throws(PostgresError) in
            _ = try other.rows(CountItems())
            try other.execute(AddItem(id: 1, label: "other's"))
          }
        }
        try connection.execute(AddItem(id: 2, label: "own"))
        return seen
      }
      #expect(runs == 2 && count == [1])
      #expect(try connection.rows(CountItems()) == [2])
    }
  }

  @Test("a million rows pass through in constant memory")
  func streamed() throws {
    try withItems { connection, _ throws in
      func peak() throws -> Int {
        let status = try Program.at("sh").run(["-c", "grep VmHWM /proc/$PPID/status"]).standardOutput
        return Int(status.filter(\.isNumber)) ?? 0
      }
      try connection.forEach(AskNumbers(count: 1000)) { _ throws(PostgresError) in }
      let before = try peak()
      var (count, sum) = (0, 0)
      try connection.forEach(AskNumbers(count: 1_000_000)) { row throws(PostgresError) in
        count += 1
        sum += row.0
      }
      #expect(count == 1_000_000 && sum == 500_000_500_000)
      #expect(try peak() - before < 30_000, "kB; the rows have more than 200 MB")
    }
  }

  @Test("a stream that its reader abandons leaves the connection usable")
  func abandoned() throws {
    try withItems { connection, _ throws in
      #expect(throws: PostgresError.self) {
        try connection.forEach(AskNumbers(count: 1000)) { row throws(PostgresError) in
          if row.0 == 10 { throw PostgresError(.unexpectedAnswer, "enough") }
        }
      }
      #expect(try connection.rows(AskText(text: "on")) == ["on"])
    }
  }

  @Test("a pipeline answers in the order of sending")
  func pipeline() throws {
    try withItems { connection, _ throws in
      let counts = try connection.pipeline { pipeline throws(PostgresError) in
        for id in 1...200 { try pipeline.send(AddItem(id: Int32(id), label: "x")) }
        try pipeline.send(CountItems())
      } read: { results throws(PostgresError) -> [Int] in
        for _ in 1...200 { guard try results.affected() == 1 else { return [] } }
        return try results.rows(CountItems.self)
      }
      #expect(counts == [200])
      #expect(try connection.rows(CountItems()) == [200])
    }
  }

  @Test("a statement that fails in a pipeline takes all of it back")
  func brokenPipeline() throws {
    try withItems { connection, _ throws in
      #expect(throws: PostgresError.self) {
        try connection.pipeline { pipeline throws(PostgresError) in
          try pipeline.send(AddItem(id: 1, label: "good"))
          try pipeline.send(AddItem(id: 2, label: "bad"))
          try pipeline.send(AddItem(id: 3, label: "good"))
        } read: { results throws(PostgresError) in
          for _ in 1...3 { _ = try results.affected() }
        }
      }
      #expect(try connection.rows(CountItems()) == [0])
    }
  }

  @Test("COPY takes rows in pieces cut anywhere, and gives them back")
  func copy() throws {
    try withItems { connection, _ throws in
      var pieces = Array("1\tą\n2\tž\n".utf8).map { [$0] }[...]
      let taken = try connection.copy(into: "copy item from stdin") { () throws(PostgresError) in pieces.popFirst() }
      #expect(taken == 2)
      var given: [String] = []
      try connection.copy(from: "copy (select * from item order by id) to stdout") { row throws(PostgresError) in
        given.append(String(decoding: row, as: UTF8.self))
      }
      #expect(given == ["1\tą\n", "2\tž\n"])
    }
  }

  @Test("a COPY that is abandoned, or holds a bad row, takes none")
  func abandonedCopy() throws {
    try withItems { connection, _ throws in
      var calls = 0
      #expect(throws: PostgresError.self) {
        try connection.copy(into: "copy item from stdin") { () throws(PostgresError) -> [UInt8]? in
          calls += 1
          if calls > 1 { throw PostgresError(.value, "no more") }
          return Array("1\tx\n".utf8)
        }
      }
      var pieces = [Array("1\tx\n2\tbad\n".utf8)][...]
      #expect(throws: PostgresError.self) {
        try connection.copy(into: "copy item from stdin") { () throws(PostgresError) in pieces.popFirst() }
      }
      #expect(throws: PostgresError.self) {
        try connection.copy(into: "select 1") { () throws(PostgresError) in nil }
      }
      #expect(try connection.rows(CountItems()) == [0])
    }
  }

  @Test("a COPY where none is expected, or of the other direction, ends at once")
  func unexpectedCopy() throws {
    try withItems { _, database throws in
      let first = try connect(to: database)
      #expect(throws: PostgresError.self) { try first.run(script: "copy item to stdout") }
      let second = try connect(to: database)
      #expect(throws: PostgresError.self) {
        try second.copy(into: "copy item to stdout") { () throws(PostgresError) in nil }
      }
      let third = try connect(to: database)
      #expect(throws: PostgresError.self) {
        try third.copy(from: "copy item from stdin") { _ throws(PostgresError) in }
      }
    }
  }

  @Test("a notification arrives with its payload, and none is waited for in vain")
  func notifications() throws {
    try withItems { connection, database throws in
      try connection.run(script: "listen news")
      #expect(try connection.notification(timeout: .milliseconds(20)) == nil)
      _ = try database.query("notify news, 'ž'")
      let told = try connection.notification(timeout: .seconds(10))
      #expect(told?.channel == "news" && told?.payload == "ž")
    }
  }

  @Test("a notice is handed over with its severity and words")
  func notices() throws {
    try withItems { connection, _ throws in
      var heard: [ServerNotice] = []
      connection.onNotice { heard.append($0) }
      try connection.run(script: "do $$ begin raise warning 'ž %', 1; end $$")
      #expect(heard.map(\.severity) == ["WARNING"])
      #expect(heard.map(\.message) == ["ž 1"])
      #expect(heard.map(\.sqlState.code) == ["01000"])
    }
  }
}
