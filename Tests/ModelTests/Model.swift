import Cooperation

/// A plan with its measures and the decisions about them, as pure values: what the database is held against.
struct Model {
  struct MeasureModel {
    var state = MeasureState.proposed
    var title = 0
    let lead: String?
    let partners: Set<String>
    /// Who made the last move, and which; a touch without a move counts too.
    var last: (by: Actor?, action: MeasureAction) = (nil, .propose)
    var isTouched = false
  }

  /// What is decided on, for whoever votes: other content, other ballots.
  typealias Content = [String]

  struct DecisionModel {
    let measure: String?
    let action: String
    var state = DecisionState.open
    let eligible: [String]
    let proposedBy: String?
    var content: Content
    var ballots: [String: (state: BallotState, content: Content)] = [:]

    var isOpen: Bool { !state.isFinal }

    func counted(_ association: String) -> BallotState? {
      guard let ballot = ballots[association], ballot.content == content, ballot.state != .withdrawn else { return nil }
      return ballot.state
    }
  }

  var plan = PlanState.proposed
  var measures: [String: MeasureModel]
  var decisions: [DecisionModel] = []
  let planRule: DecisionRule
  let measureRule: DecisionRule

  /// What everything stands at, a word for each thing.
  var picture: String {
    let measures = self.measures.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.state.rawValue)" }
    let decisions = self.decisions.enumerated().map { "\($0 + 1)=\($1.state.rawValue)" }
    return "\(plan.rawValue) \(measures.joined(separator: ",")) \(decisions.joined(separator: ","))"
  }

  // MARK: What depends on what

  func roles(of actor: Actor, on number: String) -> Set<Role> {
    guard let measure = measures[number] else { return actor.roles }
    var roles = actor.roles
    if let own = actor.association {
      if measure.lead == own || measure.lead == nil && roles.contains(.signatory) { roles.insert(.lead) }
      if measure.partners.contains(own) { roles.insert(.partner) }
    }
    return roles
  }

  func content(of measure: String?) -> Content {
    if let measure { return ["\(measure) \(measures[measure]?.title ?? -1)"] }
    // A proposal that was taken back is no part of a draft.
    return measures.filter { plan != .proposed || !$0.value.state.isFinal }
      .map { "\($0.key) \($0.value.title)" }.sorted()
  }

  func concerned(by number: String?) -> [String] {
    let rule = number == nil ? planRule : measureRule
    guard rule.eligible == .concerned, let number, let measure = measures[number], let lead = measure.lead else {
      return Actor.signatories
    }
    return Actor.signatories.filter { $0 == lead || measure.partners.contains($0) }
  }

  private func canBeDecided(_ decision: DecisionModel) -> Bool {
    if let number = decision.measure {
      guard let state = measures[number]?.state, let action = MeasureAction(rawValue: decision.action) else {
        return false
      }
      return MeasureLifeCycle.transition(from: state, action)?.roles.contains(.decision) == true
    }
    guard let action = PlanAction(rawValue: decision.action) else { return false }
    return PlanLifeCycle.transition(from: plan, action)?.roles.contains(.decision) == true
  }

  // MARK: What follows

  mutating func contentChanged(_ number: String) {
    for index in decisions.indices where decisions[index].isOpen {
      guard decisions[index].measure == nil || decisions[index].measure == number else { continue }
      let content = content(of: decisions[index].measure)
      guard content != decisions[index].content else { continue }
      decisions[index].content = content
      decisions[index].state = .open
    }
  }

  mutating func lapse(_ number: String?) {
    for index in decisions.indices where decisions[index].isOpen {
      guard number == nil || decisions[index].measure == number else { continue }
      if !canBeDecided(decisions[index]) { decisions[index].state = .withdrawn }
    }
  }

  mutating func settle(_ index: Int, by actor: Actor) {
    let decision = decisions[index]
    guard canBeDecided(decision) else {
      decisions[index].state = .withdrawn
      return
    }
    let rule = decision.measure == nil ? planRule : measureRule
    let verdict = rule.verdict(on: Tally(decision.eligible.map(decision.counted)), isOver: false)
    decisions[index].state = verdict.state
    guard verdict == .carried else { return }
    if let number = decision.measure, let action = MeasureAction(rawValue: decision.action) {
      make(action, of: number, by: actor)
    } else {
      plan = .agreed
      for number in measures.keys where measures[number]?.state == .proposed {
        measures[number]?.state = .agreed
        measures[number]?.last = (actor, .agree)
        measures[number]?.isTouched = false
      }
      lapse(nil)
    }
  }

  /// Makes a move that has been found to be permitted.
  mutating func make(_ action: MeasureAction, of number: String, by actor: Actor) {
    guard let before = measures[number]?.state,
      let move = MeasureLifeCycle.transition(from: before, action)
    else { return }
    measures[number]?.state = move.to
    measures[number]?.last = (actor, action)
    measures[number]?.isTouched = false
    // What leaves a draft, or comes back into it, changes what is voted on.
    if before == .proposed || move.to == .proposed { contentChanged(number) }
    lapse(number)
  }
}
