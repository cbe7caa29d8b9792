public import CivilTime
public import Cooperation
import Postgres

/// What a question is about, and how it stands.
public struct QuestionLine: Sendable {
  /// The decision's number within the protocol.
  public let number: Int
  /// What it is about.
  public let subject: Subject
  /// The code of the plan; `nil` where it is about the protocol.
  public let plan: String?
  /// The measure's number, where it is about one.
  public let measure: String?
  /// The amendment's number, where it is about one.
  public let amendment: Int?
  /// What would be done, by its name in the subject's life cycle.
  public let action: String
  /// Where the decision stands.
  public let state: DecisionState
  /// The subject's title, in the language asked for.
  public let title: String
}

/// A decision as a line of a list.
public struct DecisionLine: Sendable {
  /// What it is about, and how it stands.
  public let question: QuestionLine
  /// The ballots that count.
  public let tally: Tally
  /// The last day for ballots; `nil` for none.
  public let lastDay: CivilDate?
  /// Whether it waits for a ballot of the person who asks.
  public let waitsForMe: Bool
}

/// A decision with all that can be known of it.
public struct DecisionSheet: Sendable {
  /// What it is about, and how it stands.
  public let question: QuestionLine
  /// The reason with which the move will be made.
  public let account: String?
  /// The code of the association that put it; `nil` for the coordinator.
  public let proposedBy: String?
  /// When it was put, to the minute by the protocol's clock.
  public let openedAt: String
  /// The SHA-256 of what is decided on, in hexadecimal.
  public let contentHash: String
  /// The code of the association that mediates.
  public let mediator: String?
  /// The day by which its outcome is judged: that of its settlement, or today.
  public let judgedOn: CivilDate
  /// When it was settled, to the minute; `nil` while it is open.
  public let settledAt: String?
  /// What its outcome can be computed from anew.
  public let record: DecisionRecord
}

extension RowReader {
  /// Reads what a question is about: number, subject, plan, measure, amendment, action, state, title.
  mutating func nextQuestion() throws(PostgresError) -> QuestionLine {
    QuestionLine(
      number: try next(), subject: try nextWord(), plan: try next(), measure: try next(), amendment: try next(),
      action: try next(), state: try nextWord(), title: try next())
  }

  /// Reads a rule: eligible, quorum, threshold, base, whether an objection blocks.
  mutating func nextRule() throws(PostgresError) -> DecisionRule {
    let eligible: DecisionRule.Eligible = try nextWord()
    let quorum: String? = try next()
    let threshold: String = try next()
    guard let amount = Amount(threshold) else {
      throw PostgresError(.unexpectedAnswer, "a threshold that this program cannot read")
    }
    return DecisionRule(
      eligible: eligible, quorum: quorum.flatMap(Amount.init), threshold: amount, base: try nextWord(),
      objectionBlocks: try next(), tacitDays: nil)
  }
}

struct ReadDecisions: Query {
  static var sql: StaticString { SQLText.decisionList }
  let protocolCode: String?
  let language: Language
  let withSettled: Bool
  let waitingOnly: Bool

  var parameters: [Parameter] {
    [.text(protocolCode), .text(language.rawValue), .bool(withSettled), .bool(waitingOnly)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> DecisionLine {
    DecisionLine(
      question: try row.nextQuestion(),
      tally: Tally(
        consents: try row.next(), objections: try row.next(), abstentions: try row.next(), missing: try row.next()),
      lastDay: try row.next(), waitsForMe: try row.next())
  }
}

struct ReadDecisionBallots: Query {
  static var sql: StaticString { SQLText.decisionBallots }
  let choice: DecisionChoice

  var parameters: [Parameter] { [.text(choice.protocolCode), .int32(Int32(choice.number))] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> DecisionRecord.Ballot {
    let association: String = try row.next()
    let hasLeft: Bool = try row.next()
    let reason: String? = try row.next()
    let by: String? = try row.next()
    let meeting: Int? = try row.next()
    let at: String? = try row.next()
    let isOnContent: Bool? = try row.next()
    let stance: String? = try row.next()
    return DecisionRecord.Ballot(
      association: association, hasLeft: hasLeft, stance: stance.flatMap(BallotState.init(rawValue:)),
      isOnContent: isOnContent ?? false, reason: reason, by: by, meeting: meeting, at: at)
  }
}

struct ReadDecision: Query {
  static var sql: StaticString { SQLText.decisionShow }
  let choice: DecisionChoice
  let language: Language

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .int32(Int32(choice.number)), .text(language.rawValue)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> @Sendable ([DecisionRecord.Ballot]) -> DecisionSheet
  {
    let question = try row.nextQuestion()
    let account: String? = try row.next()
    let rule = try row.nextRule()
    let tacitOn: CivilDate? = try row.next()
    let lastDay: CivilDate? = try row.next()
    let proposedBy: String? = try row.next()
    let openedAt: String = try row.next()
    let contentHash: String = try row.next()
    let mediator: String? = try row.next()
    let negotiationLastDay: CivilDate? = try row.next()
    let judgedOn: CivilDate = try row.next()
    let settledAt: String? = try row.next()
    return { ballots in
      DecisionSheet(
        question: question, account: account, proposedBy: proposedBy, openedAt: openedAt, contentHash: contentHash,
        mediator: mediator, judgedOn: judgedOn, settledAt: settledAt,
        record: DecisionRecord(
          rule: rule, tacitOn: tacitOn, lastDay: lastDay, negotiationLastDay: negotiationLastDay, ballots: ballots))
    }
  }
}

extension Register {
  /// Lists the decisions of a protocol, the newest first.
  ///
  /// - Parameters:
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - language: The reader's language.
  ///   - withSettled: Whether those that are settled too.
  ///   - waitingOnly: Whether only those that wait for a ballot of the person who asks.
  /// - Returns: The decisions.
  /// - Throws: ``RegisterError``; refused where there is no such protocol.
  public borrowing func decisions(
    of protocolCode: String?, in language: Language, withSettled: Bool, waitingOnly: Bool = false
  ) throws(RegisterError) -> [DecisionLine] {
    try rows(
      ReadDecisions(
        protocolCode: protocolCode, language: language, withSettled: withSettled, waitingOnly: waitingOnly))
  }

  /// Reads a decision with all that can be known of it.
  ///
  /// - Parameters:
  ///   - choice: Which decision.
  ///   - language: The reader's language.
  /// - Returns: The decision.
  /// - Throws: ``RegisterError``; refused where there is no such decision.
  public borrowing func decision(
    _ choice: DecisionChoice, in language: Language
  ) throws(RegisterError) -> DecisionSheet {
    let sheet = try row(ReadDecision(choice: choice, language: language))
    return sheet(try rows(ReadDecisionBallots(choice: choice)))
  }
}
