/// A text as a header may hold it: as it is where it is short and ASCII, in RFC 2047's encoded words elsewhere.
enum HeaderText {
  /// The longest line: RFC 2047 allows no more where there is an encoded word.
  private static let line = 76
  /// What is encoded in one word: 52 of base64 and 12 around them fit a line beside any of our headers' names.
  private static let bytesInWord = 39
  /// The longest text that stands as it is, quotes and all; it needs no folding then.
  private static let plain = 62

  /// A text that nothing has to read but people, as in a subject.
  ///
  /// - Parameter text: The text, on one line.
  /// - Returns: The header's value; its lines are ended by LF and go on behind a space.
  static func unstructured(_ text: String) -> String { isPlain(text) ? text : words(text) }

  /// A mailbox, as in From and To.
  ///
  /// - Parameters:
  ///   - name: The name that readers see, on one line; empty for none.
  ///   - address: The address, checked before.
  /// - Returns: The header's value; its lines are ended by LF and go on behind a space.
  static func mailbox(name: String, address: String) -> String {
    if name.isEmpty { return address }
    let phrase = phrase(name)
    let shown = isPlain(phrase) ? phrase : words(name)
    let isRoom = "From: \(shown) <\(address)>".utf8.count <= line
    let separator = isRoom ? " " : "\n "
    return "\(shown)\(separator)<\(address)>"
  }

  /// A name as RFC 5322 has it: bare where it is of letters, digits and spaces, else between quotes.
  private static func phrase(_ name: String) -> String {
    let isBare = name.unicodeScalars.allSatisfy { $0 == " " || $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    return isBare
      ? name : "\"" + name.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
  }

  /// Whether a text may stand as it is; one that looks like an encoded word would be decoded.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.count <= plain && text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
  }

  private static func words(_ text: String) -> String {
    chunks(text).map { "=?utf-8?B?\(base64($0))?=" }.joined(separator: "\n ")
  }

  /// Cuts a text between characters, or inside one between its scalars where it is longer than a word.
  private static func chunks(_ text: String) -> [[UInt8]] {
    var chunks: [[UInt8]] = [[]]
    func add(_ bytes: [UInt8]) {
      if chunks[chunks.count - 1].count + bytes.count > bytesInWord { chunks.append([]) }
      chunks[chunks.count - 1] += bytes
    }
    for character in text {
      let bytes = Array(character.utf8)
      if bytes.count <= bytesInWord {
        add(bytes)
      } else {
        for scalar in character.unicodeScalars { add(Array(scalar.utf8)) }
      }
    }
    return chunks.filter { !$0.isEmpty }
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)
    var text = String.UnicodeScalarView()
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return String(text)
  }
}
