import CivilTime
public import Cooperation
import Postgres

/// A digest as it is collected: what to say, to whom, and which reminders it answers.
public struct CollectedDigest: Sendable {
  /// The row of the recipient, from which the Message-ID is made.
  public let person: Int64
  /// What it says.
  public let digest: Digest
  /// The moment of its writing as RFC 5322 writes it; PostgreSQL decides every instant.
  public let writtenAt: String
  let reminders: [Int64]
}

/// A digest rendered once and for all: every attempt to send it sends these bytes.
public struct Letter: Sendable {
  /// Its Message-ID, a function of its row.
  public let messageID: String
  /// The mail as it will be sent, byte for byte.
  public let bytes: [UInt8]

  /// Makes a letter.
  ///
  /// - Parameters:
  ///   - messageID: Its Message-ID, a function of recipient and date.
  ///   - bytes: The whole message.
  public init(messageID: String, bytes: [UInt8]) {
    self.messageID = messageID
    self.bytes = bytes
  }
}

/// Locks and lists what is due, for some people at a time.
private struct CollectDigests: Query {
  /// A reminder that is due, with the person it is for.
  struct Line {
    let person: Int64
    let recipient: Person
    let date: CivilDate
    let isLate: Bool
    let writtenAt: String
    let reminder: Int64
    let notice: Notice
  }

  static var sql: StaticString { SQLText.collectDigests }
  let moment: Moment?
  let people: Int
  var parameters: [Parameter] { [.text(moment?.text), .int32(Int32(people))] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Line {
    let person: Int64 = try row.next()
    // One who reads a language that this program does not know holds up nobody: she is written to in English.
    let recipient = Person(
      login: try row.next(), name: try row.next(), email: try row.next(),
      language: Language(rawValue: try row.next()) ?? .english)
    return Line(
      person: person, recipient: recipient, date: try row.next(), isLate: try row.next(),
      writtenAt: try row.next(), reminder: try row.next(),
      notice: try row.nextNotice(in: recipient.language))
  }
}

/// Writes a digest and the message that carries it, and marks its reminders as answered.
private struct WriteDigest: Query {
  static var sql: StaticString { SQLText.writeDigest }
  let collected: CollectedDigest
  let letter: Letter

  var parameters: [Parameter] {
    [
      .int64(collected.person), .date(collected.digest.date), .bool(collected.digest.isLate),
      .int64Array(collected.reminders), .text(letter.messageID), .text(collected.digest.recipient.email),
      .bytes(letter.bytes),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}

extension Register {
  /// Writes every digest that is due, with the message that carries it, some people to a transaction.
  ///
  /// Everybody is tried once: a digest that cannot be composed or written is reported and holds up nobody else's; its
  /// reminders wait for a later tick. Beside another tick, each takes other people's reminders.
  ///
  /// - Parameters:
  ///   - moment: What to take for now; `nil` for the database's clock.
  ///   - people: The most people whose digests one transaction writes.
  ///   - compose: Renders a digest.
  ///   - unwritten: Hears of a digest that could not be composed or written, and why.
  /// - Returns: How many digests were written.
  /// - Throws: ``RegisterError`` when the register cannot go on; the digests of earlier transactions stay written.
  public borrowing func writeDigests<Mistake: Error>(
    asOf moment: Moment?, people: Int, compose: (CollectedDigest) throws(Mistake) -> Letter,
    unwritten: (CollectedDigest, any Error) -> Void
  ) throws(RegisterError) -> Int {
    var written = 0
    var passedOver: Set<Int64> = []
    var isMore = true
    while isMore {
      try sortingErrors { () throws(PostgresError) in
        try connection.transaction { () throws(PostgresError) in
          // Who was passed over is collected again, and takes nobody's place.
          let lines = try connection.rows(CollectDigests(moment: moment, people: people + passedOver.count))
          let digests = Self.grouped(lines).filter { !passedOver.contains($0.person) }
          isMore = !digests.isEmpty
          for digest in digests {
            if let mistake = try write(digest, compose: compose) {
              passedOver.insert(digest.person)
              unwritten(digest, mistake)
            } else {
              written += 1
            }
          }
        }
      }
    }
    return written
  }

  /// Composes and writes one digest of the open transaction.
  ///
  /// - Returns: What was wrong with this digest alone; `nil` when it is written.
  private borrowing func write<Mistake: Error>(
    _ digest: CollectedDigest, compose: (CollectedDigest) throws(Mistake) -> Letter
  ) throws(PostgresError) -> (any Error)? {
    let letter: Letter
    do throws(Mistake) {
      letter = try compose(digest)
    } catch {
      return error
    }
    do throws(PostgresError) {
      _ = try connection.attempt { () throws(PostgresError) in
        try connection.rows(WriteDigest(collected: digest, letter: letter))
      }
      return nil
    } catch {
      guard ![.connectionLost, .timeout].contains(error.kind) else { throw error }
      return error
    }
  }

  /// Gathers the lines of each person, which come one after the other.
  private static func grouped(_ lines: [CollectDigests.Line]) -> [CollectedDigest] {
    lines.chunked { $0.person == $1.person }.map { lines in
      CollectedDigest(
        person: lines[0].person,
        digest: Digest(
          recipient: lines[0].recipient, date: lines[0].date, isLate: lines[0].isLate,
          notices: lines.map(\.notice)),
        writtenAt: lines[0].writtenAt,
        reminders: lines.map(\.reminder))
    }
  }
}

extension Array {
  /// Cuts the array wherever two neighbours do not belong together.
  fileprivate func chunked(_ belongTogether: (Element, Element) -> Bool) -> [[Element]] {
    var chunks: [[Element]] = []
    for element in self {
      if let last = chunks.last?.last, belongTogether(last, element) {
        chunks[chunks.count - 1].append(element)
      } else {
        chunks.append([element])
      }
    }
    return chunks
  }
}
