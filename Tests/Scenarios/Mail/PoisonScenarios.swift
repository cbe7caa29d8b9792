import TestSupport
import Testing

/// A letter that a mail server takes badly every time, first in the queue.
@Suite("A poisoned letter")
struct PoisonScenarios {
  /// What the server does with her letter, as her address says it, and what comes of it at each attempt.
  private static let poisons: [(recipient: String, outcome: String)] = [
    ("rcpt.450-4.2.0", "retry"), ("rcpt.421-4.7.0!drop", "retry"), ("rcpt.drop", "retry"),
    ("rcpt.550-5.1.1", "suppressed"), ("rcpt.550-5.1.8", "retry"), ("rcpt.530-5.7.0", "retry"),
    ("data.451-4.3.0", "retry"), ("data.421-4.3.0!drop", "retry"), ("data.drop", "retry"), ("data.554-5.7.1", "parked"),
    ("dot.451-4.3.0", "retry"), ("dot.421-4.3.0!drop", "retry"), ("dot.535-5.7.8", "retry"),
    ("dot.554-5.6.0", "parked"), ("dot.drop", "ambiguous"),
  ]

  @Test("it delays nobody: twenty others pass in the same turn, and those of the next day as well", arguments: poisons)
  func poison(recipient: String, outcome: String) throws {
    try Outbox.withWaiting(1) { outbox in
      let peer = try AiosmtpdPeer()
      _ = try outbox.database.query("update sutarta.message set recipient = '\(recipient)@example.org'")
      for day in 0..<2 {
        try outbox.write(20, after: day * 20)
        let tick = try outbox.tick(peer.options, asOf: "2025-04-\(14 + day)")
        let messages = try outbox.messages
        let (hers, others) = (messages.first, messages.dropFirst())
        #expect(others.allSatisfy { $0.isSent && $0.attempts == 1 }, "\(tick.standardError)")
        #expect(others.filter { $0.recipient == "reader@example.org" }.count == 20 * (day + 1))
        #expect(tick.exitCode == (hers?.outcomes.count == day + 1 ? 75 : 0), "\(tick.standardError)")
        let isFinal = outcome == "suppressed" || outcome == "parked"
        #expect(hers?.outcomes == Array(repeating: outcome, count: isFinal ? 1 : day + 1), "\(tick.standardError)")
        #expect(try outbox.database.query("select 1 from sutarta.relay where failures > 0").isEmpty)
      }
    }
  }
}
