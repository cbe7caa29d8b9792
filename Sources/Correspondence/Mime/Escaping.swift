extension String {
  /// The text as HTML has it in an element or between an attribute's quotes.
  ///
  /// Octet by octet: a mark that joins itself to a "<" makes another Character of it, and what is escaped is ASCII.
  var escapedForHTML: String {
    guard utf8.contains(where: { $0.escapedForHTML != nil }) else { return self }
    var text: [UInt8] = []
    text.reserveCapacity(utf8.count + 32)
    for byte in utf8 {
      if let escaped = byte.escapedForHTML { text += escaped.utf8 } else { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// An address as a mailto link has it (RFC 6068): what would begin a header there is escaped.
  var inMailto: String {
    guard !utf8.allSatisfy(\.isPlainInMailto) else { return self }
    return utf8.map { $0.isPlainInMailto ? String(UnicodeScalar($0)) : $0.inPercents }.joined()
  }
}

extension UInt8 {
  /// What stands for the octet in HTML, where it cannot stand itself.
  fileprivate var escapedForHTML: String? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  /// Whether a mailto link takes the octet as it is.
  fileprivate var isPlainInMailto: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "@.-_+~".utf8.contains(self)
    }
  }

  /// The octet as a URI escapes it.
  var inPercents: String {
    let digits = Array("0123456789ABCDEF")
    return "%\(digits[Int(self >> 4)])\(digits[Int(self & 15)])"
  }
}
