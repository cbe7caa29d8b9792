/// A server's whole answer, of one line or several (RFC 5321, 4.2), with its enhanced status code (RFC 3463).
struct SmtpReply: Sendable, Hashable {
  /// The three digits.
  let code: Int
  /// The second and third number of the enhanced status code, as far as there is one that fits the three digits.
  let status: Status?
  /// All its lines as they came, one after the other.
  let words: String

  /// What an enhanced status code says beside the class.
  struct Status: Sendable, Hashable {
    /// What it is about: 1 is an address, 2 a mailbox, 3 a mail system, 6 the content.
    let subject: Int
    /// What of that.
    let detail: Int
  }

  /// Whether it accepts.
  var isPositive: Bool { 200..<300 ~= code }
  /// Whether it refuses for now.
  var isTransient: Bool { 400..<500 ~= code }
  /// Whether it refuses for good.
  var isPermanent: Bool { 500..<600 ~= code }

  /// Takes the last whole answer out of some lines; there is none where no answer is whole.
  ///
  /// - Parameter lines: Lines without their ends; an answer ends with the line whose code no hyphen follows.
  init?(lastIn lines: [String]) {
    let marks = lines.map(Self.mark)
    guard let end = marks.lastIndex(where: { $0?.isLast == true }), let mark = marks[end] else { return nil }
    let start = marks[..<end].lastIndex { $0?.isLast != false || $0?.code != mark.code }.map { $0 + 1 } ?? 0
    code = mark.code
    words = lines[start...end].joined(separator: " ")
    status = lines[start...end].lazy.compactMap { Self.status(in: $0, of: mark.code) }.first
  }

  private static func mark(of line: String) -> (code: Int, isLast: Bool)? {
    let bytes = Array(line.utf8.prefix(4))
    guard bytes.count >= 3, bytes.prefix(3).allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    let code = bytes.prefix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    if bytes.count == 3 || bytes[3] == UInt8(ascii: " ") { return (code, true) }
    return bytes[3] == UInt8(ascii: "-") ? (code, false) : nil
  }

  private static func status(in line: String, of code: Int) -> Status? {
    let numbers = line.dropFirst(4).prefix { $0 != " " }.split(separator: ".", omittingEmptySubsequences: false)
    guard numbers.count == 3, numbers.allSatisfy({ 1...3 ~= $0.utf8.count }), Int(numbers[0]) == code / 100,
      let subject = Int(numbers[1]), let detail = Int(numbers[2])
    else { return nil }
    return Status(subject: subject, detail: detail)
  }
}
