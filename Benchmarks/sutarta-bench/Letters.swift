import Correspondence
import Glibc
import Postgres
import Register

/// Hands letters of one size to a relay over one connection, with no database beside it.
///
/// - Parameters:
///   - port: The relay's port on this machine.
///   - count: How many letters.
///   - size: How many bytes each, about.
/// - Returns: Letters a second.
/// - Throws: ``BenchFailure`` for a letter that was not taken.
func deliveries(to port: Int, count: Int, size: Int) throws -> Double {
  var settings = SmtpSettings(host: "127.0.0.1", port: port, sender: "sutarta@example.org")
  settings.security = .loopbackOnly
  var relay = try SmtpRelay(settings)
  let line = String(repeating: "x", count: 70) + "\r\n"
  let head = "From: sutarta@example.org\r\nTo: reader@example.org\r\nSubject: Sutarta\r\n\r\n"
  let letter = Array((head + String(repeating: line, count: (size - head.utf8.count) / line.utf8.count)).utf8)
  let clock = ContinuousClock()
  var refusal: String?
  let elapsed = clock.measure {
    for _ in 0..<count {
      let outcome = relay.deliver(letter, messageID: "", to: "reader@example.org")
      if case .sent = outcome { continue }
      refusal = "\(outcome)"
    }
  }
  if let refusal { throw BenchFailure(refusal) }
  return Double(count) / elapsed.inSeconds
}

/// The query that a tick collects digests with, and nothing else of it: its rows are fetched and not looked at.
struct CollectAlone: Query {
  static var sql: StaticString { "select * from door.collect_digests($1::timestamptz, $2, $3)" }
  let moment: String
  let people: Int32
  let beyond: Int64
  var parameters: [Parameter] { [.text(moment), .int32(people), .int64(beyond)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}

/// Collects the digests of everybody to whom something is to be told, some people to a transaction as a tick does.
///
/// - Parameters:
///   - moment: What to take for now.
///   - people: The most people in one transaction.
///   - connection: The daemon's connection.
/// - Returns: How many lines there are, and how many seconds it took.
/// - Throws: `PostgresError`.
func collected(at moment: String, people: Int32, on connection: borrowing Connection) throws -> (Int, Double) {
  var lines = 0
  let began = ContinuousClock.now
  var beyond: Int64? = 0
  while let after = beyond {
    try connection.transaction { () throws(PostgresError) in
      let rows = try connection.rows(CollectAlone(moment: moment, people: people, beyond: after))
      lines += max(0, rows.count - 1)
      beyond = rows.last
    }
  }
  return (lines, (ContinuousClock.now - began).inSeconds)
}

/// Collects and composes everybody's letters, and writes none of them.
///
/// - Parameters:
///   - moment: What to take for now.
///   - people: The most people in one transaction.
/// - Returns: How many letters, how many bytes they have, how many seconds all took, and how many the composing.
/// - Throws: `RegisterError`.
func composed(at moment: Moment, people: Int) throws -> (letters: Int, bytes: Int, all: Double, composing: Double) {
  let register = try Register(ConnectionParameters())
  let letterhead = try Letterhead(sender: Mail.Mailbox(name: "Sutarta", address: "sutarta@example.org"))
  var (letters, bytes, composing) = (0, 0, Duration.zero)
  let began = ContinuousClock.now
  _ = try register.writeDigests(asOf: moment, people: people) { collected throws(any Error) in
    let start = ContinuousClock.now
    bytes += try letterhead.letter(
      for: collected.digest, person: collected.person, date: collected.writtenAt
    ).count
    composing += ContinuousClock.now - start
    letters += 1
    // What is not composed is not written.
    throw BenchFailure("composed")
  } unwritten: { _, mistake in
    precondition(mistake is BenchFailure, "\(mistake)")
  }
  return (letters, bytes, (ContinuousClock.now - began).inSeconds, composing.inSeconds)
}

/// What went wrong.
struct BenchFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
