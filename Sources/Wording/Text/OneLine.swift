extension String {
  /// The text on one line: what people write into a title may hold line breaks and controls, a header may not.
  ///
  /// Marks that turn the direction of writing would turn what follows the title too, so they are left out.
  public var onOneLine: String { isHarmless(spacedOnce: true) ? self : broughtToOneLine }

  /// The text on one line as a terminal may take it, its own spaces kept: what people write is never obeyed.
  public var harmless: String { isHarmless(spacedOnce: false) ? self : madeHarmless }

  /// The text on one line, scalar by scalar: dear, where nearly every text is on one line as it comes.
  var broughtToOneLine: String { madeHarmless.split(separator: " ").joined(separator: " ") }

  /// The same without controls, line breaks and marks of direction, scalar by scalar; the end of a line is one space.
  var madeHarmless: String {
    var line = ""
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars where !scalar.properties.isBidiControl {
      let isBreak =
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{2028}" || scalar == "\u{2029}"
      if !isBreak {
        line.unicodeScalars.append(scalar)
      } else if !(previous == "\r" && scalar == "\n") {
        line.unicodeScalars.append(" ")
      }
      previous = scalar
    }
    return line
  }

  /// Whether nothing in the text needs to be changed, as far as its octets tell.
  ///
  /// - Parameter spacedOnce: Whether spaces may stand only between words, and only one at a time.
  /// - Returns: Whether it holds no control, line break or mark of direction, and its spaces are such.
  private func isHarmless(spacedOnce: Bool) -> Bool {
    var previous = UInt8(ascii: " ")
    // The last three octets.
    var last: UInt32 = 0
    for byte in utf8 {
      last = (last << 8 | UInt32(byte)) & 0xFF_FFFF
      switch byte {
      case ..<0x20, 0x7F: return false
      case UInt8(ascii: " "): if spacedOnce, previous == byte { return false }
      case 0x80...0xBF: if Self.endsMark(last) { return false }
      default: break
      }
      previous = byte
    }
    return !spacedOnce || isEmpty || previous != UInt8(ascii: " ")
  }

  /// Whether three octets of UTF-8 end in a control, a line's end or a mark of direction.
  private static func endsMark(_ octets: UInt32) -> Bool {
    switch octets & 0xFFFF {
    // U+0080 to U+009F, U+061C.
    case 0xC280...0xC29F, 0xD89C: return true
    default: break
    }
    switch octets {
    // U+200E, U+200F; U+2028 to U+202E; U+2066 to U+2069.
    case 0xE2808E, 0xE2808F, 0xE280A8...0xE280AE, 0xE281A6...0xE281A9: return true
    default: return false
    }
  }
}
