import Cooperation

/// A deputy of MA comes and goes: her own leader and the registrar may say so, and every protocol that goes on is told.
extension Model {
  /// The capacity in which somebody says who acts for MA.
  private func keeping(_ actor: Actor) throws(Refused) -> Role {
    switch actor {
    case .registrar: return .registrar
    case .first: return .keeper
    case .stranger: throw Refused(rule: .unknownPerson)
    default: throw Refused(rule: .notPermitted)
    }
  }

  private mutating func tell(_ action: ProtocolAction, as capacity: Role) {
    guard parties["MA"] != nil, ProtocolLifeCycle.transition(from: state, action) != nil else { return }
    note(.protocol, "MA", state.rawValue, action.rawValue, state.rawValue, as: capacity, by: .first)
  }

  mutating func appoint(by actor: Actor) throws(Refused) {
    tell(.appoint, as: try keeping(actor))
    hasDeputy = true
  }

  mutating func dismiss(by actor: Actor) throws(Refused) {
    if actor == .stranger { throw Refused(rule: .unknownPerson) }
    guard let hasDeputy else { throw Refused(rule: .unknownReference) }
    let capacity = try keeping(actor)
    // Where there is no office to end, only the registrar may look.
    if !hasDeputy, capacity == .keeper { throw Refused(rule: .notPermitted) }
    if hasDeputy { tell(.dismiss, as: capacity) }
    self.hasDeputy = false
  }
}
