/// A record of a file of comma-separated values (RFC 4180).
struct CSVRecord: Equatable {
  /// The line on which it begins, from 1.
  let line: Int
  let cells: [String]
}

/// Why a file cannot be cut into records.
struct CSVFault: Error, Equatable {
  let line: Int
  let problem: Problem
}

/// Reads comma-separated values byte by byte: to Swift CR LF is one `Character`, and splitting on "\n" passes over it.
struct CSVReader {
  private let bytes: ArraySlice<UInt8>
  private let separator: UInt8
  private var place: Int
  private var line = 1

  /// Reads a file, its separator taken from the row of headings.
  ///
  /// A byte order mark, CR LF, LF and CR line ends, and blank lines are all taken in stride.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: Its records.
  /// - Throws: ``CSVFault`` for bytes that are no UTF-8 and for quotation marks that do not pair.
  static func records(_ bytes: [UInt8]) throws(CSVFault) -> [CSVRecord] {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let line = firstLineNotUTF8(body) { throw CSVFault(line: line, problem: .invalidUTF8) }
    var reader = CSVReader(body, separator: mostFrequentSeparator(body))
    var records: [CSVRecord] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }

  private init(_ bytes: ArraySlice<UInt8>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    place = bytes.startIndex
  }

  private var byte: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  /// Steps over a line end, if one is here: CR LF is one.
  private mutating func skipLineEnd() -> Bool {
    guard byte == .lineFeed || byte == .carriageReturn else { return false }
    if byte == .carriageReturn, place + 1 < bytes.endIndex, bytes[place + 1] == .lineFeed { place += 1 }
    place += 1
    line += 1
    return true
  }

  private mutating func next() throws(CSVFault) -> CSVRecord? {
    while skipLineEnd() {}
    guard byte != nil else { return nil }
    let start = line
    var cells = [try cell()]
    while byte == separator {
      place += 1
      cells.append(try cell())
    }
    _ = skipLineEnd()
    return CSVRecord(line: start, cells: cells)
  }

  /// Reads up to a separator, a line end or the file's end.
  private mutating func cell() throws(CSVFault) -> String {
    if byte == .quotationMark { return try quoted() }
    let start = place
    while let byte, byte != separator, byte != .lineFeed, byte != .carriageReturn { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func quoted() throws(CSVFault) -> String {
    let opened = line
    var text: [UInt8] = []
    place += 1
    while let byte {
      if byte != .quotationMark {
        let start = place
        if !skipLineEnd() { place += 1 }
        text += bytes[start..<place]
        continue
      }
      place += 1
      if self.byte == .quotationMark {
        text.append(.quotationMark)
        place += 1
      } else if let after = self.byte, after != separator, after != .lineFeed, after != .carriageReturn {
        throw CSVFault(line: line, problem: .textAfterQuote)
      } else {
        return String(decoding: text, as: UTF8.self)
      }
    }
    throw CSVFault(line: opened, problem: .unclosedQuote)
  }
}
