import Cooperation
import TestSupport
import Testing

@Suite("Shrinking a story that fails")
struct ShrinkingTests {
  @Test("what a failure needs is all that is left of a story")
  func leavesTheCause() {
    var tries = 0
    let left = shrunk(Array(0..<120), replays: 200) { items in
      tries += 1
      return items.contains(17) && items.contains(94)
    }
    #expect(left == [17, 94])
    #expect(tries < 100)
  }

  @Test("it stops after so many replays, with a story that still fails")
  func isBounded() {
    var tries = 0
    let left = shrunk(Array(0..<120), replays: 9) { items in
      tries += 1
      return items.count(where: { $0.isMultiple(of: 7) }) == 18
    }
    #expect(tries == 9)
    #expect(left.count(where: { $0.isMultiple(of: 7) }) == 18)
  }

  @Test("a story that fails without any step shrinks to nothing", arguments: [0, 1, 5])
  func shrinksToNothing(length: Int) {
    #expect(shrunk(Array(0..<length), replays: 60) { _ in true }.isEmpty)
  }

  @Test("a difference that is put into the database's answers is found, and its story shrunk to what makes it")
  func findsAnInjectedDifference() {
    let setting = Setting(isProposed: false, rules: [:])
    var random = SeededRandom(seed: 7)
    var steps = setting.opening(using: &random)
    var model = Model(setting)
    for step in steps { _ = model.attempt(step) }
    while steps.count < 120 {
      let step = Step.random(in: model, using: &random)
      _ = model.attempt(step)
      steps.append(step)
    }
    steps.append(Step(.secretary, .annotate(measure: "1", note: false)))
    // As if the door took a remark without words from whoever may write one.
    func differs(_ steps: [Step]) -> Bool {
      var model = Model(setting)
      return steps.contains { step in
        guard case .annotate(_, note: false) = step.act else {
          _ = model.attempt(step)
          return false
        }
        return model.attempt(step) == .accountMissing
      }
    }
    #expect(differs(steps))
    let left = shrunk(steps, replays: 400, fails: differs)
    #expect(differs(left))
    #expect(left.count <= 4, "\(left)")
  }
}
