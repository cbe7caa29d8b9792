import Cooperation

extension Model {
  /// What each measure of the model is made with.
  static func made(_ number: String) -> MeasureModel {
    switch number {
    case "1": MeasureModel(lead: "MA", partners: ["MB"])
    case "2": MeasureModel(lead: nil, partners: [])
    case "3": MeasureModel(lead: "MC", partners: [])
    default: MeasureModel(lead: "MB", partners: ["MA"])
    }
  }

  mutating func proposeMeasure(_ number: String, by actor: Actor) throws(Refused) {
    let plan = try require(self.plan, .notFound)
    try require(!plan.isFinal, .noSuchMove)
    let (to, capacity) = try check(MeasureLifeCycle.transition(from: nil, .propose), roles(of: actor))
    let made = Self.made(number)
    let named = made.partners.union(made.lead.map { [$0] } ?? [])
    try require(direction != nil && named.allSatisfy { parties[$0] != nil }, .unknownReference)
    try add(number, made, capacity: capacity, by: actor)
    measures[number]?.state = to
    contentChanged(.measure(number), by: actor)
  }

  mutating func add(_ number: String, _ made: MeasureModel, capacity: Role, by actor: Actor) throws(Refused) {
    try require(measures[number] == nil, .invalidValue)
    measures[number] = made
    measures[number]?.last = (actor, .propose)
    order.append(number)
    note(.measure, "P/\(number)", nil, "propose", "proposed", as: capacity, by: actor)
  }

  private func found(_ number: String) throws(Refused) -> MeasureModel { try require(measures[number], .notFound) }

  mutating func move(_ number: String, _ action: MeasureAction, account: Bool, by actor: Actor) throws(Refused) {
    let roles = roles(of: actor, on: try found(number))
    try makeMeasureMove(action, of: number, roles: roles, account: account, by: actor)
  }

  mutating func undo(_ number: String, by actor: Actor) throws(Refused) {
    let measure = try found(number)
    let undoing = try require(measure.last.action.undoing, .noSuchMove)
    let isHers = measure.last.by == actor && !measure.isTouched
    try makeMeasureMove(undoing, of: number, roles: isHers ? [.author] : [], account: true, by: actor)
  }

  mutating func makeMeasureMove(
    _ action: MeasureAction, of number: String, roles: [Role], account: Bool, by actor: Actor
  ) throws(Refused) {
    let before = try found(number).state
    let (to, capacity) = try check(
      MeasureLifeCycle.transition(from: before, action), roles, account: account, isPlain: true)
    try require(!(before.isFinal && plan?.isFinal == true), .noSuchMove)
    if action == .start {
      let unmet = needs.of(number).contains { measures[$0.key]?.state.isFinal != true || $0.value > 0 }
      try require(!unmet, .notReady)
    }
    measures[number]?.state = to
    moved(number, before, action, to, as: capacity, by: actor)
    // What leaves a draft, or comes back into it, changes what is voted on.
    if before == .proposed || to == .proposed { contentChanged(.measure(number), by: actor) }
    lapse(.measure(number), by: actor)
  }

  private mutating func moved(
    _ number: String, _ from: MeasureState, _ action: MeasureAction, _ to: MeasureState, as capacity: Role,
    by actor: Actor
  ) {
    measures[number]?.last = (actor, action)
    measures[number]?.isTouched = false
    note(.measure, "P/\(number)", from.rawValue, action.rawValue, to.rawValue, as: capacity, by: actor)
  }

  mutating func stay(_ number: String, _ action: MeasureAction, as capacity: Role, by actor: Actor) {
    guard let state = measures[number]?.state else { return }
    moved(number, state, action, state, as: capacity, by: actor)
  }

  mutating func write(_ number: String, _ action: MeasureAction, account: Bool, by actor: Actor) throws(Refused) {
    let measure = try found(number)
    let (_, capacity) = try check(
      MeasureLifeCycle.transition(from: measure.state, action), roles(of: actor, on: measure), account: account)
    stay(number, action, as: capacity, by: actor)
  }

  mutating func report(_ number: String, by actor: Actor) throws(Refused) {
    try write(number, .report, account: true, by: actor)
    measures[number]?.progress = 40
  }

  /// Whether she may change a draft, and as whom.
  private func drafting(_ number: String, by actor: Actor) throws(Refused) -> Role {
    let measure = try found(number)
    try require(measure.state == .proposed, .frozen)
    return try check(MeasureLifeCycle.transition(from: measure.state, .change), roles(of: actor, on: measure)).capacity
  }

  mutating func retitle(_ number: String, _ title: Int, by actor: Actor) throws(Refused) {
    let capacity = try drafting(number, by: actor)
    touch(.measure(number))
    guard title != measures[number]?.title else { return }
    measures[number]?.title = title
    stay(number, .change, as: capacity, by: actor)
    contentChanged(.measure(number), by: actor)
  }

  mutating func need(_ number: String, _ needed: String, _ days: Int?, by actor: Actor) throws(Refused) {
    let capacity = try drafting(number, by: actor)
    try require(measures[needed] != nil, .unknownReference)
    do { try needs.tie(number, to: needed, delay: days) } catch { throw Refused(rule: error.rule) }
    stay(number, .change, as: capacity, by: actor)
    contentChanged(.measure(number), by: actor)
  }
}
