/// Why a delivery came out as it did: one line that can be logged and kept, whatever the other side has said.
public struct DeliveryReason: Sendable, Hashable, CustomStringConvertible {
  /// The most characters that are kept: a server may say more than anybody wants to read.
  static let longest = 500

  /// Whom a reason concerns.
  public enum Reach: Sendable, Hashable {
    /// This letter, or its recipient.
    case letter
    /// This letter or the way there: how the next one fares will tell.
    case doubtful
    /// The way there, and so every letter.
    case everyLetter
  }

  /// The line.
  public let description: String
  /// Whom it concerns.
  public let reach: Reach

  /// Makes a line of what was said: control characters become spaces.
  init(_ words: String, reach: Reach = .letter) {
    self.reach = reach
    if words.isOneShortLine {
      description = words
      return
    }
    let plain = words.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) }
    description = String(String(plain).prefix(Self.longest)).trimmed
  }
}

extension String {
  /// Whether there is nothing to change, as in what servers nearly always say.
  fileprivate var isOneShortLine: Bool {
    utf8.count <= DeliveryReason.longest && utf8.allSatisfy { (0x20...0x7E).contains($0) } && !hasPrefix(" ")
      && !hasSuffix(" ")
  }

  /// The text without the spaces around it.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
