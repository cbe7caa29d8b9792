public import CivilTime
public import Cooperation
import Postgres

/// What stands above a protocol.
public struct AgreementHeading: Sendable {
  /// The protocol's code.
  public let code: String
  /// Its title, in the language asked for.
  public let title: String
  /// Where it is in its life cycle.
  public let state: ProtocolState
}

/// A party as a line of a list.
public struct PartyLine: Sendable {
  /// The association's code.
  public let code: String
  /// Its name, in the language asked for.
  public let name: String
  /// Signatory or observer.
  public let standing: Party.Standing
  /// The first day of its taking part.
  public let from: CivilDate
  /// The last day; `nil` while it takes part.
  public let through: CivilDate?
  /// When it signed; `nil` where it has not.
  public let signedOn: CivilDate?
  /// Where it signed.
  public let place: String?
}

struct ReadAgreement: Query {
  static var sql: StaticString { SQLText.protocolShow }
  let protocolCode: String?
  let language: Language

  var parameters: [Parameter] { [.text(protocolCode), .text(language.rawValue)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> AgreementHeading {
    AgreementHeading(code: try row.next(), title: try row.next(), state: try row.nextWord())
  }
}

struct ReadParties: Query {
  static var sql: StaticString { SQLText.protocolParties }
  let protocolCode: String?
  let language: Language

  var parameters: [Parameter] { [.text(protocolCode), .text(language.rawValue)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> PartyLine {
    PartyLine(
      code: try row.next(), name: try row.next(), standing: try row.nextWord(), from: try row.next(),
      through: try row.next(), signedOn: try row.next(), place: try row.next())
  }
}

extension Register {
  /// Reads what stands above a protocol.
  ///
  /// - Parameters:
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - language: The reader's language.
  /// - Returns: Its heading.
  /// - Throws: ``RegisterError``; refused where there is no such protocol.
  public borrowing func agreement(
    _ protocolCode: String?, in language: Language
  ) throws(RegisterError) -> AgreementHeading {
    try row(ReadAgreement(protocolCode: protocolCode, language: language))
  }

  /// Lists who takes part in a protocol, signatories first.
  ///
  /// - Parameters:
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - language: The reader's language.
  /// - Returns: The parties.
  /// - Throws: ``RegisterError``; refused where there is no such protocol.
  public borrowing func parties(
    of protocolCode: String?, in language: Language
  ) throws(RegisterError) -> [PartyLine] {
    try rows(ReadParties(protocolCode: protocolCode, language: language))
  }
}
