/// Why the register would not do something: the rule that stood in the way, and the facts of the case.
public struct Refusal: Error, Sendable, Hashable {
  /// The rule, by the SQLSTATE with which the database refuses.
  public enum Rule: String, Sendable, CaseIterable, Hashable {
    /// The life cycle lists no such move from this state.
    case noSuchMove = "SU001"
    /// The move exists, but not for this person.
    case notPermitted = "SU002"
    /// There is no such thing, or not for this person's eyes.
    case notFound = "SU003"
    /// The server's user is no person of the register.
    case unknownPerson = "SU004"
    /// A reason or an outcome must be written down.
    case accountMissing = "SU005"
    /// Something else must come first.
    case notReady = "SU006"
    /// The content has been agreed.
    case frozen = "SU007"
    /// More than one thing is meant.
    case ambiguous = "SU008"
    /// A load names something that nobody has registered.
    case unknownReference = "SU009"
    /// The request's identifier was used for something else.
    case requestReused = "SU010"
    /// The ballot is meant for content that has changed since.
    case contentChanged = "SU011"
    /// A value is none that could be taken.
    case invalidValue = "SU012"
    /// The question has been put already and is not settled.
    case alreadyOpen = "SU013"
    /// Measures would wait for each other.
    case cycle = "SU014"
  }

  /// A fact of the case, by the key that the database gives it.
  public enum Fact: String, Sendable, CaseIterable, Hashable {
    case subject, number, plan, `protocol`, amendment, decision, meeting, event, state, action, field, value
    /// What this person may do now, separated by commas.
    case allowed
    /// Who may do what was refused, separated by commas.
    case roles
    /// Who made the last move: her name, her association, and when by the protocol's clock.
    case by, association, at
  }

  /// The rule that stands in the way.
  public let rule: Rule
  /// What the case is about.
  public let facts: [Fact: String]

  /// Makes a refusal.
  ///
  /// - Parameters:
  ///   - rule: The rule that stood in the way.
  ///   - facts: The facts of the case.
  public init(rule: Rule, facts: [Fact: String]) {
    self.rule = rule
    self.facts = facts
  }

  /// Reads a refusal as the database tells it.
  ///
  /// Gives `nil` where the SQLSTATE is none of ours; a key that is none of ours is passed over.
  ///
  /// - Parameters:
  ///   - sqlState: The five characters of the SQLSTATE.
  ///   - detail: The error's detail: a `key: value` to a line.
  public init?(sqlState: String, detail: String?) {
    guard let rule = Rule(rawValue: sqlState) else { return nil }
    var facts: [Fact: String] = [:]
    for line in (detail ?? "").split(whereSeparator: \.isNewline) {
      guard let colon = line.firstIndex(of: ":"), let fact = Fact(rawValue: String(line[..<colon])) else { continue }
      facts[fact] = String(line[colon...].dropFirst().drop { $0 == " " })
    }
    self.init(rule: rule, facts: facts)
  }
}
