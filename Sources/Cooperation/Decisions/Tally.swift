/// How many of those who may vote consent, object, abstain, and are missing.
public struct Tally: Sendable, Hashable {
  /// How many consent.
  public var consents: Int
  /// How many object.
  public var objections: Int
  /// How many take no side.
  public var abstentions: Int
  /// How many have no ballot that counts.
  public var missing: Int

  /// Makes a tally.
  ///
  /// - Parameters:
  ///   - consents: How many consent.
  ///   - objections: How many object.
  ///   - abstentions: How many take no side.
  ///   - missing: How many have no ballot that counts.
  public init(consents: Int = 0, objections: Int = 0, abstentions: Int = 0, missing: Int = 0) {
    self.consents = consents
    self.objections = objections
    self.abstentions = abstentions
    self.missing = missing
  }

  /// Counts stances; `nil` is a ballot that is missing, was taken back, or was cast on other content.
  ///
  /// - Parameter stances: The stance of each that may vote.
  public init(_ stances: some Sequence<BallotState?>) {
    self.init()
    for stance in stances {
      switch stance {
      case .consent: consents += 1
      case .objection: objections += 1
      case .abstention: abstentions += 1
      case .withdrawn, nil: missing += 1
      }
    }
  }

  /// How many have answered.
  public var answered: Int { consents + objections + abstentions }

  /// How many may vote.
  public var eligible: Int { answered + missing }

  /// The same where silence is consent.
  public var withSilenceAsConsent: Tally {
    Tally(consents: consents + missing, objections: objections, abstentions: abstentions)
  }
}
