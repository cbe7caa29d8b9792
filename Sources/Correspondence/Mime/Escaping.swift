extension String {
  /// An address as a mailto link has it (RFC 6068): what would begin a header there is escaped.
  var inMailto: String {
    guard !utf8.allSatisfy(\.isPlainInMailto) else { return self }
    return utf8.map { $0.isPlainInMailto ? String(UnicodeScalar($0)) : $0.inPercents }.joined()
  }
}

extension UInt8 {
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
