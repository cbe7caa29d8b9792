#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What keeps a letter from being sent over SMTP as it is, whoever the server.
enum LetterFault: Sendable, Hashable, CustomStringConvertible {
  /// There is nothing in it.
  case empty
  /// A byte beyond ASCII, which asks for a server that offers 8BITMIME; our letters are encoded.
  case eightBit
  /// A zero byte.
  case zero
  /// A CR or LF alone: servers disagree on whether it ends a line, and so on where the letter ends.
  case bareLineEnd
  /// A line of more than 998 octets (RFC 5322, 2.1.1).
  case longLine

  /// Looks for the first fault.
  ///
  /// - Parameter bytes: The letter.
  /// - Returns: The fault; nil where there is none.
  static func first(in bytes: [UInt8]) -> LetterFault? {
    guard !bytes.isEmpty else { return .empty }
    return isFaultless(bytes) ? nil : named(in: bytes)
  }

  /// Whether a letter has no fault: asked of every letter, where the name of one is asked of hardly any.
  static func isFaultless(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var all: UInt8 = 0
      for byte in bytes { all |= byte }
      guard all < 0x80, bytes.place(of: 0, from: 0) == nil else { return false }
      var start = 0
      while let end = bytes.place(of: 0x0A, from: start) {
        guard end - 1 - start <= 998, bytes.place(of: 0x0D, from: start) == end - 1 else { return false }
        start = end + 1
      }
      return bytes.count - start <= 998 && bytes.place(of: 0x0D, from: start) == nil
    }
  }

  /// The first fault of a letter that is not empty, byte by byte.
  static func named(in bytes: [UInt8]) -> LetterFault? {
    var length = 0
    var previous: UInt8 = 0
    for byte in bytes {
      let isEnd = byte == 0x0A && previous == 0x0D
      if byte >= 0x80 { return .eightBit }
      if byte == 0 { return .zero }
      if !isEnd && (byte == 0x0A || previous == 0x0D) { return .bareLineEnd }
      length = isEnd ? 0 : length + 1
      // The CR of the line's end counts until its LF is seen.
      if length > 999 || length == 999 && byte != 0x0D { return .longLine }
      previous = byte
    }
    return previous == 0x0D ? .bareLineEnd : nil
  }

  /// The fault in words.
  var description: String {
    switch self {
    case .empty: "the letter is empty"
    case .eightBit: "the letter has bytes beyond ASCII"
    case .zero: "the letter has a zero byte"
    case .bareLineEnd: "the letter has a line that does not end with CR LF"
    case .longLine: "the letter has a line of more than 998 octets"
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place of an octet from a place on, by C, which looks at many at once.
  fileprivate func place(of octet: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress, start < count, let found = memchr(base + start, Int32(octet), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
