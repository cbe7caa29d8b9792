import Cooperation
import Testing

@Suite("Refusals")
struct RefusalTests {
  @Test("the database's detail becomes facts, whatever the line ends")
  func facts() {
    let refusal = Refusal(
      sqlState: "SU001", detail: "subject: measure\r\nnumber: 4\nstate: in_progress\nat: 2025-03-01 10:15\nnew: x\n")
    #expect(refusal?.rule == .noSuchMove)
    #expect(refusal?.facts == [.subject: "measure", .number: "4", .state: "in_progress", .at: "2025-03-01 10:15"])
  }

  @Test("an error that is not ours is no refusal")
  func foreign() {
    #expect(Refusal(sqlState: "23505", detail: nil) == nil)
  }
}
