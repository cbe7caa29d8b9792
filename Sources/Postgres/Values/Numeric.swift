/// An exact decimal number, as PostgreSQL's numeric writes it: every digit kept, trailing zeros included.
public struct Numeric: Sendable, Hashable, CustomStringConvertible {
  let text: String

  /// Takes a number as it is written.
  ///
  /// Gives `nil` for anything else.
  ///
  /// - Parameter text: An optional sign, digits, an optional point and digits; or NaN, Infinity, -Infinity.
  public init?(_ text: String) {
    guard ["NaN", "Infinity", "-Infinity"].contains(text) || Self.isDecimal(text.utf8) else { return nil }
    self.text = text
  }

  private init(exactly text: String) { self.text = text }

  /// The number as PostgreSQL writes it.
  public var description: String { text }

  private static func isDecimal(_ text: String.UTF8View) -> Bool {
    var digits = text[...]
    if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (48...57).contains($0) } }
  }

  /// Reads PostgreSQL's binary form: digits of base 10,000, their weight, a sign, and how many decimals to show.
  init?(binary bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 8 else { return nil }
    func word(_ index: Int) -> Int {
      Int(Int16(bitPattern: UInt16(bytes[2 * index]) << 8 | UInt16(bytes[2 * index + 1])))
    }
    let (count, weight, sign, scale) = (word(0), word(1), UInt16(truncatingIfNeeded: word(2)), word(3))
    switch sign {
    case 0xC000: self.init(exactly: "NaN")
    case 0xD000: self.init(exactly: "Infinity")
    case 0xF000: self.init(exactly: "-Infinity")
    default:
      guard count >= 0, bytes.count == 8 + 2 * count else { return nil }
      func group(_ position: Int) -> String {
        let index = weight - position
        let value = index >= 0 && index < count ? word(4 + index) : 0
        let digits = String(value)
        return String(repeating: "0", count: 4 - digits.count) + digits
      }
      let whole = weight < 0 ? "0" : stride(from: weight, through: 0, by: -1).map(group).joined()
      let unpadded = whole.drop { $0 == "0" }
      var text = (sign == 0x4000 ? "-" : "") + (unpadded.isEmpty ? "0" : unpadded)
      if scale > 0 {
        let groups = (scale + 3) / 4
        text += "." + (1...groups).map { group(-$0) }.joined().prefix(scale)
      }
      self.init(exactly: text)
    }
  }
}
