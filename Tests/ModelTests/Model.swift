import Cooperation

/// Why something is not done.
struct Refused: Error { let rule: Refusal.Rule }

/// A protocol with its plan and all that is decided under it, as pure values: what the database is held against.
struct Model {
  struct PartyModel {
    let standing: Party.Standing
    var hasSigned = false
    /// By tomorrow it is gone.
    var isLeaving = false
  }

  struct MeasureModel {
    var state = MeasureState.proposed
    var title = 0
    var lead: String?
    var partners: Set<String>
    /// In per cent, as it was last reported.
    var progress: Int?
    /// Who made the last move, and which; a touch without a move counts too.
    var last: (by: Actor?, action: MeasureAction) = (nil, .propose)
    var isTouched = false
  }

  /// One field that an amendment changes, or a measure that it adds.
  struct Change: Hashable {
    let number: String
    let field: String
    var from = ""
    var to = ""
    var added: Addition?
  }

  struct Addition: Hashable {
    var title: Int?
    var lead: String?
    var partners: Set<String> = []
    var isComplete = false
  }

  struct AmendmentModel {
    var state = AmendmentState.proposed
    let proposedBy: String?
    var changes: [Change] = []
  }

  /// What is decided on, for whoever votes: other content, other ballots.
  typealias Content = [String]

  struct DecisionModel {
    let matter: Matter
    let action: String
    let rule: DecisionRule
    var state = DecisionState.open
    var eligible: [String]
    var left: Set<String> = []
    let proposedBy: String?
    var content: Content
    var ballots: [String: (state: BallotState, content: Content)] = [:]
    var isNegotiated = false

    var isOpen: Bool { !state.isFinal }
    var voters: [String] { eligible.filter { !left.contains($0) } }
    var tally: Tally { Tally(voters.map(counted)) }

    func counted(_ association: String) -> BallotState? {
      guard !left.contains(association), let ballot = ballots[association], ballot.content == content,
        ballot.state != .withdrawn
      else { return nil }
      return ballot.state
    }
  }

  let rules: [Subject: DecisionRule]
  /// Whether it was put forward here, and under a text, or recorded as signed long ago.
  let hasText: Bool
  var state: ProtocolState
  var parties: [String: PartyModel]
  var hasMet = false
  /// Whether MA has its deputy; `nil` while nobody knows her.
  var hasDeputy: Bool?
  var plan: PlanState?
  var direction: Int?
  var needs = Needs()
  var measures: [String: MeasureModel] = [:]
  /// The numbers of the measures as they were added.
  var order: [String] = []
  var amendments: [AmendmentModel] = []
  var decisions: [DecisionModel] = []
  /// What became of each measure in the next plan.
  var next: [String: MeasureAnswer.Answer]?
  /// The measures of the next plan, as they went into it.
  var rolled: [String: MeasureModel] = [:]
  var history: [String] = []

  init(_ setting: Setting) {
    rules = setting.rules
    hasText = setting.isProposed
    if setting.isProposed {
      (state, parties) = (.proposed, [:])
    } else {
      state = .agreed
      parties = ["MO": PartyModel(standing: .observer)]
      for code in ["MA", "MB", "MC"] { parties[code] = PartyModel(standing: .signatory, hasSigned: true) }
    }
    note(
      .protocol, "-", nil, setting.isProposed ? "propose" : "record", state.rawValue, as: .registrar, by: .registrar)
    // Who coordinates, and by which rules, is said at the beginning.
    note(.protocol, "-", state.rawValue, "appoint", state.rawValue, as: .registrar, by: .registrar)
    for _ in rules { note(.protocol, "-", state.rawValue, "rule", state.rawValue, as: .coordinator, by: .secretary) }
  }

  /// What everything stands at, a word for each thing.
  var picture: String {
    let measures = self.measures.sorted { $0.key < $1.key }.map { number, measure in
      "\(number)=\(measure.state.rawValue) \(measure.title) \(measure.lead ?? "-")"
    }
    let next = (self.next ?? [:]).sorted { $0.key < $1.key }.map { "\($0)=\($1.rawValue)" }
    return [
      state.rawValue, plan?.rawValue ?? "-", measures.joined(separator: ","),
      amendments.map(\.state.rawValue).joined(separator: ","), decisions.map(\.state.rawValue).joined(separator: ","),
      next.joined(separator: ","),
    ].joined(separator: " | ")
  }

  /// Tries something, as the doors would.
  ///
  /// - Returns: The rule that stands in the way; `nil` where it was done.
  mutating func attempt(_ step: Step) -> Refusal.Rule? {
    // What is refused leaves nothing behind.
    let before = self
    do throws(Refused) {
      try take(step)
      return nil
    } catch {
      self = before
      return error.rule
    }
  }

  /// Adds to the history as the doors do.
  mutating func note(
    _ subject: Subject, _ key: String, _ from: String?, _ action: String, _ to: String, as capacity: Role,
    by actor: Actor
  ) {
    let speaks = [.lead, .partner, .signatory, .voter, .proposer, .keeper].contains(capacity)
    history.append(
      "\(subject) \(key) \(from ?? LifeCycleTable.nothing) \(action) \(to) \(capacity) "
        + (speaks ? actor.association ?? "-" : "-"))
  }
}
