import Cooperation

/// Something that an actor tries.
enum Act: Sendable, CustomStringConvertible {
  case move(measure: String, MeasureAction, account: Bool)
  case undo(measure: String)
  case report(measure: String)
  case annotate(measure: String, note: Bool)
  case retitle(measure: String, title: Int)
  case movePlan(PlanAction)
  case ask(measure: String?, action: String, account: Bool)
  case vote(decision: Int, BallotAction, reason: Bool)
  case record(decision: Int, [String], BallotAction)
  case withdraw(decision: Int, reason: Bool)
  case negotiate(decision: Int, mediator: String)

  var description: String {
    switch self {
    case .move(let number, let action, let account): "\(action.rawValue) \(number)\(account ? " with account" : "")"
    case .undo(let number): "undo \(number)"
    case .report(let number): "report \(number)"
    case .annotate(let number, let note): "annotate \(number)\(note ? "" : " with nothing")"
    case .retitle(let number, let title): "retitle \(number) as \(title)"
    case .movePlan(let action): "\(action.rawValue) the plan"
    case .ask(let number, let action, let account):
      "ask to \(action) \(number ?? "the plan")\(account ? " with account" : "")"
    case .vote(let decision, let stance, let reason):
      "\(stance.rawValue) on \(decision)\(reason ? " with reason" : "")"
    case .record(let decision, let who, let stance): "record \(stance.rawValue) of \(who) on \(decision)"
    case .withdraw(let decision, let reason): "withdraw \(decision)\(reason ? " with reason" : "")"
    case .negotiate(let decision, let mediator): "negotiate \(decision) by \(mediator)"
    }
  }

  /// Something at random, about what there is.
  static func random(in model: Model, using random: inout SeededRandom) -> Act {
    let decisions = model.decisions.count
    // Sometimes one that there is not.
    let number =
      ["1", "2", "3", "1", "2", "3", "1", "2", "3", "9"]
      .randomElement(using: &random) ?? "1"
    let said = Int.random(in: 0..<4, using: &random) > 0
    let decision = decisions == 0 ? 1 : max(1, decisions + 1 - Int.random(in: 0...3, using: &random))
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<5:
      // More often than not a move that there is from here.
      let near = MeasureLifeCycle.transitions.filter { $0.from != nil && $0.from == model.measures[number]?.state }
      let actions = Bool.random(using: &random) || near.isEmpty ? MeasureAction.allCases : near.map(\.action)
      return .move(measure: number, actions.randomElement(using: &random) ?? .start, account: said)
    case 5: return .undo(measure: number)
    case 6: return .report(measure: number)
    case 7: return .annotate(measure: number, note: said)
    case 8: return .retitle(measure: number, title: Int.random(in: 0...2, using: &random))
    case 9: return .movePlan(PlanAction.allCases.randomElement(using: &random) ?? .start)
    case 10..<12:
      let isPlan = Int.random(in: 0...2, using: &random) == 0
      let words = isPlan ? ["agree", "agree", "agree", "start"] : ["agree", "postpone", "cancel", "start"]
      let action = words.randomElement(using: &random) ?? "agree"
      return .ask(measure: isPlan ? nil : number, action: action, account: said)
    case 12..<17:
      let stances: [BallotAction] = [.consent, .consent, .consent, .object, .abstain, .withdraw]
      return .vote(decision: decision, stances.randomElement(using: &random) ?? .consent, reason: said)
    case 17:
      let who = ["MA", "MB", "MC", "MO"].filter { _ in Bool.random(using: &random) }
      return .record(decision: decision, who, .consent)
    case 18: return .withdraw(decision: decision, reason: said)
    default:
      return .negotiate(decision: decision, mediator: ["MA", "MB", "MO"].randomElement(using: &random) ?? "MO")
    }
  }
}

/// Random numbers that are the same for the same seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
