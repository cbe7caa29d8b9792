import Cooperation

extension Model {
  mutating func take(_ step: Step) throws(Refused) {
    let actor = step.actor
    // Who acts for an association is no protocol's own affair.
    switch step.act {
    case .appoint: return try appoint(by: actor)
    case .dismiss: return try dismiss(by: actor)
    default: break
    }
    if let rule = exclusion(of: actor) { throw Refused(rule: rule) }
    switch step.act {
    case .invite(let code, let standing): try invite(code, standing, by: actor)
    case .sign(let isTheText): try sign(isTheText, by: actor)
    case .leave(let reason): try leave(reason, by: actor)
    case .meet: try meet(by: actor)
    case .setRule: try moveProtocol(.rule, roles: roles(of: actor), by: actor)
    case .appoint, .dismiss: break
    case .proposePlan: try proposePlan(by: actor)
    case .setDirection(let title): try setDirection(title, by: actor)
    case .movePlan(let action): try movePlan(action, by: actor)
    case .rollOver(let answers, let reason): try rollOver(answers, reason: reason, by: actor)
    case .proposeMeasure(let number): try proposeMeasure(number, by: actor)
    case .move(let number, let action, let account): try move(number, action, account: account, by: actor)
    case .undo(let number): try undo(number, by: actor)
    case .report(let number): try report(number, by: actor)
    case .annotate(let number, let note): try write(number, .annotate, account: note, by: actor)
    case .retitle(let number, let title): try retitle(number, title, by: actor)
    case .need(let number, let needed, let days): try need(number, needed, days, by: actor)
    case .proposeAmendment(let reason): try proposeAmendment(reason, by: actor)
    case .amend(let amendment, let number, let how): try amend(amendment, number, how, by: actor)
    case .withdrawAmendment(let amendment, let reason): try withdrawAmendment(amendment, reason, by: actor)
    case .ask(let matter, let action, let account): try ask(matter, action, account: account, by: actor)
    case .vote(let decision, let stance, let reason): try vote(decision, stance, reason: reason, by: actor)
    case .record(let decision, let who, let stance, let reason):
      try record(decision, who, stance, reason: reason, by: actor)
    case .withdraw(let decision, let reason): try withdraw(decision, reason: reason, by: actor)
    case .negotiate(let decision, let mediator): try negotiate(decision, mediator, by: actor)
    case .startDue: startDue(by: actor)
    case .settleDue(let isFar): settleDue(isFar: isFar, by: actor)
    }
  }

  mutating func moveProtocol(
    _ action: ProtocolAction, account: Bool = false, roles: [Role], voter: String? = nil, by actor: Actor
  ) throws(Refused) {
    let before = state
    let (to, capacity) = try check(ProtocolLifeCycle.transition(from: state, action), roles, account: account)
    state = to
    note(.protocol, voter ?? "-", before.rawValue, action.rawValue, to.rawValue, as: capacity, by: actor)
  }

  private mutating func invite(_ code: String, _ standing: Party.Standing, by actor: Actor) throws(Refused) {
    try moveProtocol(.invite, roles: roles(of: actor), voter: code, by: actor)
    try require(parties[code] == nil, .invalidValue)
    parties[code] = PartyModel(standing: standing)
  }

  private mutating func sign(_ isTheText: Bool, by actor: Actor) throws(Refused) {
    guard let own = actor.association, let party = parties[own], party.standing == .signatory else {
      throw Refused(rule: .notPermitted)
    }
    try moveProtocol(.sign, roles: roles(of: actor), voter: own, by: actor)
    try require(isTheText || !hasText, .invalidValue)
    try require(!party.hasSigned, .noSuchMove)
    parties[own]?.hasSigned = true
    let invited = parties.values.filter { $0.standing == .signatory }
    if state == .proposed, let rule = rules[.protocol],
      rule.threshold.isReached(by: invited.filter(\.hasSigned).count, of: invited.count)
    {
      try moveProtocol(.enact, roles: [.consequence], by: actor)
    }
    for index in decisions.indices where decisions[index].isOpen && differs(index, isLater: false) {
      touch(decisions[index].matter)
      recount(index, isLater: false, by: actor)
      settle(index, by: actor)
    }
  }

  private mutating func leave(_ reason: Bool, by actor: Actor) throws(Refused) {
    guard let own = actor.association, parties[own]?.standing == .signatory else { throw Refused(rule: .notPermitted) }
    try moveProtocol(.leave, account: reason, roles: roles(of: actor), voter: own, by: actor)
    parties[own]?.isLeaving = true
  }

  private mutating func meet(by actor: Actor) throws(Refused) {
    try require(roles(of: actor).contains(.coordinator), .notPermitted)
    for code in Setting.present { try require(parties[code] != nil, .unknownReference) }
    hasMet = true
  }
}
