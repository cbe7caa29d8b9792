import Foundation
import TestSupport
import Testing

/// What a database knows of its letters, and what the other side has of them.
struct Outbox {
  let database: TestDatabase

  /// A letter as the database holds it.
  struct Message: Hashable {
    let id: Int
    let messageID: String
    let recipient: String
    /// SHA-256 of its bytes.
    let hash: String
    let isSent: Bool
    let isParked: Bool
    let attempts: Int
    /// What came of its attempts, the first one first; "?" of one whose end nobody has seen.
    let outcomes: [String]

    /// How many of its attempts the ledger calls ambiguous.
    var ambiguous: Int { outcomes.count { $0 == "ambiguous" } }
    /// Where it is now.
    var condition: String { isSent ? "sent" : isParked ? "parked" : "waiting" }
  }

  /// All letters, the oldest first.
  var messages: [Message] {
    get throws {
      let rows = try database.query(
        """
        select m.id, m.message_id, m.recipient, encode(sha256(m.bytes), 'hex'), m.sent_at is not null,
          m.parked_at is not null, m.attempts,
          (select string_agg(coalesce(d.outcome, '?'), ',' order by d.fence) from sutarta.delivery d
           where d.message_id = m.id)
        from sutarta.message m order by m.id
        """)
      return try rows.map { row in
        let parts = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        return Message(
          id: try #require(Int(parts[0])), messageID: parts[1], recipient: parts[2], hash: parts[3],
          isSent: parts[4] == "t", isParked: parts[5] == "t", attempts: try #require(Int(parts[6])),
          outcomes: parts[7].split(separator: ",").map(String.init))
      }
    }
  }

  /// Waits until nobody works on the letters any more: no daemon in the database, no client at the other side.
  func rest(_ peer: AiosmtpdPeer) throws {
    let sessions = "select 1 from pg_stat_activity where usename = 'sutartad' and datname = current_database()"
    let deadline = ContinuousClock.now + .seconds(20)
    while try peer.isBusy || !database.query(sessions).isEmpty {
      guard ContinuousClock.now < deadline else { throw NoPeer("somebody is still at work on the letters") }
      usleep(2000)
    }
  }

  /// Lets the time pass by which what a dead tick held is another's.
  func letLeasesEnd() throws {
    _ = try database.query(
      "update sutarta.message set leased_until = clock_timestamp() - interval '1 second' where leased_until is not null"
    )
  }

  /// Holds the promise of delivery against both sides, once nothing waits any more: every letter has arrived, byte for
  /// byte under its one Message-ID, and oftener than once only where the ledger names an ambiguous attempt for it.
  ///
  /// - Parameters:
  ///   - copies: What the other side has taken.
  ///   - context: What had been done, for a failure.
  /// - Returns: How many copies there were beside the first ones.
  /// - Throws: ``TestSupportError``.
  @discardableResult
  func expectKept(_ copies: [AiosmtpdPeer.Copy], _ context: String) throws -> Int {
    let messages = try messages
    let arrived = Dictionary(grouping: copies, by: \.messageID)
    #expect(Set(messages.map(\.messageID)).count == messages.count, "a Message-ID for two letters: \(context)")
    #expect(Set(arrived.keys).isSubset(of: messages.map(\.messageID)), "a letter of no message: \(context)")
    var more = 0
    for message in messages {
      let hers = arrived[message.messageID] ?? []
      #expect(message.isSent, "\(message) has not been sent: \(context)")
      #expect(!hers.isEmpty, "\(message) is lost: \(context)")
      #expect(
        hers.allSatisfy { $0.hash == message.hash && $0.recipient == message.recipient },
        "\(message) arrived changed: \(context)")
      #expect(hers.count <= 1 + message.ambiguous, "\(message) came \(hers.count) times: \(context)")
      #expect(!message.outcomes.contains("?"), "\(message): an attempt has no end: \(context)")
      more += max(0, hers.count - 1)
    }
    return more
  }
}

extension Outbox {
  /// The moment of the letters that ``withWaiting(_:_:)`` makes.
  static let moment = "2025-04-14"

  /// A database whose digests are written and not sent.
  private static let written = Result<TestDatabase, any Error> {
    let database = try TestCluster().makeDatabase()
    let outbox = Outbox(database: database)
    let tick = try outbox.tick(["--sendmail", "/bin/true", "--most", "0"])
    guard try outbox.messages.count == 9 else { throw NoPeer("\(tick)") }
    return database
  }

  /// Gives a test a database in which the first letters wait to be sent.
  ///
  /// - Parameters:
  ///   - count: How many, at most nine.
  ///   - body: The test.
  /// - Throws: What the test throws.
  static func withWaiting(_ count: Int = 9, _ body: (Outbox) throws -> Void) throws {
    try TestCluster().withDatabase(from: written.get().name) { database in
      _ = try database.query(
        "delete from sutarta.message where id not in (select id from sutarta.message order by id limit \(count))")
      try body(Outbox(database: database))
    }
  }

  /// Takes a turn.
  ///
  /// - Parameters:
  ///   - way: By which way letters go.
  ///   - moment: What to take for now.
  /// - Returns: How it ended.
  /// - Throws: ``TestSupportError``.
  func tick(_ way: [String], asOf moment: String = Outbox.moment) throws -> ProgramResult {
    try Program.sutartad.run(
      ["tick", "--as-of", moment] + way, environment: database.environment(user: "sutartad"))
  }

  /// Writes letters into the outbox, in one transaction with what they are about.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - written: How many there have been before.
  /// - Throws: ``TestSupportError``.
  func write(_ count: Int, after written: Int = 0) throws {
    _ = try database.query(
      """
      with letter as (
        select p.id, date '2050-01-01' + n as day, n, format('digest.%s.%s@localhost', p.id, n) as name
        from generate_series(\(written + 1), \(written + count)) n
        cross join lateral (select min(id) as id from sutarta.person) p),
      digest as (
        insert into sutarta.digest (person_id, local_date, is_late) select id, day, false from letter)
      insert into sutarta.message (person_id, local_date, message_id, recipient, bytes)
      select id, day, name, 'reader@example.org', convert_to(format(
        E'From: sutarta@localhost\\r\\nMessage-ID: <%s>\\r\\nSubject: %s\\r\\n\\r\\n%s\\r\\n', name, n, repeat('x', 70)), 'UTF8')
      from letter
      """)
  }
}
