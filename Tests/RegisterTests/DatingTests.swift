import Register
import TestSupport
import Testing

@Suite("Dating events")
struct DatingTests {
  @Test("an event that is changed after it was read is left to the next tick, which reads it again")
  func changedMeanwhile() throws {
    try TestDatabase.withRegister { register, database in
      _ = try database.query("update sutarta.event set dated_first = null, dated_last = null")
      var isFirst = true
      _ = try register.expandOccurrences(asOf: TestDatabase.moment) {
        if isFirst { _ = try? database.query("update sutarta.event set version = version + 1") }
        isFirst = false
        return true
      }
      let dated = "select count(dated_last) = count(*), count(dated_last) > 0 from sutarta.event"
      #expect(try database.query(dated) == ["f|f"])
      _ = try register.expandOccurrences(asOf: TestDatabase.moment)
      #expect(try database.query(dated) == ["t|t"])
    }
  }
}
