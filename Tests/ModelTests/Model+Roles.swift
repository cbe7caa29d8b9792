import Cooperation

extension Model {
  /// Why somebody gets nowhere near the protocol.
  func exclusion(of actor: Actor) -> Refusal.Rule? {
    switch actor {
    case .secretary, .registrar, .daemon: nil
    case .stranger: .unknownPerson
    case .outsider: .notFound
    default: parties[actor.association ?? ""] == nil ? .notFound : nil
    }
  }

  /// The capacities in which she acts on the protocol and its plans, the weightiest first.
  func roles(of actor: Actor) -> [Role] {
    switch actor {
    case .secretary: [.coordinator]
    case .registrar: [.registrar]
    case .daemon: [.daemon]
    default: parties[actor.association ?? ""]?.standing == .signatory ? [.signatory] : []
    }
  }

  func roles(of actor: Actor, on measure: MeasureModel) -> [Role] {
    var roles: [Role] = []
    if let own = actor.association, parties[own] != nil {
      if measure.lead == own || measure.lead == nil && self.roles(of: actor).contains(.signatory) {
        roles.append(.lead)
      }
      if measure.partners.contains(own) { roles.append(.partner) }
    }
    return roles + self.roles(of: actor)
  }

  func roles(of actor: Actor, proposedBy: String?, voters: [String] = []) -> [Role] {
    var roles: [Role] = []
    if let own = actor.association, parties[own] != nil {
      if proposedBy == own { roles.append(.proposer) }
      if voters.contains(own) { roles.append(.voter) }
    }
    return roles + self.roles(of: actor)
  }

  /// The order of every door: is there such a move, is it hers, does it have its account.
  ///
  /// - Returns: In which of her roles she makes it.
  func check<State, Action>(
    _ move: Transition<State, Action>?, _ roles: [Role], account: Bool = false, isPlain: Bool = false
  ) throws(Refused) -> (to: State, capacity: Role) {
    guard let move, !isPlain || move.from != move.to else { throw Refused(rule: .noSuchMove) }
    guard let capacity = roles.first(where: move.roles.contains) else { throw Refused(rule: .notPermitted) }
    guard move.account == .none || account else { throw Refused(rule: .accountMissing) }
    return (move.to, capacity)
  }

  func require(_ condition: Bool, _ rule: Refusal.Rule) throws(Refused) {
    if !condition { throw Refused(rule: rule) }
  }

  func require<T>(_ value: T?, _ rule: Refusal.Rule) throws(Refused) -> T {
    guard let value else { throw Refused(rule: rule) }
    return value
  }

  /// The associations with a vote, today or when those who are leaving have left.
  func signatories(isLater: Bool) -> [String] {
    parties.filter { $0.value.standing == .signatory && $0.value.hasSigned && !(isLater && $0.value.isLeaving) }
      .keys.sorted()
  }

  /// Whether it has been signed by as many as its rule asks for, and not ended.
  var isInForce: Bool { ProtocolLifeCycle.transition(from: state, .leave) != nil }
}
