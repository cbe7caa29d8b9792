/// By which rule a question is decided.
public struct DecisionRule: Sendable, Hashable {
  /// Who may vote.
  public enum Eligible: String, Sendable, CaseIterable, Hashable {
    /// Every signatory of the protocol.
    case signatories
    /// The lead and the partners of what is decided; every signatory where it has no lead.
    case concerned
  }

  /// What the threshold is a part of.
  public enum Base: String, Sendable, CaseIterable, Hashable {
    /// All who may vote.
    case eligible
    /// The consents and objections that were cast.
    case cast
  }

  /// Who may vote.
  public let eligible: Eligible
  /// How many of them must have cast a ballot; `nil` for any number.
  public let quorum: Amount?
  /// How many consents carry it.
  public let threshold: Amount
  /// What the threshold is a part of.
  public let base: Base
  /// Whether one objection stops it.
  public let objectionBlocks: Bool
  /// After how many working days silence is consent; `nil` where it never is.
  public let tacitDays: Int?

  /// Makes a rule.
  ///
  /// - Parameters:
  ///   - eligible: Who may vote.
  ///   - quorum: How many of them must have cast a ballot.
  ///   - threshold: How many consents carry it.
  ///   - base: What the threshold is a part of.
  ///   - objectionBlocks: Whether one objection stops it.
  ///   - tacitDays: After how many working days silence is consent.
  public init(
    eligible: Eligible, quorum: Amount?, threshold: Amount, base: Base, objectionBlocks: Bool, tacitDays: Int?
  ) {
    self.eligible = eligible
    self.quorum = quorum
    self.threshold = threshold
    self.base = base
    self.objectionBlocks = objectionBlocks
    self.tacitDays = tacitDays
  }

  /// The rule where none has been set: everybody concerned consents, and an objection blocks.
  public static let everybodyConcerned = DecisionRule(
    eligible: .concerned, quorum: nil, threshold: .atLeast(parts: 1, of: 1), base: .eligible, objectionBlocks: true,
    tacitDays: nil)
}
