public import Cooperation
import Postgres

struct CastBallot: Query {
  static var sql: StaticString { SQLText.castBallot }
  let choice: DecisionChoice
  let stance: BallotAction
  let reason: String?
  let association: String?
  let content: String?
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(choice.protocolCode), .int32(Int32(choice.number)), .text(stance.rawValue), .text(reason),
      .text(association), .text(content), .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<DecisionState> { try row.nextMoved() }
}

/// A ballot as it was cast in a meeting.
public struct MeetingBallot: Sendable, Hashable {
  /// The association's code.
  public let association: String
  /// What it did.
  public let stance: BallotAction
  /// Why it objected.
  public let reason: String?

  /// Makes a ballot.
  ///
  /// - Parameters:
  ///   - association: The association's code.
  ///   - stance: What it did.
  ///   - reason: Why it objected.
  public init(association: String, stance: BallotAction, reason: String? = nil) {
    self.association = association
    self.stance = stance
    self.reason = reason
  }
}

struct RecordBallots: Query {
  static var sql: StaticString { SQLText.recordBallots }
  let choice: DecisionChoice
  let meeting: Int
  let ballots: [MeetingBallot]
  let request: UUID

  var parameters: [Parameter] {
    let list = JSONValue.array(
      ballots.map { ballot in
        .object([
          ("association", .string(ballot.association)), ("stance", .string(ballot.stance.rawValue)),
          ("reason", .optional(ballot.reason)),
        ])
      })
    return [
      .text(choice.protocolCode), .int32(Int32(choice.number)), .int32(Int32(meeting)), .json(list.text),
      .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<DecisionState> { try row.nextMoved() }
}

extension Register {
  /// Casts, changes or takes back the ballot of the association for which the person speaks.
  ///
  /// - Parameters:
  ///   - stance: What the association does.
  ///   - choice: Which decision.
  ///   - reason: Why it objects.
  ///   - association: Its code; `nil` for the only one that the person speaks for.
  ///   - content: The beginning of the hash of the content that she saw; refused where it has changed since.
  /// - Returns: The decision's state after it, and when.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func cast(
    _ stance: BallotAction, on choice: DecisionChoice, reason: String?, for association: String?,
    seeing content: String?
  ) throws(RegisterError) -> Moved<DecisionState> {
    try answer(
      to: CastBallot(
        choice: choice, stance: stance, reason: reason, association: association, content: content,
        request: .random()))
  }

  /// Records the ballots that were cast in a meeting, all at once.
  ///
  /// - Parameters:
  ///   - ballots: Who did what.
  ///   - choice: Which decision.
  ///   - meeting: The meeting's number.
  /// - Returns: The decision's state after them, and when.
  /// - Throws: ``RegisterError``; refused where one of them was not there or may not vote.
  public borrowing func record(
    _ ballots: [MeetingBallot], on choice: DecisionChoice, meeting: Int
  ) throws(RegisterError) -> Moved<DecisionState> {
    try answer(to: RecordBallots(choice: choice, meeting: meeting, ballots: ballots, request: .random()))
  }
}
