public import Cooperation
import Postgres

/// What a recomputation of history's chain of hashes found.
public struct Audit: Sendable {
  /// Whether every sealed row is as it was sealed.
  public let isWhole: Bool
  /// How many rows are sealed.
  public let sealed: Int64
  /// How many wait to be sealed.
  public let unsealed: Int64
  /// The place of the first bad row in the chain.
  public let firstBad: Int64?
  /// The code of its protocol, where the person sees it.
  public let protocolCode: String?
  /// What the row is about.
  public let subject: String?
  /// What is wrong: `altered`, `missing`, `head`.
  public let finding: String?
}

struct AuditVerify: Query {
  static var sql: StaticString { SQLText.auditVerify }
  let known: SealHead?

  var parameters: [Parameter] { [.int64(known?.number), .text(known?.hash)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Audit {
    Audit(
      isWhole: try row.next(), sealed: try row.next(), unsealed: try row.next(), firstBad: try row.next(),
      protocolCode: try row.next(), subject: try row.next(), finding: try row.next())
  }
}

struct AuditHead: Query {
  static var sql: StaticString { SQLText.auditHead }
  let parameters: [Parameter] = []

  static func read(_ row: inout RowReader) throws(PostgresError) -> SealHead {
    SealHead(number: try row.next(), hash: try row.next())
  }
}

extension Register {
  /// Recomputes the chain of hashes over history.
  ///
  /// - Parameter known: A head that somebody kept, from a digest; `nil` for none.
  /// - Returns: Whether the chain is whole, and its first bad row otherwise.
  /// - Throws: ``RegisterError``.
  public borrowing func audit(against known: SealHead?) throws(RegisterError) -> Audit {
    try row(AuditVerify(known: known))
  }

  /// Tells how far history is sealed.
  ///
  /// - Returns: The head of the chain.
  /// - Throws: ``RegisterError``.
  public borrowing func sealHead() throws(RegisterError) -> SealHead { try row(AuditHead()) }
}
