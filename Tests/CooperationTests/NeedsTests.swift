import Cooperation
import Testing

@Suite("Measures that wait for others")
struct NeedsTests {
  @Test("a measure waits for another, so many days more, until it does no longer")
  func ties() throws {
    var needs = Needs()
    try needs.tie("1", to: "2", delay: 5)
    try needs.tie("1", to: "3", delay: 0)
    #expect(needs.of("1") == ["2": 5, "3": 0])
    try needs.tie("1", to: "2", delay: nil)
    #expect(needs.of("1") == ["3": 0])
    #expect(needs.of("2").isEmpty)
  }

  @Test("no measure waits for itself, directly or by others, and the circle is told")
  func refusesCircles() throws {
    var needs = Needs()
    #expect(needs.circle("1", needing: "1") == ["1", "1"])
    try needs.tie("1", to: "2", delay: 0)
    try needs.tie("2", to: "3", delay: 0)
    let refusal = #expect(throws: Refusal.self) { try needs.tie("3", to: "1", delay: 0) }
    #expect(refusal?.rule == .cycle)
    #expect(refusal?.facts[.value] == "3 → 1 → 2 → 3")
    #expect(needs.of("3").isEmpty)
    // Two ways to one measure are no circle.
    try needs.tie("1", to: "3", delay: 0)
    // What is taken back closes none, and afterwards the way is free.
    try needs.tie("3", to: "1", delay: nil)
    try needs.tie("2", to: "3", delay: nil)
    try needs.tie("1", to: "3", delay: nil)
    try needs.tie("3", to: "1", delay: 0)
  }

  @Test("what is done is renewed, what is not is carried, and what nobody agreed to is not asked about")
  func answersFit() {
    #expect(MeasureAnswer.Answer.fitting(.done) == [.renewed, .dropped])
    for state in [MeasureState.proposed, .agreed, .inProgress, .postponed, .cancelled] {
      #expect(MeasureAnswer.Answer.fitting(state) == [.carried, .dropped])
    }
    #expect(MeasureAnswer.Answer.fitting(.withdrawn).isEmpty)
  }

  @Test("whatever can be taken back leads back to where the measure was")
  func undoes() throws {
    for action in MeasureAction.allCases {
      guard let undoing = action.undoing else { continue }
      let moves = MeasureLifeCycle.transitions.filter { $0.action == action }
      #expect(!moves.isEmpty)
      for move in moves {
        #expect(MeasureLifeCycle.transition(from: move.to, undoing)?.to == move.from)
      }
    }
    #expect(MeasureAction.allCases.compactMap(\.undoing).count == 4)
    #expect(MeasureAction.annotate.undoing == nil)
  }
}
