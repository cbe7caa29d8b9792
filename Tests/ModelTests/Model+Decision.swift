import Cooperation

extension Model {
  mutating func ask(_ matter: Matter, _ action: String, account: Bool, by actor: Actor) throws(Refused) {
    try checkQuestion(matter, action, account: account)
    try require(isInForce, .noSuchMove)
    try require(!decisions.contains { $0.isOpen && $0.matter == matter }, .alreadyOpen)
    if case .amendment(let number) = matter { try requireApplicable(number - 1) }
    let (to, capacity) = try check(DecisionLifeCycle.transition(from: nil, .open), roles(of: actor))
    let rule = rules[matter.subject] ?? .everybodyConcerned
    let eligible = concerned(by: matter, rule: rule, isLater: false)
    try require(!eligible.isEmpty, .notReady)
    decisions.append(
      DecisionModel(
        matter: matter, action: action, rule: rule, state: to, eligible: eligible,
        proposedBy: capacity == .signatory ? actor.association : nil, content: content(of: matter)))
    touch(matter)
    note(.decision, "\(decisions.count)", nil, "open", to.rawValue, as: capacity, by: actor)
  }

  private func checkQuestion(_ matter: Matter, _ action: String, account: Bool) throws(Refused) {
    func check<Cycle: LifeCycle>(_ cycle: Cycle.Type, _ state: Cycle.State?) throws(Refused) {
      let state = try require(state, .notFound)
      let action = Cycle.Action(rawValue: action)
      let move = action.flatMap { cycle.transition(from: state, $0) }
      _ = try self.check(move, [.decision], account: account, isPlain: true)
    }
    switch matter {
    case .protocol: try check(ProtocolLifeCycle.self, state)
    case .plan: try check(PlanLifeCycle.self, plan)
    case .measure(let number): try check(MeasureLifeCycle.self, measures[number]?.state)
    case .amendment(let number):
      try require(amendments.indices.contains(number - 1), .notFound)
      try check(AmendmentLifeCycle.self, amendments[number - 1].state)
    }
  }

  private func found(_ number: Int) throws(Refused) -> Int {
    try require(decisions.indices.contains(number - 1), .notFound)
    return number - 1
  }

  private mutating func cast(
    _ index: Int, _ association: String, _ stance: BallotAction, reason: Bool, as role: Role, by actor: Actor
  ) throws(Refused) {
    let before = decisions[index].ballots[association]?.state
    let (to, capacity) = try check(BallotLifeCycle.transition(from: before, stance), [role], account: reason)
    decisions[index].ballots[association] = (to, decisions[index].content)
    note(
      .ballot, "\(index + 1)/\(association)", before?.rawValue, stance.rawValue, to.rawValue, as: capacity, by: actor)
  }

  mutating func vote(_ number: Int, _ stance: BallotAction, reason: Bool, by actor: Actor) throws(Refused) {
    let index = try found(number)
    try require(decisions[index].isOpen, .noSuchMove)
    recount(index, isLater: false, by: actor)
    guard let own = actor.association, decisions[index].voters.contains(own) else { throw Refused(rule: .notPermitted) }
    touch(decisions[index].matter)
    try cast(index, own, stance, reason: reason, as: .voter, by: actor)
    settle(index, by: actor)
  }

  mutating func record(
    _ number: Int, _ who: [String], _ stance: BallotAction, reason: Bool, by actor: Actor
  ) throws(Refused) {
    let index = try found(number)
    try require(roles(of: actor).contains(.coordinator), .notPermitted)
    try require(decisions[index].isOpen, .noSuchMove)
    recount(index, isLater: false, by: actor)
    touch(decisions[index].matter)
    // Each is looked for before any of them is recorded.
    for association in who {
      try require(parties[association] != nil && hasMet, .unknownReference)
      try require(decisions[index].voters.contains(association), .notPermitted)
      try require(Setting.present.contains(association), .notReady)
    }
    for association in who {
      try cast(index, association, stance, reason: reason, as: .coordinator, by: actor)
    }
    settle(index, by: actor)
  }

  mutating func withdraw(_ number: Int, reason: Bool, by actor: Actor) throws(Refused) {
    let index = try found(number)
    let roles = roles(of: actor, proposedBy: decisions[index].proposedBy, voters: decisions[index].voters)
    try moveDecision(index, .withdraw, roles: roles, account: reason, by: actor)
    touch(decisions[index].matter)
  }

  mutating func negotiate(_ number: Int, _ mediator: String, by actor: Actor) throws(Refused) {
    let index = try found(number)
    try require(parties[mediator] != nil, .unknownReference)
    let roles = roles(of: actor, proposedBy: decisions[index].proposedBy, voters: decisions[index].voters)
    try moveDecision(index, .negotiate, roles: roles, account: true, by: actor)
    try require(decisions[index].counted(mediator) != .objection, .invalidValue)
    decisions[index].isNegotiated = true
    touch(decisions[index].matter)
  }

  mutating func moveDecision(
    _ index: Int, _ action: DecisionAction, roles: [Role], account: Bool = false, by actor: Actor
  ) throws(Refused) {
    let before = decisions[index].state
    let (to, capacity) = try check(DecisionLifeCycle.transition(from: before, action), roles, account: account)
    decisions[index].state = to
    note(.decision, "\(index + 1)", before.rawValue, action.rawValue, to.rawValue, as: capacity, by: actor)
  }
}
