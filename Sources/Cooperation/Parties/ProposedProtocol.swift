public import CivilTime

/// A protocol of intent as it is put before those who are to sign it.
public struct ProposedProtocol: Sendable, Hashable {
  /// Its short name within the installation.
  public let code: String
  /// Its title by language.
  public let titles: LocalizedText
  /// Where it is to be signed.
  public let place: String
  /// The name of its zone in the tz database.
  public let timeZone: String
  /// Whose public holidays count, ISO 3166 alpha-2.
  public let country: String
  /// Whether a deadline on a non-working day moves on.
  public let rollsDeadlines: Bool
  /// Days before an event or a deadline on which people are reminded.
  public let ladder: [Int]
  /// In which languages its documents are kept.
  public let languages: [Language]
  /// The SHA-256 of its text, in hexadecimal.
  public let textHash: String

  /// Makes a proposal.
  ///
  /// - Parameters:
  ///   - code: Its short name within the installation.
  ///   - titles: Its title by language.
  ///   - place: Where it is to be signed.
  ///   - timeZone: The name of its zone in the tz database.
  ///   - country: Whose public holidays count, ISO 3166 alpha-2.
  ///   - rollsDeadlines: Whether a deadline on a non-working day moves on.
  ///   - ladder: Days before an event or a deadline on which people are reminded.
  ///   - languages: In which languages its documents are kept.
  ///   - textHash: The SHA-256 of its text, in hexadecimal.
  public init(
    code: String, titles: LocalizedText, place: String, timeZone: String, country: String, rollsDeadlines: Bool,
    ladder: [Int], languages: [Language], textHash: String
  ) {
    self.code = code
    self.titles = titles
    self.place = place
    self.timeZone = timeZone
    self.country = country
    self.rollsDeadlines = rollsDeadlines
    self.ladder = ladder
    self.languages = languages
    self.textHash = textHash
  }
}
