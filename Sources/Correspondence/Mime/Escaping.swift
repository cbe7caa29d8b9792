extension String {
  /// The text as HTML has it in an element or between an attribute's quotes.
  ///
  /// Scalar by scalar: a mark that joins itself to a "<" makes another Character of it.
  var escapedForHTML: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text.append(contentsOf: "&amp;".unicodeScalars)
      case "<": text.append(contentsOf: "&lt;".unicodeScalars)
      case ">": text.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": text.append(contentsOf: "&quot;".unicodeScalars)
      case "'": text.append(contentsOf: "&#39;".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  /// An address as a mailto link has it (RFC 6068): what would begin a header there is escaped.
  var inMailto: String {
    utf8.map { byte in
      let isPlain =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "@.-_+~".utf8.contains(byte)
      return isPlain ? String(UnicodeScalar(byte)) : byte.inPercents
    }.joined()
  }
}

extension UInt8 {
  /// The octet as a URI escapes it.
  var inPercents: String {
    let digits = Array("0123456789ABCDEF")
    return "%\(digits[Int(self >> 4)])\(digits[Int(self & 15)])"
  }
}
