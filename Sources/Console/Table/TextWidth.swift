import CTerminal

extension String {
  /// The number of terminal columns that the text takes.
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// Its words, and nothing for each space but the one between two of them.
  var words: [String] { split(separator: " ", omittingEmptySubsequences: false).map(String.init) }

  /// What stands between its commas, each comma with what it follows.
  var names: [String] {
    words.reduce(into: []) { names, word in
      if let last = names.last, !last.hasSuffix(",") {
        names[names.count - 1] = "\(last) \(word)"
      } else {
        names.append(word)
      }
    }
  }

  /// The text without the spaces that it ends in.
  var withoutSpacesAtItsEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Breaks the text into lines of a width, between words where it can.
  ///
  /// - Parameter width: The most columns of a line, at least 1.
  /// - Returns: The lines; one empty line for an empty text.
  func wrapped(to width: Int) -> [String] { words.wrapped(to: width) }
}

extension [String] {
  /// Lays pieces out in lines of a width, a space between two.
  ///
  /// - Parameter width: The most columns of a line, at least 1.
  /// - Returns: The lines; one empty line for no pieces.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in self {
      let separator = line.isEmpty ? "" : " "
      if line.columns + separator.columns + word.columns <= width {
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
