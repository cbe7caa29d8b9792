import Cooperation

extension Model {
  /// Tries something, as the doors would.
  ///
  /// - Returns: The rule that stands in the way; `nil` where it was done.
  mutating func attempt(_ act: Act, by actor: Actor) -> Refusal.Rule? {
    // What is refused leaves nothing behind.
    let before = self
    if let rule = actor.exclusion ?? judge(act, by: actor) {
      self = before
      return rule
    }
    return nil
  }

  private mutating func judge(_ act: Act, by actor: Actor) -> Refusal.Rule? {
    switch act {
    case .move(let number, let action, let account):
      move(number, action, account: account, by: actor, as: roles(of: actor, on: number))
    case .undo(let number): undo(number, by: actor)
    case .report(let number): write(number, .report, account: true, by: actor)
    case .annotate(let number, let note): write(number, .annotate, account: note, by: actor)
    case .retitle(let number, let title): retitle(number, title, by: actor)
    case .movePlan(let action): movePlan(action, by: actor)
    case .ask(let number, let action, let account): ask(number, action, account: account, by: actor)
    case .vote(let decision, let stance, let reason): vote(decision, stance, reason: reason, by: actor)
    case .record(let decision, let who, let stance): record(decision, who, stance, by: actor)
    case .withdraw(let decision, let reason): withdraw(decision, reason: reason, by: actor)
    case .negotiate(let decision, let mediator): negotiate(decision, mediator, by: actor)
    }
  }

  /// The order of every door: is there such a move, is it hers, does it have its account.
  private func check<State, Action>(
    _ move: Transition<State, Action>?, roles: Set<Role>, account: Bool, isPlain: Bool = false
  ) -> Refusal.Rule? {
    guard let move, !isPlain || move.from != move.to else { return .noSuchMove }
    guard !move.roles.isDisjoint(with: roles) else { return .notPermitted }
    return move.account == .none || account ? nil : .accountMissing
  }

  private mutating func move(
    _ number: String, _ action: MeasureAction, account: Bool, by actor: Actor, as roles: Set<Role>
  ) -> Refusal.Rule? {
    guard let measure = measures[number] else { return .notFound }
    let transition = MeasureLifeCycle.transition(from: measure.state, action)
    if let rule = check(transition, roles: roles, account: account, isPlain: true) { return rule }
    if measure.state.isFinal, plan.isFinal { return .noSuchMove }
    make(action, of: number, by: actor)
    return nil
  }

  private mutating func undo(_ number: String, by actor: Actor) -> Refusal.Rule? {
    guard let measure = measures[number] else { return .notFound }
    guard let action = MeasureAction(rawValue: "undo_\(measure.last.action.rawValue)") else { return .noSuchMove }
    let isHers = measure.last.by == actor && !measure.isTouched
    return move(number, action, account: true, by: actor, as: isHers ? [.author] : [])
  }

  private mutating func write(
    _ number: String, _ action: MeasureAction, account: Bool, by actor: Actor
  ) -> Refusal.Rule? {
    guard let measure = measures[number] else { return .notFound }
    let transition = MeasureLifeCycle.transition(from: measure.state, action)
    if let rule = check(transition, roles: roles(of: actor, on: number), account: account) { return rule }
    measures[number]?.last = (actor, action)
    measures[number]?.isTouched = false
    return nil
  }

  private mutating func retitle(_ number: String, _ title: Int, by actor: Actor) -> Refusal.Rule? {
    guard let measure = measures[number] else { return .notFound }
    guard measure.state == .proposed else { return .frozen }
    let transition = MeasureLifeCycle.transition(from: measure.state, .change)
    if let rule = check(transition, roles: roles(of: actor, on: number), account: true) { return rule }
    guard title != measure.title else {
      measures[number]?.isTouched = true
      return nil
    }
    measures[number]?.title = title
    measures[number]?.last = (actor, .change)
    measures[number]?.isTouched = false
    contentChanged(number)
    return nil
  }

  private mutating func movePlan(_ action: PlanAction, by actor: Actor) -> Refusal.Rule? {
    let transition = PlanLifeCycle.transition(from: plan, action)
    if let rule = check(transition, roles: actor.roles, account: true, isPlain: true) { return rule }
    guard let transition else { return .noSuchMove }
    if transition.to.isFinal, measures.values.contains(where: { !$0.state.isFinal }) { return .notReady }
    plan = transition.to
    lapse(nil)
    return nil
  }

  private mutating func ask(_ number: String?, _ action: String, account: Bool, by actor: Actor) -> Refusal.Rule? {
    let roles: Set<Role> = [.decision]
    let rule: Refusal.Rule?
    if let number {
      guard let measure = measures[number] else { return .notFound }
      let transition = MeasureAction(rawValue: action).flatMap { MeasureLifeCycle.transition(from: measure.state, $0) }
      rule = check(transition, roles: roles, account: account, isPlain: true)
    } else {
      let transition = PlanAction(rawValue: action).flatMap { PlanLifeCycle.transition(from: plan, $0) }
      rule = check(transition, roles: roles, account: account, isPlain: true)
    }
    if let rule { return rule }
    if decisions.contains(where: { $0.isOpen && $0.measure == number }) { return .alreadyOpen }
    guard !actor.roles.isDisjoint(with: [.signatory, .coordinator]) else { return .notPermitted }
    let eligible = concerned(by: number)
    guard !eligible.isEmpty else { return .notReady }
    decisions.append(
      DecisionModel(
        measure: number, action: action, eligible: eligible,
        proposedBy: actor.roles.contains(.signatory) ? actor.association : nil, content: content(of: number)))
    touch(number)
    return nil
  }

  /// A question about a measure holds it: something has followed its last move.
  private mutating func touch(_ number: String?) {
    if let number { measures[number]?.isTouched = true }
  }

  private mutating func cast(
    _ index: Int, _ association: String, _ stance: BallotAction, reason: Bool, as role: Role
  ) -> Refusal.Rule? {
    let before = decisions[index].ballots[association]?.state
    let transition = BallotLifeCycle.transition(from: before, stance)
    if let rule = check(transition, roles: [role], account: reason) { return rule }
    guard let transition else { return .noSuchMove }
    decisions[index].ballots[association] = (transition.to, decisions[index].content)
    return nil
  }

  private mutating func vote(
    _ number: Int, _ stance: BallotAction, reason: Bool, by actor: Actor
  ) -> Refusal.Rule? {
    guard decisions.indices.contains(number - 1) else { return .notFound }
    let index = number - 1
    guard decisions[index].isOpen else { return .noSuchMove }
    guard let own = actor.association, decisions[index].eligible.contains(own) else { return .notPermitted }
    touch(decisions[index].measure)
    if let rule = cast(index, own, stance, reason: reason, as: .voter) { return rule }
    settle(index, by: actor)
    return nil
  }

  private mutating func record(
    _ number: Int, _ who: [String], _ stance: BallotAction, by actor: Actor
  ) -> Refusal.Rule? {
    guard decisions.indices.contains(number - 1) else { return .notFound }
    let index = number - 1
    guard actor.roles.contains(.coordinator) else { return .notPermitted }
    guard decisions[index].isOpen else { return .noSuchMove }
    touch(decisions[index].measure)
    // Each is looked for before any of them is recorded. MC was absent from the meeting.
    for association in who {
      guard decisions[index].eligible.contains(association) else { return .notPermitted }
      guard association != "MC" else { return .notReady }
    }
    for association in who {
      if let rule = cast(index, association, stance, reason: false, as: .coordinator) { return rule }
    }
    settle(index, by: actor)
    return nil
  }

  private mutating func withdraw(_ number: Int, reason: Bool, by actor: Actor) -> Refusal.Rule? {
    guard decisions.indices.contains(number - 1) else { return .notFound }
    let index = number - 1
    let transition = DecisionLifeCycle.transition(from: decisions[index].state, .withdraw)
    if let rule = check(transition, roles: roles(of: actor, on: index), account: reason) { return rule }
    decisions[index].state = .withdrawn
    touch(decisions[index].measure)
    return nil
  }

  private mutating func negotiate(_ number: Int, _ mediator: String, by actor: Actor) -> Refusal.Rule? {
    guard decisions.indices.contains(number - 1) else { return .notFound }
    let index = number - 1
    let transition = DecisionLifeCycle.transition(from: decisions[index].state, .negotiate)
    if let rule = check(transition, roles: roles(of: actor, on: index), account: true) { return rule }
    guard decisions[index].counted(mediator) != .objection else { return .invalidValue }
    touch(decisions[index].measure)
    return nil
  }

  private func roles(of actor: Actor, on index: Int) -> Set<Role> {
    var roles = actor.roles
    if let own = actor.association {
      if decisions[index].proposedBy == own { roles.insert(.proposer) }
      if decisions[index].eligible.contains(own) { roles.insert(.voter) }
    }
    return roles
  }
}
