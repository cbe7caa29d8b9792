public import CivilTime
public import Cooperation
import Postgres

/// What stands above an amendment.
public struct AmendmentHeading: Sendable {
  /// The protocol's code.
  public let protocolCode: String
  /// The code of the plan that it would change.
  public let planCode: String
  /// Its number within the protocol.
  public let number: Int
  /// Where it is in its life cycle.
  public let state: AmendmentState
  /// Why it was put forward.
  public let reason: String

  /// The plan that it would change.
  public var plan: PlanChoice { PlanChoice(protocolCode: protocolCode, planCode: planCode) }
}

/// A difference that an amendment would make.
public struct AmendmentChange: Sendable {
  /// The measure's number.
  public let number: String
  /// The field, as ``ContentField`` names it; `measure` for a new one.
  public let field: String
  /// What it is now; `nil` for nothing.
  public let before: String?
  /// What it would be; `nil` for nothing.
  public let after: String?
}

struct ReadAmendment: Query {
  static var sql: StaticString { SQLText.amendment }
  let choice: AmendmentChoice

  var parameters: [Parameter] { [.text(choice.protocolCode), .int32(Int32(choice.number))] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> AmendmentHeading {
    AmendmentHeading(
      protocolCode: try row.next(), planCode: try row.next(), number: try row.next(), state: try row.nextWord(),
      reason: try row.next())
  }
}

struct ReadAmendmentChanges: Query {
  static var sql: StaticString { SQLText.amendmentChanges }
  let choice: AmendmentChoice
  let language: Language

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .int32(Int32(choice.number)), .text(language.rawValue)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> AmendmentChange {
    AmendmentChange(
      number: try row.next(), field: try row.next(), before: try row.next(), after: try row.next())
  }
}

extension Register {
  /// Reads what stands above an amendment.
  ///
  /// - Parameter choice: Which amendment.
  /// - Returns: Its heading.
  /// - Throws: ``RegisterError``; refused where there is no such amendment.
  public borrowing func amendment(_ choice: AmendmentChoice) throws(RegisterError) -> AmendmentHeading {
    try row(ReadAmendment(choice: choice))
  }

  /// Lists the differences that an amendment would make.
  ///
  /// - Parameters:
  ///   - choice: Which amendment.
  ///   - language: The reader's language.
  /// - Returns: The differences, in the order in which they were put.
  /// - Throws: ``RegisterError``; refused where there is no such amendment.
  public borrowing func changes(
    of choice: AmendmentChoice, in language: Language
  ) throws(RegisterError) -> [AmendmentChange] {
    try rows(ReadAmendmentChanges(choice: choice, language: language))
  }
}
