import Cooperation

extension Model {
  mutating func proposePlan(by actor: Actor) throws(Refused) {
    let (to, capacity) = try check(PlanLifeCycle.transition(from: nil, .propose), roles(of: actor))
    try require(plan == nil, .invalidValue)
    plan = to
    note(.plan, "P", nil, "propose", to.rawValue, as: capacity, by: actor)
  }

  mutating func setDirection(_ title: Int, by actor: Actor) throws(Refused) {
    let before = try require(plan, .notFound)
    let (_, capacity) = try check(PlanLifeCycle.transition(from: before, .change), roles(of: actor))
    direction = title
    note(.plan, "P", before.rawValue, "change", before.rawValue, as: capacity, by: actor)
    contentChanged(.plan, by: actor)
  }

  mutating func movePlan(_ action: PlanAction, by actor: Actor) throws(Refused) {
    _ = try require(plan, .notFound)
    try makePlanMove(action, roles: roles(of: actor), account: true, by: actor)
  }

  mutating func makePlanMove(_ action: PlanAction, roles: [Role], account: Bool, by actor: Actor) throws(Refused) {
    let before = try require(plan, .notFound)
    let (to, capacity) = try check(
      PlanLifeCycle.transition(from: before, action), roles, account: account, isPlain: true)
    try require(!to.isFinal || measures.values.allSatisfy(\.state.isFinal), .notReady)
    plan = to
    note(.plan, "P", before.rawValue, action.rawValue, to.rawValue, as: capacity, by: actor)
    if action == .agree {
      if ProtocolLifeCycle.transition(from: state, .begin) != nil {
        try moveProtocol(.begin, roles: [.consequence], by: actor)
      }
      for (number, measure) in measures where measure.state == .proposed {
        measures[number]?.state = .agreed
        measures[number]?.last = (actor, .agree)
        measures[number]?.isTouched = false
        // Nobody's own: it follows from the plan's, in whatever capacity that was made.
        note(.measure, "P/\(number)", "proposed", "agree", "agreed", as: capacity, by: actor)
      }
    }
    lapseAmendments(by: actor)
  }

  mutating func startDue(by actor: Actor) {
    guard let plan, PlanLifeCycle.transition(from: plan, .start) != nil else { return }
    try? makePlanMove(.start, roles: [.daemon], account: false, by: actor)
  }

  mutating func rollOver(
    _ answers: [String: MeasureAnswer.Answer], reason: Bool, by actor: Actor
  ) throws(Refused) {
    _ = try require(plan, .notFound)
    try require(answers.keys.allSatisfy { measures[$0] != nil }, .unknownReference)
    let (to, capacity) = try check(PlanLifeCycle.transition(from: nil, .propose), roles(of: actor))
    try require(next == nil, .invalidValue)
    note(.plan, "N", nil, "propose", to.rawValue, as: capacity, by: actor)
    let asked = measures.filter { !MeasureAnswer.Answer.fitting($0.value.state).isEmpty }
    try require(asked.keys.allSatisfy { answers[$0] != nil }, .notReady)
    var kept: [String: MeasureAnswer.Answer] = [:]
    // In the order of the plan, which is that of the numbers but for what an amendment added.
    for number in order where asked[number] != nil {
      guard let measure = asked[number], let answer = answers[number] else { continue }
      try require(MeasureAnswer.Answer.fitting(measure.state).contains(answer), .invalidValue)
      try require(answer != .dropped || reason, .accountMissing)
      kept[number] = answer
      if answer != .dropped {
        note(.measure, "N/\(number)", nil, "propose", "proposed", as: capacity, by: actor)
      }
    }
    next = kept
    for (number, answer) in kept where answer != .dropped {
      rolled[number] = measures[number].map {
        MeasureModel(title: $0.title, lead: $0.lead, partners: $0.partners)
      }
    }
  }
}
