public import CivilTime
public import Cooperation
import Postgres

/// A question that has been put.
public struct OpenedDecision: Sendable {
  /// Its number within the protocol.
  public let number: Int
  /// Where it stands.
  public let state: DecisionState
}

/// What a question is about.
public enum QuestionMatter: Sendable {
  /// The protocol itself.
  case agreement
  /// A plan.
  case plan
  /// A measure, by its number within the plan.
  case measure(String)
  /// An amendment, by its number within the protocol.
  case amendment(Int)

  /// Its kind.
  public var subject: Subject {
    switch self {
    case .agreement: .protocol
    case .plan: .plan
    case .measure: .measure
    case .amendment: .amendment
    }
  }
}

struct OpenDecision: Query {
  static var sql: StaticString { SQLText.openDecision }
  let choice: PlanChoice
  let matter: QuestionMatter
  let action: String
  let account: String?
  let lastDay: CivilDate?
  let request: UUID

  var parameters: [Parameter] {
    let number: String? = if case .measure(let number) = matter { number } else { nil }
    let amendment: Int32? = if case .amendment(let number) = matter { Int32(number) } else { nil }
    return [
      .text(choice.protocolCode), .text(matter.subject.rawValue), .text(choice.planCode), .text(number),
      .int32(amendment), .text(action), .text(account), .date(lastDay), .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> OpenedDecision {
    OpenedDecision(number: try row.next(), state: try row.nextWord())
  }
}

extension Register {
  /// Asks the parties whether a move may be made.
  ///
  /// - Parameters:
  ///   - matter: What it is about.
  ///   - choice: Which protocol and plan.
  ///   - action: The move, by its name in the matter's life cycle.
  ///   - account: The reason, where the move wants one.
  ///   - lastDay: The last day for ballots; `nil` to leave it open until it is settled.
  /// - Returns: The decision's number and state.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func open(
    _ matter: QuestionMatter, in choice: PlanChoice, _ action: String, account: String?, until lastDay: CivilDate?
  ) throws(RegisterError) -> OpenedDecision {
    try answer(
      to: OpenDecision(
        choice: choice, matter: matter, action: action, account: account, lastDay: lastDay, request: .random()))
  }
}

struct WithdrawDecision: Query {
  static var sql: StaticString { SQLText.withdrawDecision }
  let choice: DecisionChoice
  let reason: String?
  let request: UUID

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .int32(Int32(choice.number)), .text(reason), .uuid(request)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<DecisionState> { try row.nextMoved() }
}

struct Negotiate: Query {
  static var sql: StaticString { SQLText.negotiate }
  let choice: DecisionChoice
  let mediator: String
  let lastDay: CivilDate
  let request: UUID

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .int32(Int32(choice.number)), .text(mediator), .date(lastDay), .uuid(request)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<DecisionState> { try row.nextMoved() }
}

/// Which decision is meant.
public struct DecisionChoice: Sendable {
  let protocolCode: String?
  let number: Int

  /// Makes a choice.
  ///
  /// - Parameters:
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - number: The decision's number within the protocol.
  public init(protocolCode: String?, number: Int) {
    self.protocolCode = protocolCode
    self.number = number
  }
}

extension Register {
  /// Takes a question back.
  ///
  /// - Parameters:
  ///   - choice: Which decision.
  ///   - reason: Why.
  /// - Returns: The decision's state, and since when.
  /// - Throws: ``RegisterError``; refused where it is not hers to take back.
  public borrowing func withdraw(
    _ choice: DecisionChoice, reason: String?
  ) throws(RegisterError) -> Moved<DecisionState> {
    try answer(to: WithdrawDecision(choice: choice, reason: reason, request: .random()))
  }

  /// Asks an association to mediate where there is an objection.
  ///
  /// - Parameters:
  ///   - choice: Which decision.
  ///   - mediator: The association's code.
  ///   - lastDay: The last day of the negotiation; then the decision fails unless the objection is gone.
  /// - Returns: The decision's state, and since when.
  /// - Throws: ``RegisterError``; refused where nobody objects, or the mediator does.
  public borrowing func negotiate(
    _ choice: DecisionChoice, mediator: String, until lastDay: CivilDate
  ) throws(RegisterError) -> Moved<DecisionState> {
    try answer(to: Negotiate(choice: choice, mediator: mediator, lastDay: lastDay, request: .random()))
  }
}
