extension String {
  /// The first control character but tabs and line ends, by its code point.
  var controlCharacter: UInt32? {
    unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      case 0..<0x20, 0x7F..<0xA0: true
      default: false
      }
    }?.value
  }

  /// The text without white space around it, and with a space for each run of line ends and tabs.
  var tidied: String {
    var scalars = String.UnicodeScalarView()
    var pending = false
    for scalar in unicodeScalars {
      if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        pending = true
      } else {
        if pending, scalars.last != " ", scalar != " " { scalars.append(" ") }
        pending = false
        scalars.append(scalar)
      }
    }
    let isText = { (scalar: Unicode.Scalar) in !scalar.properties.isWhitespace }
    guard let first = scalars.firstIndex(where: isText), let last = scalars.lastIndex(where: isText) else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }
}
