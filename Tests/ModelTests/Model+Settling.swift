import Cooperation

extension Model {
  /// A question about a measure holds it: something has followed its last move.
  mutating func touch(_ matter: Matter) {
    if case .measure(let number) = matter { measures[number]?.isTouched = true }
  }

  func content(of matter: Matter) -> Content {
    func words(_ number: String, _ measure: MeasureModel) -> String {
      "\(number) \(measure.title) \(measure.lead ?? "-") \(measure.partners.sorted()) "
        + "\(needs.of(number).sorted { $0.key < $1.key })"
    }
    switch matter {
    case .protocol: return []
    case .plan:
      // A proposal that was taken back is no part of a draft.
      return ["\(direction ?? -1)"]
        + measures.filter { plan != .proposed || !$0.value.state.isFinal }.map(words).sorted()
    case .measure(let number): return measures[number].map { [words(number, $0)] } ?? []
    case .amendment(let number):
      return amendments[number - 1].changes.map { "\($0)" }
    }
  }

  func concerned(by matter: Matter, rule: DecisionRule, isLater: Bool) -> [String] {
    let all = signatories(isLater: isLater)
    guard rule.eligible == .concerned else { return all }
    switch matter {
    case .protocol, .plan: return all
    case .measure(let number):
      guard let measure = measures[number], let lead = measure.lead else { return all }
      return all.filter { $0 == lead || measure.partners.contains($0) }
    case .amendment(let number):
      guard let named = concerned(number - 1) else { return all }
      return all.filter(named.contains)
    }
  }

  private func canBeDecided(_ index: Int) -> Bool {
    func leads<Cycle: LifeCycle>(_ cycle: Cycle.Type, _ state: Cycle.State?) -> Bool {
      guard let state, let action = Cycle.Action(rawValue: decisions[index].action) else { return false }
      return cycle.transition(from: state, action)?.roles.contains(.decision) == true
    }
    guard isInForce else { return false }
    return switch decisions[index].matter {
    case .protocol: leads(ProtocolLifeCycle.self, state)
    case .plan: leads(PlanLifeCycle.self, plan)
    case .measure(let number): leads(MeasureLifeCycle.self, measures[number]?.state)
    case .amendment(let number):
      leads(AmendmentLifeCycle.self, amendments[number - 1].state) && fits(number - 1)
    }
  }

  // MARK: Who may vote

  func differs(_ index: Int, isLater: Bool) -> Bool {
    let decision = decisions[index]
    let voters = signatories(isLater: isLater)
    return decision.eligible.contains { decision.left.contains($0) == voters.contains($0) }
      || concerned(by: decision.matter, rule: decision.rule, isLater: isLater)
        .contains { !decision.eligible.contains($0) }
  }

  mutating func recount(_ index: Int, isLater: Bool, by actor: Actor) {
    guard decisions[index].isOpen, differs(index, isLater: isLater) else { return }
    let voters = signatories(isLater: isLater)
    decisions[index].left = Set(decisions[index].eligible.filter { !voters.contains($0) })
    for code in concerned(by: decisions[index].matter, rule: decisions[index].rule, isLater: isLater)
    where !decisions[index].eligible.contains(code) {
      decisions[index].eligible.append(code)
    }
    follow(index, .recount, by: actor)
  }

  // MARK: What follows

  private mutating func follow(_ index: Int, _ action: DecisionAction, by actor: Actor) {
    try? moveDecision(index, action, roles: [.consequence], by: actor)
  }

  mutating func contentChanged(_ matter: Matter, by actor: Actor) {
    for index in decisions.indices where decisions[index].isOpen {
      let own = decisions[index].matter
      let isAbout = own == matter || own == .plan
      guard isAbout, content(of: own) != decisions[index].content else { continue }
      decisions[index].content = content(of: own)
      decisions[index].isNegotiated = false
      follow(index, .amend, by: actor)
      recount(index, isLater: false, by: actor)
    }
  }

  /// Ends what cannot be decided any more, about one thing or all under the plan.
  mutating func lapse(_ matter: Matter?, by actor: Actor) {
    for index in decisions.indices where decisions[index].isOpen && decisions[index].matter != .protocol {
      guard matter == nil || decisions[index].matter == matter else { continue }
      if !canBeDecided(index) { follow(index, .lapse, by: actor) }
    }
  }

  mutating func settle(_ index: Int, isLater: Bool = false, isFar: Bool = false, by actor: Actor) {
    guard decisions[index].isOpen else { return }
    guard canBeDecided(index) else { return follow(index, .lapse, by: actor) }
    let decision = decisions[index]
    let verdict = decision.rule.verdict(
      on: decision.tally, silenceIsConsent: isFar && decision.rule.tacitDays != nil,
      isOver: isFar && decision.isNegotiated && decision.tally.objections > 0)
    if verdict == .carried || verdict == .open, decision.state == .objected { follow(index, .resolve, by: actor) }
    switch verdict.action {
    case .object: if decision.state == .open { follow(index, .object, by: actor) }
    case .fail: follow(index, .fail, by: actor)
    case .carry:
      follow(index, .carry, by: actor)
      // It could be decided, so that nothing stands in its way.
      try? enact(decision, by: actor)
    default: break
    }
  }

  private mutating func enact(_ decision: DecisionModel, by actor: Actor) throws(Refused) {
    let roles: [Role] = [.decision]
    switch decision.matter {
    case .protocol:
      guard let action = ProtocolAction(rawValue: decision.action) else { return }
      try moveProtocol(action, account: true, roles: roles, by: actor)
      // With the protocol ends what is being decided under it.
      lapse(nil, by: actor)
    case .plan:
      guard let action = PlanAction(rawValue: decision.action) else { return }
      try makePlanMove(action, roles: roles, account: true, by: actor)
    case .measure(let number):
      guard let action = MeasureAction(rawValue: decision.action) else { return }
      try makeMeasureMove(action, of: number, roles: roles, account: true, by: actor)
    case .amendment(let number): try apply(number - 1, by: actor)
    }
  }

  /// The daemon's tick: by tomorrow, when those who are leaving have left, or when every time has run out.
  mutating func settleDue(isFar: Bool, by actor: Actor) {
    let due = decisions.indices.filter { index in
      let decision = decisions[index]
      return decision.isOpen
        && (isFar && (decision.isNegotiated || decision.rule.tacitDays != nil) || differs(index, isLater: true))
    }
    for index in due {
      touch(decisions[index].matter)
      recount(index, isLater: true, by: actor)
      settle(index, isLater: true, isFar: isFar, by: actor)
    }
  }
}
