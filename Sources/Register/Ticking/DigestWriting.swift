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
  let reminders: [Answered]
  let seen: String

  /// A reminder that a digest answers, with the days that it tells of an event; none where it does not take place.
  struct Answered: Sendable {
    let id: Int64
    let days: CivilInterval?
  }
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

/// Writes a digest and the message that carries it, and marks its reminders as answered.
private struct WriteDigest: Query {
  static var sql: StaticString { SQLText.writeDigest }
  let collected: CollectedDigest
  let letter: Letter

  var parameters: [Parameter] {
    [
      .int64(collected.person), .date(collected.digest.date), .bool(collected.digest.isLate), .text(collected.seen),
      .int64Array(collected.reminders.map(\.id)), .text(letter.messageID), .text(collected.digest.recipient.email),
      .bytes(letter.bytes), .dateArray(collected.reminders.map(\.days?.first)),
      .dateArray(collected.reminders.map(\.days?.last)),
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
  ///   - onlyLogin: The login of the one person to write to; `nil` for everybody.
  ///   - mayGoOn: Asked before each transaction.
  ///   - compose: Renders a digest.
  ///   - unwritten: Hears of a digest that could not be composed or written, and why.
  /// - Returns: How many digests were written.
  /// - Throws: ``RegisterError`` when the register cannot go on; the digests of earlier transactions stay written.
  public borrowing func writeDigests<Mistake: Error>(
    asOf moment: Moment?, people: Int, onlyLogin: String? = nil, mayGoOn: () -> Bool = { true },
    compose: (CollectedDigest) throws(Mistake) -> Letter, unwritten: (CollectedDigest, any Error) -> Void
  ) throws(RegisterError) -> Int {
    var written = 0
    var beyond: Int64? = 0
    while let after = beyond, mayGoOn() {
      try sortingErrors { () throws(PostgresError) in
        try connection.transaction { () throws(PostgresError) in
          let lines = try connection.rows(
            CollectDigests(moment: moment, people: people, beyond: after, onlyLogin: onlyLogin))
          beyond = lines.last?.person
          var letters: [(CollectedDigest, Letter)] = []
          for digest in try gathered(lines.filter { $0.notice != nil }) {
            do throws(Mistake) {
              letters.append((digest, try compose(digest)))
            } catch {
              unwritten(digest, error)
            }
            if letters.count == Self.together { written += try write(&letters, unwritten: unwritten) }
          }
          written += try write(&letters, unwritten: unwritten)
        }
      }
    }
    return written
  }

  /// Gathers the lines of each person, which come one after the other, with the news for her and the head of the seals.
  borrowing func gathered(_ lines: [DigestLine]) throws(PostgresError) -> [CollectedDigest] {
    guard let seen = lines.first?.seen else { return [] }
    let groups = lines.chunked { $0.person == $1.person }
    let news = Dictionary(
      grouping: try connection.rows(
        ReadDigestNews(people: groups.map { $0[0].person }, days: groups.map { $0[0].date }, seen: seen)),
      by: \.person)
    let head = try connection.rows(AuditHead()).first { $0.number > 0 }
    return groups.map { lines in
      let own = news[lines[0].person] ?? []
      return CollectedDigest(
        person: lines[0].person,
        digest: Digest(
          recipient: lines[0].recipient, date: lines[0].date, isLate: lines[0].isLate,
          notices: lines.compactMap(\.notice),
          news: own.map(\.news), unlistedNews: (own.first?.total ?? 0) - own.count, head: head),
        writtenAt: lines[0].writtenAt, reminders: lines.compactMap(\.answered), seen: seen)
    }
  }

  /// Letters that are sent to the server at once: as many as may wait in memory.
  private static var together: Int { 50 }

  /// Writes some letters of the open transaction, all at once, or one by one where one of them cannot be written.
  ///
  /// - Returns: How many were written; none of the letters is left.
  private borrowing func write(
    _ letters: inout [(CollectedDigest, Letter)], unwritten: (CollectedDigest, any Error) -> Void
  ) throws(PostgresError) -> Int {
    defer { letters = [] }
    if letters.isEmpty { return 0 }
    let queries = letters.map { WriteDigest(collected: $0, letter: $1) }
    if try mistake(in: { () throws(PostgresError) in
      try connection.pipeline { pipeline throws(PostgresError) in
        for query in queries { try pipeline.send(query) }
      } read: { results throws(PostgresError) in
        for _ in queries { _ = try results.rows(WriteDigest.self) }
      }
    }) == nil {
      return queries.count
    }
    var written = 0
    for query in queries {
      if let mistake = try mistake(in: { () throws(PostgresError) in _ = try connection.rows(query) }) {
        unwritten(query.collected, mistake)
      } else {
        written += 1
      }
    }
    return written
  }

  /// Tries something in the open transaction, which goes on without it where it fails.
  ///
  /// - Returns: What was wrong; `nil` when it is done.
  private borrowing func mistake(in body: () throws(PostgresError) -> Void) throws(PostgresError) -> PostgresError? {
    do throws(PostgresError) {
      try connection.attempt(body)
      return nil
    } catch {
      guard ![.connectionLost, .timeout].contains(error.kind) else { throw error }
      return error
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
