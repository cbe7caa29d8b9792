/// A language in which people read and plans are written.
public enum Language: String, Sendable, CaseIterable, Hashable {
  case lithuanian = "lt"
  case english = "en"
  case polish = "pl"
}
