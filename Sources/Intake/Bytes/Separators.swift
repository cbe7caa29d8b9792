extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quotationMark = UInt8(ascii: "\"")
}

/// Finds what separates the cells: the most frequent of comma, semicolon and tab in the row of headings.
///
/// Excel writes semicolons where the comma is the decimal sign, as in Lithuania and Poland.
func mostFrequentSeparator(_ bytes: ArraySlice<UInt8>) -> UInt8 {
  let heading = bytes.drop { $0 == .lineFeed || $0 == .carriageReturn }
  var counts: [UInt8: Int] = [:]
  var quoted = false
  for byte in heading {
    if byte == .quotationMark { quoted.toggle() }
    if quoted { continue }
    if byte == .lineFeed || byte == .carriageReturn { break }
    counts[byte, default: 0] += 1
  }
  let comma = UInt8(ascii: ",")
  return [UInt8(ascii: ";"), .tab].reduce(comma) { best, other in
    counts[other, default: 0] > counts[best, default: 0] ? other : best
  }
}

/// Finds the first line that is not UTF-8, from 1; `nil` where all is well.
func firstLineNotUTF8(_ bytes: ArraySlice<UInt8>) -> Int? {
  if String(validating: bytes, as: UTF8.self) != nil { return nil }
  // A CR, too, may end a line; CR LF ends one.
  var line = 1
  var start = bytes.startIndex
  for place in bytes.indices {
    let isEnd =
      bytes[place] == .lineFeed
      || bytes[place] == .carriageReturn && (place + 1 == bytes.endIndex || bytes[place + 1] != .lineFeed)
    guard isEnd else { continue }
    if String(validating: bytes[start...place], as: UTF8.self) == nil { return line }
    line += 1
    start = place + 1
  }
  return line
}
