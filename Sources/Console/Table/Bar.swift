/// A bar drawn with characters.
public enum Bar {
  /// What a part of a bar is drawn with.
  public struct Ink: Sendable {
    let unicode: Character
    let ascii: Character

    /// Makes an ink.
    ///
    /// - Parameters:
    ///   - unicode: The character where the terminal has more than ASCII.
    ///   - ascii: The character where it has not.
    public init(_ unicode: Character, ascii: Character) {
      self.unicode = unicode
      self.ascii = ascii
    }

    /// The character that is drawn.
    public var character: Character { Bar.isUnicode ? unicode : ascii }
  }

  /// What a full part is drawn with, and an empty one.
  public static let (full, empty) = (Ink("█", ascii: "#"), Ink("░", ascii: "."))

  /// Whether the reader's locale writes UTF-8.
  static let isUnicode: Bool = isUnicode(["LC_ALL", "LC_CTYPE", "LANG"].compactMap(Environment.value).first)

  static func isUnicode(_ locale: String?) -> Bool {
    guard let charset = locale?.split(separator: ".", maxSplits: 1).dropFirst().first else { return false }
    return charset.lowercased().prefix { $0 != "@" }.filter { $0 != "-" } == "utf8"
  }

  /// Draws parts of a whole: a character for each of them where they fit, or else in proportion, and then no part that
  /// there is vanishes.
  ///
  /// - Parameters:
  ///   - parts: How many of each, and what they are drawn with.
  ///   - width: The most characters.
  /// - Returns: The bar.
  public static func drawn(_ parts: [(count: Int, ink: Ink)], width: Int) -> String {
    shares(of: parts.map(\.count), width: width).enumerated()
      .map { index, length in String(repeating: parts[index].ink.character, count: length) }.joined()
  }

  /// Draws a part of one.
  ///
  /// - Parameters:
  ///   - part: The part, from 0 to 1.
  ///   - width: How many characters one has.
  /// - Returns: The bar, the rest of it empty.
  public static func drawn(_ part: Double, width: Int) -> String {
    let length = min(max(Int((part * Double(width)).rounded()), part > 0 ? 1 : 0), width)
    return drawn([(length, full), (width - length, empty)], width: width)
  }

  /// How many characters each part takes.
  static func shares(of counts: [Int], width: Int) -> [Int] {
    let total = counts.reduce(0, +)
    guard total > width else { return counts }
    var shares = counts.map { $0 == 0 ? 0 : max(1, $0 * width / total) }
    // What rounding left over goes to those that it took most from, and comes from the longest.
    while shares.reduce(0, +) < width {
      guard
        let index = counts.indices.max(by: {
          counts[$0] * width - shares[$0] * total < counts[$1] * width - shares[$1] * total
        })
      else { break }
      shares[index] += 1
    }
    while shares.reduce(0, +) > width, let longest = shares.indices.max(by: { shares[$0] < shares[$1] }),
      shares[longest] > 1
    {
      shares[longest] -= 1
    }
    return shares
  }
}
