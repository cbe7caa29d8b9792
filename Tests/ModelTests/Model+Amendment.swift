import Cooperation

extension Model {
  mutating func proposeAmendment(_ reason: Bool, by actor: Actor) throws(Refused) {
    let plan = try require(self.plan, .notFound)
    _ = try check(PlanLifeCycle.transition(from: plan, .amend), [.consequence])
    let (_, capacity) = try check(
      AmendmentLifeCycle.transition(from: nil, .propose), roles(of: actor), account: reason)
    amendments.append(AmendmentModel(proposedBy: capacity == .signatory ? actor.association : nil))
    note(.amendment, "\(amendments.count)", nil, "propose", "proposed", as: capacity, by: actor)
  }

  private func found(_ number: Int) throws(Refused) -> Int {
    try require(amendments.indices.contains(number - 1), .notFound)
    return number - 1
  }

  mutating func moveAmendment(
    _ index: Int, _ action: AmendmentAction, roles: [Role], account: Bool, by actor: Actor
  ) throws(Refused) {
    let before = amendments[index].state
    let (to, capacity) = try check(AmendmentLifeCycle.transition(from: before, action), roles, account: account)
    amendments[index].state = to
    note(
      .amendment, "\(index + 1)", before.rawValue, action.rawValue, to.rawValue, as: capacity, by: actor)
  }

  mutating func amend(_ number: Int, _ measure: String, _ how: Difference, by actor: Actor) throws(Refused) {
    let index = try found(number)
    try writeDifference(index, measure, how)
    let roles = roles(of: actor, proposedBy: amendments[index].proposedBy)
    try moveAmendment(index, .change, roles: roles, account: true, by: actor)
    // What is voted on stays what can be done.
    if decisions.contains(where: { $0.isOpen && $0.matter == .amendment(number) }) { try requireApplicable(index) }
    contentChanged(.amendment(number), by: actor)
  }

  mutating func withdrawAmendment(_ number: Int, _ reason: Bool, by actor: Actor) throws(Refused) {
    let index = try found(number)
    let roles = roles(of: actor, proposedBy: amendments[index].proposedBy)
    try moveAmendment(index, .withdraw, roles: roles, account: reason, by: actor)
    lapse(nil, by: actor)
  }

  // MARK: What it would change

  private func isInForce(_ measure: MeasureModel?) -> Bool {
    measure.map { MeasureLifeCycle.transition(from: $0.state, .amend) != nil } ?? false
  }

  private func text(_ field: String, of measure: MeasureModel) -> String {
    switch field {
    case "title": "\(measure.title)"
    case "lead": measure.lead ?? "-"
    default: measure.partners.sorted().joined(separator: ",")
    }
  }

  private mutating func writeDifference(_ index: Int, _ number: String, _ how: Difference) throws(Refused) {
    if let measure = measures[number] { try require(isInForce(measure), .noSuchMove) }
    let whole = Self.made("4")
    let fields: [(name: String, value: String)] =
      switch how {
      case .title(let title): [("title", "\(title)")]
      case .lead(let lead): [("lead", lead ?? "-")]
      case .whole: [("lead", whole.lead ?? "-"), ("title", "\(whole.title)"), ("partners", "MA")]
      }
    let named = fields.filter { $0.name != "title" && $0.value != "-" }.map(\.value)
    try require(named.allSatisfy { parties[$0] != nil }, .unknownReference)
    if let measure = measures[number] {
      amendments[index].changes.removeAll { change in
        change.number == number && fields.contains { $0.name == change.field }
      }
      for field in fields where text(field.name, of: measure) != field.value {
        amendments[index].changes.append(
          Change(number: number, field: field.name, from: text(field.name, of: measure), to: field.value))
      }
      return
    }
    let place = amendments[index].changes.firstIndex { $0.number == number && $0.field == "measure" }
    var addition = place.flatMap { amendments[index].changes[$0].added } ?? Addition()
    switch how {
    case .title(let title): addition.title = title
    case .lead(let lead): addition.lead = lead
    case .whole: addition = Addition(title: 0, lead: "MB", partners: ["MA"], isComplete: true)
    }
    if let place {
      amendments[index].changes[place].added = addition
    } else {
      amendments[index].changes.append(Change(number: number, field: "measure", added: addition))
    }
  }

  /// Whether all that it would change is still as it was, and has not ended.
  func fits(_ index: Int) -> Bool {
    guard let plan, PlanLifeCycle.transition(from: plan, .amend) != nil else { return false }
    return amendments[index].changes.allSatisfy { change in
      guard change.added == nil else { return measures[change.number] == nil }
      guard let measure = measures[change.number] else { return false }
      return isInForce(measure) && text(change.field, of: measure) == change.from
    }
  }

  /// Whom it concerns: the lead and the partners of what it touches, before and after; `nil` for everybody.
  func concerned(_ index: Int) -> Set<String>? {
    var named: Set<String> = []
    for number in Set(amendments[index].changes.map(\.number)) {
      let changes = amendments[index].changes.filter { $0.number == number }
      let added = changes.compactMap(\.added).first
      if let measure = measures[number] {
        guard let lead = measure.lead else { return nil }
        named.formUnion(measure.partners.union([lead]))
      }
      let lead = changes.first { $0.field == "lead" }?.to ?? added.map { $0.lead ?? "-" } ?? measures[number]?.lead
      guard let lead, lead != "-" else { return nil }
      let partners = changes.first { $0.field == "partners" }?.to.split(separator: ",").map(String.init)
      named.formUnion(Set(partners ?? Array(added?.partners ?? measures[number]?.partners ?? [])).union([lead]))
    }
    return named.isEmpty ? nil : named
  }

  // MARK: What it changes

  /// It is made, and undone at once.
  func requireApplicable(_ index: Int) throws(Refused) {
    try require(!amendments[index].changes.isEmpty, .notReady)
    var trial = self
    try trial.apply(index, by: .daemon)
  }

  mutating func apply(_ index: Int, by actor: Actor) throws(Refused) {
    try moveAmendment(index, .agree, roles: [.decision], account: true, by: actor)
    var seen: Set<String> = []
    for number in amendments[index].changes.map(\.number) where seen.insert(number).inserted {
      let changes = amendments[index].changes.filter { $0.number == number }
      if let added = changes.compactMap(\.added).first {
        try require(added.isComplete, .invalidValue)
        let made = MeasureModel(title: added.title ?? 0, lead: added.lead, partners: added.partners)
        try add(number, made, capacity: .consequence, by: actor)
        try makeMeasureMove(.agree, of: number, roles: [.decision], account: true, by: actor)
        continue
      }
      _ = try check(
        MeasureLifeCycle.transition(from: measures[number]?.state, .amend), [.consequence])
      for change in changes {
        switch change.field {
        case "title": measures[number]?.title = Int(change.to) ?? 0
        case "lead": measures[number]?.lead = change.to == "-" ? nil : change.to
        default: measures[number]?.partners = Set(change.to.split(separator: ",").map(String.init))
        }
      }
      stay(number, .amend, as: .consequence, by: actor)
      contentChanged(.measure(number), by: actor)
    }
    guard let plan else { return }
    note(.plan, "P", plan.rawValue, "amend", plan.rawValue, as: .consequence, by: actor)
    lapseAmendments(by: actor)
  }

  mutating func lapseAmendments(by actor: Actor) {
    for index in amendments.indices where !amendments[index].state.isFinal && !fits(index) {
      try? moveAmendment(index, .lapse, roles: [.consequence], account: true, by: actor)
    }
    lapse(nil, by: actor)
  }
}
