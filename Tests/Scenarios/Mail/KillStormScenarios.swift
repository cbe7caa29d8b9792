import Foundation
import TestSupport
import Testing

/// Two daemons at one outbox, one or the other of which is killed outright again and again.
@Suite("Daemons killed at random")
struct KillStormScenarios {
  /// `SUTARTA_TEST_KILLED_DAEMONS=200` for long.
  static let kills = ProcessInfo.processInfo.environment["SUTARTA_TEST_KILLED_DAEMONS"].flatMap { Int($0) } ?? 10
  /// After so many, both are stopped for a while, and what the dead ones held is let go.
  static let round = 10
  /// Letters that are written between two kills.
  static let flow = 40

  @Test("no letter is lost, and the ledger names each that may have come twice")
  func storm() throws {
    try TestCluster.withLoadedPlan { database in
      let outbox = Outbox(database: database)
      let peer = try AiosmtpdPeer(["WAIT=0.005"])
      var random = SeededRandom(seed: KillSweepScenarios.seed)
      let context = "seed \(KillSweepScenarios.seed)"
      var written = 0
      for start in stride(from: 0, to: Self.kills, by: Self.round) {
        var daemons = try (0..<2).map { _ in try Self.daemon(outbox, peer) }
        for _ in start..<min(start + Self.round, Self.kills) {
          try outbox.write(Self.flow, after: written)
          written += Self.flow
          daemons.forEach(Self.wake)
          usleep(UInt32.random(in: 0..<400_000, using: &random))
          let victim = Int.random(in: 0..<2, using: &random)
          daemons[victim].signal(SIGKILL)
          #expect(try daemons[victim].wait().exitCode == 137, "\(context)")
          daemons[victim] = try Self.daemon(outbox, peer)
        }
        for daemon in daemons { daemon.signal(SIGKILL) }
        for daemon in daemons { _ = try daemon.wait() }
        try outbox.rest(peer)
        let arrived = Set(peer.copies.map(\.messageID))
        let sent = try outbox.messages.filter(\.isSent).map(\.messageID)
        #expect(arrived.isSuperset(of: sent), "marked and not sent: \(context)")
        try outbox.letLeasesEnd()
      }

      try Self.tick(outbox, peer)
      // Nobody is to get a letter four times: one whose attempts have died three times waits for somebody to look at it.
      let parked = try outbox.messages.filter(\.isParked)
      #expect(parked.allSatisfy { $0.ambiguous == 3 }, "\(context)")
      for message in parked {
        let registrar = Leader(database: database, login: "postgres")
        let answer = try registrar.sutarta("admin", "mail", "retry", "\(message.id)")
        #expect(answer.exitCode == 0, "\(answer)")
      }
      if !parked.isEmpty { try Self.tick(outbox, peer) }

      let twice = try outbox.expectKept(peer.copies, context)
      let messages = try outbox.messages
      let named = messages.reduce(0) { $0 + $1.ambiguous }
      let killed = Self.kills + (Self.kills + Self.round - 1) / Self.round * 2
      #expect(twice <= named && named <= killed, "a daemon holds one letter at a time: \(context)")
      #expect(named > 0, "no kill fell into a delivery: \(context)")
      print(
        "Daemons killed: \(killed), \(context); \(messages.count) letters, \(peer.copies.count) copies, the ledger names "
          + "\(named) attempts, \(parked.count) were parked.")
    }
  }

  private static func daemon(_ outbox: Outbox, _ peer: AiosmtpdPeer) throws -> RunningProgram {
    try Program.sutartad.start(
      ["run", "--every", "1s"] + peer.options, environment: outbox.database.environment(user: "sutartad"))
  }

  /// Asks a daemon to tick at once, beside the other.
  ///
  /// It is asked only where it has come as far as to hear: a hang-up ends a process that has only just begun.
  private static func wake(_ daemon: RunningProgram) {
    let status = (try? String(contentsOfFile: "/proc/\(daemon.pid)/status", encoding: .utf8)) ?? ""
    let masks = status.split(separator: "\n").filter { $0.hasPrefix("SigBlk:") || $0.hasPrefix("SigCgt:") }
    let isHeard = masks.contains { mask in
      UInt64(mask.dropFirst(7).drop { $0 == "\t" }, radix: 16).map { $0 & 1 == 1 } ?? false
    }
    if isHeard { daemon.signal(SIGHUP) }
  }

  private static func tick(_ outbox: Outbox, _ peer: AiosmtpdPeer) throws {
    let result = try Program.sutartad.run(
      ["tick"] + peer.options, environment: outbox.database.environment(user: "sutartad"))
    #expect(result.exitCode == 0, "\(result)")
    try outbox.rest(peer)
  }
}
