public import CivilTime

/// The promise to work together, and the rules that its parties chose for it.
public struct ProtocolOfIntent: Sendable, Hashable {
  /// A short name within the installation: "lt-libraries".
  public let code: String
  /// Its title by language.
  public let titles: LocalizedText
  /// The day on which it was signed.
  public let signedOn: CivilDate
  /// Where it was signed.
  public let place: String
  /// The name of its zone in the system's tz database: "Europe/Vilnius".
  public let timeZone: String
  /// Whose public holidays count, as ISO 3166 alpha-2: "LT".
  public let country: String
  /// Whether a deadline on a non-working day moves to the next working day.
  public let rollsDeadlines: Bool
  /// Days before an event or a deadline on which people are reminded, the farthest first.
  public let ladder: [Int]
  /// Who takes part, and how.
  public let parties: [Party]

  /// Makes a protocol of intent.
  ///
  /// - Parameters:
  ///   - code: Its short name within the installation.
  ///   - titles: Its title by language.
  ///   - signedOn: The date of signing.
  ///   - place: Where it was signed.
  ///   - timeZone: The name of its zone in the tz database.
  ///   - country: Whose public holidays count, ISO 3166 alpha-2.
  ///   - rollsDeadlines: Whether a deadline on a non-working day moves on.
  ///   - ladder: Days before an event or a deadline on which people are reminded.
  ///   - parties: Who has signed and who observes.
  public init(
    code: String, titles: LocalizedText, signedOn: CivilDate, place: String, timeZone: String, country: String,
    rollsDeadlines: Bool, ladder: [Int], parties: [Party]
  ) {
    self.code = code
    self.titles = titles
    self.signedOn = signedOn
    self.place = place
    self.timeZone = timeZone
    self.country = country
    self.rollsDeadlines = rollsDeadlines
    self.ladder = ladder
    self.parties = parties
  }
}

/// An association's part in a protocol.
public struct Party: Sendable, Hashable {
  /// How it takes part.
  public enum Standing: String, Sendable, CaseIterable, Hashable {
    /// It has signed, and has a vote.
    case signatory
    /// It sees everything and does not vote.
    case observer
  }

  /// The association's code.
  public let association: String
  /// Signatory or observer.
  public let standing: Standing
  /// The first day of its taking part.
  public let from: CivilDate
  /// The last day; `nil` while it takes part.
  public let through: CivilDate?

  /// Makes a party.
  ///
  /// - Parameters:
  ///   - association: The association's code.
  ///   - standing: Signatory or observer.
  ///   - from: The first day of its taking part.
  ///   - through: The last day; `nil` while it takes part.
  public init(association: String, standing: Standing, from: CivilDate, through: CivilDate?) {
    self.association = association
    self.standing = standing
    self.from = from
    self.through = through
  }
}
