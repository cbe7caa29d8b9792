/// So many of something, or such a part of it.
public enum Amount: Sendable, Hashable {
  /// At least this many.
  case number(Int)
  /// At least this part: two thirds are `parts: 2, of: 3`.
  case atLeast(parts: Int, of: Int)
  /// More than this part.
  case moreThan(parts: Int, of: Int)

  /// Reads an amount as people and the database write it: `5`, `2/3`, `>1/2`.
  ///
  /// - Parameter text: The text; parts and whole are 1 to 9999.
  public init?(_ text: String) {
    let isStrict = text.hasPrefix(">")
    let numbers = text.dropFirst(isStrict ? 1 : 0).split(separator: "/", omittingEmptySubsequences: false).map(
      Self.count)
    switch numbers.count {
    case 1:
      guard !isStrict, let number = numbers[0] else { return nil }
      self = .number(number)
    case 2:
      guard let parts = numbers[0], let whole = numbers[1] else { return nil }
      self = isStrict ? .moreThan(parts: parts, of: whole) : .atLeast(parts: parts, of: whole)
    default: return nil
    }
  }

  /// A number from 1 to 9999, written without a sign or a leading zero.
  private static func count(_ text: Substring) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "0"),
      text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    else { return nil }
    return Int(text)
  }

  /// Whether a count reaches the amount.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - whole: How many there could be.
  /// - Returns: Whether they are enough; computed in whole numbers.
  public func isReached(by count: Int, of whole: Int) -> Bool {
    switch self {
    case .number(let number): count >= number
    case .atLeast(let parts, let of): count * of >= whole * parts
    case .moreThan(let parts, let of): count * of > whole * parts
    }
  }
}

extension Amount: CustomStringConvertible {
  /// The amount as people and the database write it.
  public var description: String {
    switch self {
    case .number(let number): "\(number)"
    case .atLeast(let parts, let whole): "\(parts)/\(whole)"
    case .moreThan(let parts, let whole): ">\(parts)/\(whole)"
    }
  }
}
