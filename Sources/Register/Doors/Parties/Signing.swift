public import CivilTime
public import Cooperation
import Postgres

struct SignProtocol: Query {
  static var sql: StaticString { SQLText.signProtocol }
  let protocolCode: String?
  let signedOn: CivilDate
  let place: String
  let textHash: String
  let association: String?
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(protocolCode), .date(signedOn), .text(place), .text(textHash), .text(association), .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<ProtocolState> { try row.nextMoved() }
}

struct LeaveProtocol: Query {
  static var sql: StaticString { SQLText.leaveProtocol }
  let protocolCode: String?
  let lastDay: CivilDate
  let reason: String?
  let association: String?
  let request: UUID

  var parameters: [Parameter] {
    [.text(protocolCode), .date(lastDay), .text(reason), .text(association), .uuid(request)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<ProtocolState> { try row.nextMoved() }
}

struct ProposeProtocol: Query {
  static var sql: StaticString { SQLText.proposeProtocol }
  let agreement: ProposedProtocol
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(agreement.code), .json(agreement.titles.json), .text(agreement.place), .text(agreement.timeZone),
      .text(agreement.country), .bool(agreement.rollsDeadlines), .int32Array(agreement.ladder.map(Int32.init)),
      .textArray(agreement.languages.map(\.rawValue)), .text(agreement.textHash), .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<ProtocolState> { try row.nextMoved() }
}

struct InviteParty: Query {
  static var sql: StaticString { SQLText.inviteParty }
  let protocolCode: String?
  let association: String
  let standing: Party.Standing
  let firstDay: CivilDate
  let request: UUID

  var parameters: [Parameter] {
    [.text(protocolCode), .text(association), .text(standing.rawValue), .date(firstDay), .uuid(request)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> LoadResult { try row.nextWord() }
}

extension Register {
  /// Proposes a protocol of intent to those who will be invited to sign it.
  ///
  /// - Parameter agreement: The protocol.
  /// - Returns: Its state, and since when.
  /// - Throws: ``RegisterError``; refused for anybody but the registrar.
  public borrowing func propose(_ agreement: ProposedProtocol) throws(RegisterError) -> Moved<ProtocolState> {
    try answer(to: ProposeProtocol(agreement: agreement, request: .random()))
  }

  /// Invites an association into a protocol; a signatory takes part in decisions once it has signed.
  ///
  /// - Parameters:
  ///   - association: The association's code.
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - standing: Signatory or observer.
  ///   - firstDay: The first day of its taking part.
  /// - Returns: Whether it was added or changed.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func invite(
    _ association: String, into protocolCode: String?, as standing: Party.Standing, from firstDay: CivilDate
  ) throws(RegisterError) -> LoadResult {
    try answer(
      to: InviteParty(
        protocolCode: protocolCode, association: association, standing: standing, firstDay: firstDay,
        request: .random()))
  }

  /// Signs a protocol for the association for which the person speaks.
  ///
  /// - Parameters:
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - signedOn: The day.
  ///   - place: Where.
  ///   - textHash: The SHA-256 of the text that was signed, in hexadecimal.
  ///   - association: Its code; `nil` for the only one that the person speaks for.
  /// - Returns: The protocol's state after it, and when.
  /// - Throws: ``RegisterError``; refused where another text was put forward.
  public borrowing func sign(
    _ protocolCode: String?, on signedOn: CivilDate, at place: String, textHash: String, for association: String?
  ) throws(RegisterError) -> Moved<ProtocolState> {
    try answer(
      to: SignProtocol(
        protocolCode: protocolCode, signedOn: signedOn, place: place, textHash: textHash, association: association,
        request: .random()))
  }

  /// Takes an association out of a protocol at the end of a day.
  ///
  /// - Parameters:
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - lastDay: The last day of its taking part.
  ///   - reason: Why.
  ///   - association: Its code; `nil` for the only one that the person speaks for.
  /// - Returns: The protocol's state after it, and when.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func leave(
    _ protocolCode: String?, after lastDay: CivilDate, reason: String?, as association: String?
  ) throws(RegisterError) -> Moved<ProtocolState> {
    try answer(
      to: LeaveProtocol(
        protocolCode: protocolCode, lastDay: lastDay, reason: reason, association: association, request: .random()))
  }
}
