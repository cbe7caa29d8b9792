import CTerminal

extension String {
  /// The number of terminal columns that the text takes.
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// Breaks the text into lines of a width, between words where it can.
  ///
  /// - Parameter width: The most columns of a line, at least 1.
  /// - Returns: The lines; one empty line for an empty text.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      let separator = line.isEmpty ? "" : " "
      if line.columns + separator.columns + String(word).columns <= width {
        line += separator + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      // A word wider than the column is cut where it must be.
      for character in word {
        if line.columns + character.columns > width, !line.isEmpty {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    lines.append(line)
    return lines
  }
}

extension Character {
  /// The number of terminal columns that the character takes: that of its widest code point, as marks join it.
  var columns: Int {
    unicodeScalars.reduce(0) { widest, scalar in
      // Latin letters with their marks take one, and need no asking.
      let isLatin = (0x20..<0x7F).contains(scalar.value) || (0xA0..<0x300).contains(scalar.value)
      return max(widest, isLatin ? 1 : Int(terminal_columns_of(scalar.value)))
    }
  }
}
