import Cooperation

/// Which cells of the life cycles — a state, an action, a role that may take it — a walk has come through.
struct Coverage {
  private var reached: Set<String> = []

  /// Every cell that somebody can come through by a door of plans, measures and ballots.
  private static let all: Set<String> = {
    var cells: Set<String> = []
    for table in LifeCycleTable.all where [.plan, .measure, .ballot].contains(table.subject) {
      for move in table.moves where move.from != LifeCycleTable.nothing || table.subject == .ballot {
        for role in move.roles where Self.playing.contains(role) {
          let cell = "\(table.subject) \(move.from) \(move.action) \(role)"
          if !Self.beside.contains(where: cell.hasPrefix) { cells.insert(cell) }
        }
      }
    }
    return cells
  }()

  /// Whom the walk plays; the registrar, the daemon and mere consequences have tests of their own.
  private static let playing: Set<Role> = [.lead, .partner, .signatory, .coordinator, .voter, .decision, .author]
  /// What other tests go through: the content of plans, and meetings in which more than consent is recorded.
  private static let beside = [
    "plan proposed change", "ballot objection consent coordinator", "ballot objection object",
    "ballot nothing object coordinator",
    "ballot nothing abstain coordinator", "ballot consent object coordinator", "ballot consent abstain coordinator",
    "ballot abstention object coordinator", "ballot abstention abstain coordinator",
    "ballot withdrawn object coordinator",
    "ballot withdrawn abstain coordinator", "ballot objection abstain coordinator",
    "ballot consent withdraw coordinator",
    "ballot objection withdraw coordinator", "ballot abstention withdraw coordinator",
  ]

  mutating func note(_ act: Act, by actor: Actor, in model: Model) {
    guard actor.exclusion == nil else { return }
    func note(_ subject: Subject, _ state: String, _ action: String, _ roles: Set<Role>) {
      for role in roles { reached.insert("\(subject) \(state) \(action) \(role)") }
    }
    switch act {
    case .move(let number, let action, _):
      guard let measure = model.measures[number] else { return }
      note(.measure, measure.state.rawValue, action.rawValue, model.roles(of: actor, on: number))
    case .undo(let number):
      guard let measure = model.measures[number], measure.last.by == actor, !measure.isTouched else { return }
      note(.measure, measure.state.rawValue, "undo_\(measure.last.action.rawValue)", [.author])
    case .report(let number):
      guard let measure = model.measures[number] else { return }
      note(.measure, measure.state.rawValue, "report", model.roles(of: actor, on: number))
    case .annotate(let number, _):
      guard let measure = model.measures[number] else { return }
      note(.measure, measure.state.rawValue, "annotate", model.roles(of: actor, on: number))
    case .retitle(let number, _):
      guard let measure = model.measures[number] else { return }
      note(.measure, measure.state.rawValue, "change", model.roles(of: actor, on: number))
    case .movePlan(let action): note(.plan, model.plan.rawValue, action.rawValue, actor.roles)
    case .ask(let number, let action, _):
      let state = number.flatMap { model.measures[$0]?.state.rawValue } ?? model.plan.rawValue
      note(number == nil ? .plan : .measure, state, action, [.decision])
    case .vote(let decision, let stance, _):
      guard model.decisions.indices.contains(decision - 1), model.decisions[decision - 1].isOpen,
        let own = actor.association, model.decisions[decision - 1].eligible.contains(own)
      else { return }
      let state = model.decisions[decision - 1].ballots[own]?.state.rawValue ?? LifeCycleTable.nothing
      note(.ballot, state, stance.rawValue, [.voter])
    case .record(let decision, let who, let stance):
      guard actor == .secretary, model.decisions.indices.contains(decision - 1) else { return }
      for association in who {
        let state = model.decisions[decision - 1].ballots[association]?.state.rawValue ?? LifeCycleTable.nothing
        note(.ballot, state, stance.rawValue, [.coordinator])
      }
    case .withdraw, .negotiate: break
    }
  }

  /// The cells that it has not come through.
  var missed: Set<String> { Self.all.subtracting(reached) }

  /// How many it has.
  var summary: String { "\(Self.all.count - missed.count) of \(Self.all.count) cells" }
}

extension Model {
  /// A plan with nothing in it, before the first one.
  static var empty: Model { Model(measures: [:], planRule: .everybodyConcerned, measureRule: .everybodyConcerned) }
}
