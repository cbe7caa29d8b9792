import Postgres

/// A rule as somebody has said it; the register judges whether it is one.
public struct SaidRule: Sendable {
  let about: String
  let eligible: String
  let quorum: String?
  let threshold: String
  let base: String
  let objectionBlocks: Bool
  let tacitDays: Int?

  /// Makes a rule of what was said.
  ///
  /// - Parameters:
  ///   - about: What the questions are about.
  ///   - eligible: Who may vote.
  ///   - quorum: How many of them must have cast a ballot.
  ///   - threshold: How many consents carry it.
  ///   - base: What the threshold is a part of.
  ///   - objectionBlocks: Whether one objection stops it.
  ///   - tacitDays: After how many working days silence is consent.
  public init(
    about: String, eligible: String, quorum: String?, threshold: String, base: String, objectionBlocks: Bool,
    tacitDays: Int?
  ) {
    self.about = about
    self.eligible = eligible
    self.quorum = quorum
    self.threshold = threshold
    self.base = base
    self.objectionBlocks = objectionBlocks
    self.tacitDays = tacitDays
  }
}

struct SetRule: Query {
  static var sql: StaticString { SQLText.setRule }
  let protocolCode: String?
  let rule: SaidRule
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(protocolCode), .text(rule.about), .text(rule.eligible), .text(rule.quorum), .text(rule.threshold),
      .text(rule.base), .bool(rule.objectionBlocks), .int32(rule.tacitDays.map { Int32(clamping: $0) }),
      .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
}

extension Register {
  /// Sets the rule by which questions about a kind of subject will be decided.
  ///
  /// - Parameters:
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - rule: The rule.
  /// - Returns: Its version.
  /// - Throws: ``RegisterError``; refused for anybody but the coordinator, and where it is no rule.
  public borrowing func setRule(of protocolCode: String?, _ rule: SaidRule) throws(RegisterError) -> Int {
    try answer(to: SetRule(protocolCode: protocolCode, rule: rule, request: .random()))
  }
}
