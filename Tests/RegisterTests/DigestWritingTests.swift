import Cooperation
import Postgres
import Register
import TestSupport
import Testing

@Suite("Writing digests")
struct DigestWritingTests {
  struct Unwritable: Error, Equatable {}

  @Test("who asks to stop is heard between two events, two protocols' reminders, two batches of digests and of seals")
  func stopped() throws {
    try TestDatabase.withRegister { register, database in
      // Each piece of work may be begun twice, and is asked for a third time.
      func begun(_ work: (() -> Bool) throws -> Int) rethrows -> (done: Int, asked: Int) {
        var asked = 0
        let done = try work {
          asked += 1
          return asked <= 2
        }
        return (done, asked)
      }
      _ = try database.query(
        "update sutarta.event set is_dated = false, dated_first = null, dated_last = null; delete from sutarta.reminder"
      )
      _ = try database.query("delete from sutarta.occurrence")
      let dated = try begun { mayGoOn in try register.expandOccurrences(asOf: TestDatabase.moment, mayGoOn: mayGoOn) }
      #expect(dated.asked == 3)
      #expect(try database.query("select count(distinct event_id) from sutarta.occurrence") == ["2"])
      let sealed = try begun { mayGoOn in try register.sealHistory(batch: 1, mayGoOn: mayGoOn) }
      // One batch is sealed unasked.
      #expect(sealed.done == 3 && sealed.asked == 3)
      let none = try register.writeDigests(asOf: TestDatabase.moment, people: 1, mayGoOn: { false }) {
        collected throws(Unwritable) in
        Letter(short: collected)
      } unwritten: { _, _ in
      }
      #expect(none == 0)
      #expect(try register.computeReminders(asOf: TestDatabase.moment, mayGoOn: { false }) == 0)
      #expect(try register.expandOccurrences(asOf: TestDatabase.moment, mayGoOn: { false }) == 0)
    }
  }

  @Test(
    "whole batches that cannot be composed hold back nobody behind them, and each is tried once", arguments: [1, 2, 4])
  func uncomposable(people: Int) throws {
    try TestDatabase.withRegister { register, database in
      var tried: [String] = []
      var unwritten: [String] = []
      let bad = Set(try database.query("select login from sutarta.person order by id").prefix(5))
      let written = try register.writeDigests(asOf: TestDatabase.moment, people: people) {
        collected throws(Unwritable) in
        tried.append(collected.digest.recipient.login)
        if bad.contains(collected.digest.recipient.login) { throw Unwritable() }
        return Letter(short: collected)
      } unwritten: { collected, mistake in
        unwritten.append(collected.digest.recipient.login)
        #expect(mistake is Unwritable)
      }
      #expect(tried.count == 9 && Set(tried).count == 9, "\(tried)")
      #expect(!unwritten.isEmpty && Set(unwritten) == bad.intersection(tried))
      #expect(written == 9 - unwritten.count)
      #expect(try database.query("select count(*) from sutarta.message") == ["\(written)"])
    }
  }

  @Test("a digest that the database refuses holds back nobody, and its reminders wait", arguments: [1, 100])
  func refused(people: Int) throws {
    try TestDatabase.withRegister { register, database in
      var refused: [Int64] = []
      let written = try register.writeDigests(asOf: TestDatabase.moment, people: people) {
        collected throws(Unwritable) in
        let isBad = collected.person % 2 == 0
        return isBad ? Letter(messageID: " ", bytes: [65]) : Letter(short: collected)
      } unwritten: { collected, mistake in
        refused.append(collected.person)
        #expect((mistake as? PostgresError)?.sqlState?.code == "23514")
      }
      #expect(refused.count > 1 && Set(refused).count == refused.count && refused.allSatisfy { $0 % 2 == 0 })
      #expect(try database.query("select count(*) from sutarta.digest where person_id % 2 = 1") == ["\(written)"])
      #expect(try database.query("select count(*) from sutarta.digest where person_id % 2 = 0") == ["0"])
      let again = try register.writeDigests(asOf: TestDatabase.moment, people: people) {
        collected throws(Unwritable) in
        Letter(short: collected)
      } unwritten: { _, _ in
        Issue.record("nothing stands in the way any more")
      }
      #expect(again == refused.count)
    }
  }
}
