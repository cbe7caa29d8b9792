/// An organisation that acts as one: the unit that votes.
public struct Association: Sendable, Hashable {
  /// The abbreviation by which plans name it: "LBD".
  public let code: String
  /// Its name by language.
  public let names: LocalizedText
  /// The field it stands for: "municipal", "school" … As its members call it; not from a closed list.
  public let sector: String
  /// Other names by which documents call it.
  public let aliases: [String]

  /// Makes an association.
  ///
  /// - Parameters:
  ///   - code: The abbreviation by which plans name it.
  ///   - names: Its full names, in the nominative.
  ///   - sector: The field it stands for.
  ///   - aliases: Other names by which documents call it.
  public init(code: String, names: LocalizedText, sector: String, aliases: [String] = []) {
    self.code = code
    self.names = names
    self.sector = sector
    self.aliases = aliases
  }
}
