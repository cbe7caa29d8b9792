/// HTML as it is being written.
///
/// Octet by octet: a mark that joins itself to a "<" makes another Character of it, and what is escaped is ASCII.
struct HTMLText {
  private var bytes: [UInt8] = []

  /// Begins a text.
  ///
  /// - Parameter capacity: How many octets it will have, about.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// What has been written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes markup as it is.
  mutating func write(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Writes what somebody says, as HTML has it in an element or between an attribute's quotes.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - keepingDates: Whether no line is to end between a number and the "d.", "m." or "r." that belongs to it.
  mutating func write(words: some StringProtocol, keepingDates: Bool = false) {
    let utf8 = words.utf8
    utf8.withContiguousStorageIfAvailable { write($0, keepingDates) }
      ?? Array(utf8).withUnsafeBufferPointer { write($0, keepingDates) }
  }

  /// Writes an element.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - style: Its style.
  ///   - kind: Its class, where it has one.
  ///   - content: Writes what is in it.
  mutating func element(
    _ name: StaticString, _ style: StaticString, kind: StaticString? = nil, _ content: (inout HTMLText) -> Void
  ) {
    write("<")
    write(name)
    if let kind {
      write(" class=\"")
      write(kind)
      write("\"")
    }
    write(" style=\"")
    write(style)
    write("\">")
    content(&self)
    write("</")
    write(name)
    write(">")
  }

  private mutating func write(_ words: UnsafeBufferPointer<UInt8>, _ keepingDates: Bool) {
    // What needs nothing is copied in one piece, up to the next that does.
    var start = 0
    for (place, byte) in words.enumerated() {
      let instead: StaticString
      switch byte {
      case UInt8(ascii: "&"): instead = "&amp;"
      case UInt8(ascii: "<"): instead = "&lt;"
      case UInt8(ascii: ">"): instead = "&gt;"
      case UInt8(ascii: "\""): instead = "&quot;"
      case UInt8(ascii: "'"): instead = "&#39;"
      case UInt8(ascii: " ") where keepingDates && Self.isInDate(place, of: words): instead = "\u{A0}"
      default: continue
      }
      bytes.append(contentsOf: words[start..<place])
      write(instead)
      start = place + 1
    }
    bytes.append(contentsOf: words[start...])
  }

  /// Whether a space stands between a number and its "d.", "m." or "r.".
  private static func isInDate(_ place: Int, of words: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place > 0, place + 2 < words.count else { return false }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(words[place - 1])
      && "dmr".utf8.contains(words[place + 1]) && words[place + 2] == UInt8(ascii: ".")
  }
}
