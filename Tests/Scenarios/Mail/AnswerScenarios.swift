import Foundation
import TestSupport
import Testing

/// What becomes of letters in the database, by what a mail server says at each stage.
@Suite("A mail server's answers")
struct AnswerScenarios {
  /// What becomes of three letters that a server answers all alike.
  enum Fate: String {
    /// All are sent.
    case sent
    /// Nothing can be sent: the first one tells, and costs nothing; the relay rests.
    case relay
    /// Each is tried once, and later again.
    case retry
    /// One may be at fault itself; when the second one fares the same it is the relay.
    case doubtful
    /// Each address takes no letters any more.
    case suppressed
    /// Each letter is refused.
    case parked
    /// Each may have been sent: again later, and in the ledger.
    case ambiguous
  }

  /// A server's flags, and what they come to.
  struct Cell: Sendable, CustomTestStringConvertible {
    let flags: [String]
    let fate: Fate

    init(_ flags: String..., is fate: Fate) {
      self.flags = flags
      self.fate = fate
    }

    var testDescription: String { flags.joined(separator: " ") }
  }

  private static let sinks: [Cell] = [
    Cell(is: .sent), Cell("-e", is: .sent), Cell("-8", "-p", "-E", is: .sent), Cell("-f", "EHLO", is: .sent),
    Cell("-w", "1", is: .sent), Cell("-W", ".:1", is: .sent), Cell("-W", "CONNECT:1", is: .sent),
    Cell("-r", "CONNECT", is: .relay), Cell("-f", "CONNECT", "-B", "554 5.3.2 not now", is: .relay),
    Cell("-q", "CONNECT", is: .relay), Cell("-Q", "CONNECT", is: .relay),
    Cell("-r", "EHLO,HELO", is: .relay), Cell("-f", "EHLO,HELO", is: .relay),
    Cell("-q", "EHLO", is: .relay), Cell("-Q", "EHLO", is: .relay),
    Cell("-r", "MAIL", is: .retry), Cell("-q", "MAIL", is: .retry), Cell("-Q", "MAIL", is: .relay),
    Cell("-f", "MAIL", is: .relay), Cell("-f", "MAIL", "-B", "530 5.7.0 log in", is: .relay),
    Cell("-f", "MAIL", "-B", "550 5.1.8 bad sender", is: .relay),
    Cell("-f", "MAIL", "-B", "552 5.3.4 too large", is: .parked),
    Cell("-r", "RCPT", is: .retry), Cell("-r", "RCPT", "-b", "452 4.2.2 mailbox full", is: .retry),
    Cell("-q", "RCPT", is: .retry), Cell("-Q", "RCPT", is: .doubtful),
    Cell("-f", "RCPT", is: .parked), Cell("-f", "RCPT", "-B", "550 no", is: .parked),
    Cell("-f", "RCPT", "-B", "550 5.1.1 no such user", is: .suppressed),
    Cell("-f", "RCPT", "-B", "550 5.1.2 no such host", is: .suppressed),
    Cell("-f", "RCPT", "-B", "551 elsewhere", is: .suppressed),
    Cell("-f", "RCPT", "-B", "552 5.2.2 mailbox full", is: .parked),
    Cell("-f", "RCPT", "-B", "554 5.7.1 relaying denied", is: .parked),
    Cell("-f", "RCPT", "-B", "535 5.7.8 wrong password", is: .doubtful),
    Cell("-f", "RCPT", "-B", "550 5.1.8 bad sender", is: .doubtful),
    Cell("-r", "DATA", is: .retry), Cell("-q", "DATA", is: .retry), Cell("-Q", "DATA", is: .doubtful),
    Cell("-f", "DATA", is: .parked), Cell("-f", "DATA", "-B", "554 5.5.1 no recipients", is: .parked),
    Cell("-r", ".", is: .retry), Cell("-q", ".", is: .ambiguous), Cell("-Q", ".", is: .doubtful),
    Cell("-f", ".", is: .parked), Cell("-f", ".", "-B", "554 5.6.0 content", is: .parked),
    Cell("-f", ".", "-B", "550 5.1.1 no such user", is: .parked),
    Cell("-r", "QUIT", is: .sent), Cell("-f", "QUIT", is: .sent), Cell("-q", "QUIT", is: .sent),
    Cell("-Q", "QUIT", is: .sent),
  ]

  @Test("Postfix's smtp-sink: each stage and answer comes to its class", arguments: sinks)
  func sink(cell: Cell) throws {
    let sink = try SmtpSink(cell.flags)
    try Outbox.withWaiting(3) { outbox in
      let tick = try outbox.tick(sink.options)
      try expect(cell.fate, of: outbox, after: tick)
    }
  }

  @Test("a server that breaks off in the midst of a letter has refused it, or nobody knows; it is never taken for sent")
  func brokenOff() throws {
    let sink = try SmtpSink(["-A", "0"])
    try Outbox.withWaiting(3) { outbox in
      #expect(try outbox.tick(sink.options).exitCode == 75)
      // It says 550 and hangs up on what it has not read: whether its words are heard is a matter of chance.
      let messages = try outbox.messages
      #expect(messages.allSatisfy { [["parked"], ["ambiguous"]].contains($0.outcomes) && !$0.isSent }, "\(messages)")
    }
  }

  private static let peers: [Cell] = [
    Cell(is: .sent), Cell("EHLO=502 5.5.1 what?", is: .sent),
    Cell("CONNECT=421 4.3.2 too busy!drop", is: .relay), Cell("CONNECT=554 5.3.2 not you", is: .relay),
    Cell("CONNECT=drop", is: .relay),
    Cell("EHLO=421 4.3.2 too busy!drop", is: .relay), Cell("EHLO=drop", is: .relay),
    Cell("EHLO=550 no", "HELO=550 no", is: .relay), Cell("EHLO=450 later", "HELO=450 later", is: .relay),
    Cell("MAIL=451 4.3.0 later", is: .retry), Cell("MAIL=421 4.3.2 too busy!drop", is: .relay),
    Cell("MAIL=550 5.7.1 not you", is: .relay), Cell("MAIL=530 5.7.0 log in", is: .relay),
    Cell("MAIL=552 5.3.4 too large", is: .parked), Cell("MAIL=drop", is: .retry),
    Cell("RCPT=450 4.2.0 grey", is: .retry), Cell("RCPT=421 4.7.0 too many!drop", is: .doubtful),
    Cell("RCPT=550 5.1.1 no such user", is: .suppressed), Cell("RCPT=550 5.2.2 full", is: .parked),
    Cell("RCPT=530 5.7.0 log in", is: .doubtful), Cell("RCPT=drop", is: .retry),
    Cell("DATA=451 4.3.0 later", is: .retry), Cell("DATA=421 4.3.2 too busy!drop", is: .doubtful),
    Cell("DATA=554 5.7.1 not you", is: .parked), Cell("DATA=drop", is: .retry),
    Cell("DOT=451 4.3.0 later", is: .retry), Cell("DOT=421 4.3.2 too busy!drop", is: .doubtful),
    Cell("DOT=554 5.6.0 content", is: .parked), Cell("DOT=552 5.2.2 full", is: .parked),
    Cell("DOT=550 5.1.1 no such user", is: .parked), Cell("DOT=drop", is: .ambiguous),
  ]

  @Test("aiosmtpd: each stage and answer comes to its class", arguments: peers)
  func peer(cell: Cell) throws {
    let peer = try AiosmtpdPeer(cell.flags)
    try Outbox.withWaiting(3) { outbox in
      let tick = try outbox.tick(peer.options)
      try expect(cell.fate, of: outbox, after: tick)
      #expect(peer.copies.count == (cell.fate == .sent ? 3 : 0))
    }
  }

  /// Expects that three letters, the ledger, the addresses and the relay are as a fate leaves them.
  private func expect(_ fate: Fate, of outbox: Outbox, after tick: ProgramResult) throws {
    let messages = try outbox.messages
    let said = "\(messages.map(\.outcomes)), \(tick.standardError)"
    let (condition, outcomes): (String, [[String]]) =
      switch fate {
      case .sent: ("sent", Array(repeating: ["sent"], count: 3))
      case .relay: ("waiting", [["relay"], [], []])
      case .doubtful: ("waiting", [["retry"], ["relay"], []])
      case .retry, .ambiguous: ("waiting", Array(repeating: [fate.rawValue], count: 3))
      case .suppressed, .parked: ("parked", Array(repeating: [fate.rawValue], count: 3))
      }
    #expect(messages.map(\.outcomes) == outcomes, "\(said)")
    #expect(messages.map(\.condition) == Array(repeating: condition, count: 3), "\(said)")
    // What stops the relay costs no letter an attempt.
    #expect(messages.map(\.attempts) == outcomes.map { $0.count { $0 != "relay" } }, "\(said)")
    #expect(tick.exitCode == (fate == .sent ? 0 : 75), "\(said)")
    let later = try outbox.database.query(
      "select count(*) from sutarta.message where not_before > '2025-04-14 12:00+00' and sent_at is null")
    let waits = outcomes.count { $0 == ["retry"] || $0 == ["ambiguous"] }
    #expect(later == ["\(waits)"], "\(said)")
    let suppressed = try outbox.database.query("select count(*) from sutarta.suppression")
    #expect(suppressed == [fate == .suppressed ? "3" : "0"], "\(said)")
    let closed = try outbox.database.query(
      "select name, failures, closed_until > '2025-04-14 12:00+00' from sutarta.relay")
    #expect(closed == (fate == .relay || fate == .doubtful ? ["smtp 127.0.0.1|1|t"] : []), "\(said)")
  }
}
