import Cooperation
import Testing

@Suite("Life cycles")
struct LifeCycleTests {
  @Test("every state is reachable, every pair of state and action has one result", arguments: LifeCycleTable.all)
  func wellFormed(table: LifeCycleTable) {
    var reached: Set = [LifeCycleTable.nothing]
    while let move = table.moves.first(where: { reached.contains($0.from) && !reached.contains($0.to) }) {
      reached.insert(move.to)
    }
    #expect(reached == Set(table.states.map(\.name)).union([LifeCycleTable.nothing]))
    let pairs = table.moves.map { "\($0.from) \($0.action)" }
    #expect(Set(pairs).count == pairs.count)
  }

  @Test("a final state is left only by reopening, or by whoever came to it by mistake", arguments: LifeCycleTable.all)
  func finality(table: LifeCycleTable) {
    for state in table.states where state.isFinal {
      let ways = table.moves.filter { $0.from == state.name }
      #expect(ways.allSatisfy { $0.action == "reopen" || $0.roles == [.author] })
    }
    for state in table.states where !state.isFinal {
      #expect(table.moves.contains { $0.from == state.name }, "\(state.name) is a dead end that is not final")
    }
  }

  @Test("a pair that the table does not list is refused")
  func unlisted() {
    #expect(MeasureLifeCycle.transition(from: .proposed, .finish) == nil)
    #expect(MeasureLifeCycle.transition(from: nil, .start) == nil)
    #expect(MeasureLifeCycle.transition(from: .inProgress, .finish)?.to == .done)
  }

  @Test("lead and partner start and finish; what was agreed together is given up together")
  func roles() {
    #expect(MeasureLifeCycle.allowed(from: .agreed, as: [.partner]).map(\.action) == [.start])
    #expect(MeasureLifeCycle.allowed(from: .agreed, as: [.signatory, .coordinator]).isEmpty)
    #expect(MeasureLifeCycle.allowed(from: .agreed, as: [.decision]).map(\.action) == [.postpone, .cancel])
  }
}
