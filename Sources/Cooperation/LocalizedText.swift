public import CivilTime

/// A name or a title in the languages it has been given in.
public struct LocalizedText: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// The text in each language there is.
  public let versions: [Language: String]

  /// Makes a text from its versions.
  ///
  /// - Parameter versions: The text by language; at least one.
  public init(_ versions: [Language: String]) { self.versions = versions }

  /// Makes a text of what it is in each language.
  ///
  /// - Parameter elements: Languages and what it is in them; the last one counts where one is named twice.
  public init(dictionaryLiteral elements: (Language, String)...) {
    self.init(Dictionary(elements) { first, _ in first })
  }

  /// Finds the text for a reader.
  ///
  /// - Parameter language: The reader's language.
  /// - Returns: That version, or else the Lithuanian, English or Polish one, in this order.
  public func text(in language: Language) -> String {
    if let text = versions[language] { return text }
    for other in Language.allCases {
      if let text = versions[other] { return text }
    }
    return ""
  }
}
