import Cooperation

/// What a question is about.
enum Matter: Hashable, CustomStringConvertible {
  case `protocol`
  case plan
  case measure(String)
  case amendment(Int)

  var subject: Subject {
    switch self {
    case .protocol: .protocol
    case .plan: .plan
    case .measure: .measure
    case .amendment: .amendment
    }
  }

  var description: String {
    switch self {
    case .protocol, .plan: "the \(subject)"
    case .measure(let number): "measure \(number)"
    case .amendment(let number): "amendment \(number)"
    }
  }
}

/// How a measure would differ.
enum Difference: Hashable {
  case title(Int)
  /// `nil` for all together.
  case lead(String?)
  /// Everything that a new measure has.
  case whole
}

/// Something that an actor tries.
enum Act: Sendable {
  case invite(String, Party.Standing)
  case sign(isTheText: Bool)
  case leave(reason: Bool)
  case meet
  /// The same rule anew: who may set it is what is asked.
  case setRule
  /// A deputy of MA, who does nothing but come and go.
  case appoint
  case dismiss
  case proposePlan
  case setDirection(Int)
  case movePlan(PlanAction)
  case rollOver([String: MeasureAnswer.Answer], reason: Bool)
  case proposeMeasure(String)
  case move(measure: String, MeasureAction, account: Bool)
  case undo(measure: String)
  case report(measure: String)
  case annotate(measure: String, note: Bool)
  case retitle(measure: String, title: Int)
  case need(measure: String, needs: String, days: Int?)
  case proposeAmendment(reason: Bool)
  case amend(Int, measure: String, Difference)
  case withdrawAmendment(Int, reason: Bool)
  case ask(Matter, action: String, account: Bool)
  case vote(decision: Int, BallotAction, reason: Bool)
  case record(decision: Int, [String], BallotAction, reason: Bool)
  case withdraw(decision: Int, reason: Bool)
  case negotiate(decision: Int, mediator: String)
  /// The daemon's: what a date alone causes, by tomorrow or long after.
  case startDue
  case settleDue(isFar: Bool)
}

/// An act and who tries it.
struct Step: Sendable, CustomStringConvertible {
  let act: Act
  let actor: Actor

  init(_ actor: Actor, _ act: Act) {
    self.actor = actor
    self.act = act
  }

  var description: String { "\(actor.association ?? actor.rawValue): \(act)" }
}
