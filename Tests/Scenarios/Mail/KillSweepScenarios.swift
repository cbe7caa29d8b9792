import Foundation
import TestSupport
import Testing

/// A tick that is killed outright, at one system call after the other.
@Suite("A tick killed at any point")
struct KillSweepScenarios {
  /// `SUTARTA_TEST_KILLS=all` for every call, which takes half an hour; else so many, and those around dot and mark.
  static let wanted = ProcessInfo.processInfo.environment["SUTARTA_TEST_KILLS"] ?? "6"
  /// `SUTARTA_TEST_SEED=…` for the calls, and the moments, of an earlier run.
  static let seed =
    ProcessInfo.processInfo.environment["SUTARTA_TEST_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...9999)
  /// How many sweep at once.
  static let lanes = 2

  private static let tick = ["tick", "--as-of", "2025-04-14"]

  @Test("no letter is lost, and none comes twice but one that the ledger names", arguments: 0..<lanes)
  func sweep(lane: Int) throws {
    let points = try Self.points.get()
    let own = points.indices.filter { $0 % Self.lanes == lane }
    var (killed, twice, named, alone) = (0, 0, 0, 0)
    for index in own {
      // Some have another tick beside them, as on two hosts: what that one does, the other does not come to.
      let isAccompanied = index > 5 && index % 4 > 1
      try TestCluster.withLoadedPlan { database in
        let outbox = Outbox(database: database)
        let peer = try AiosmtpdPeer()
        let come = try kill(at: points[index], outbox, peer, isAccompanied: isAccompanied)
        killed += come.isKilled ? 1 : 0
        if !isAccompanied { alone += come.isKilled ? 0 : 1 }
        twice += come.twice
        named += come.named
      }
    }
    print(
      "Ticks killed: \(killed) of \(own.count) points, seed \(Self.seed); \(twice) letters came twice, "
        + "the ledger names \(named) attempts.")
    #expect(twice > 0, "no kill fell between a letter's acceptance and its mark")
    // What is not reached is a call that another run makes now and then, as a poll more or less.
    #expect(alone * 10 <= own.count, "\(alone) ticks came to their end")
  }

  /// Kills a tick and lets the next ones finish its work.
  private func kill(
    at call: SystemCall, _ outbox: Outbox, _ peer: AiosmtpdPeer, isAccompanied: Bool
  ) throws -> (isKilled: Bool, twice: Int, named: Int) {
    let environment = outbox.database.environment(user: "sutartad")
    let context = "killed at \(call.name) \(call.number), \(call.text), seed \(Self.seed)"
    let other = try isAccompanied ? Program.sutartad.start(Self.tick + peer.options, environment: environment) : nil
    let isKilled = try Strace.kill(.sutartad, Self.tick + peer.options, environment: environment, at: call)
    if let other { #expect(try other.wait().exitCode == 0, "\(context)") }
    try outbox.rest(peer)

    // Now what has arrived without being marked is what will come twice, and it is one letter at most.
    let arrived = Set(peer.copies.map(\.messageID))
    let messages = try outbox.messages
    let sent = Set(messages.filter(\.isSent).map(\.messageID))
    let unmarked = arrived.subtracting(sent)
    #expect(sent.isSubset(of: arrived), "marked and not sent: \(context)")
    #expect(unmarked.count <= (isKilled ? 1 : 0), "\(context)")
    #expect(peer.copies.count == arrived.count, "sent twice before anybody was killed: \(context)")

    try outbox.letLeasesEnd()
    let next = try Program.sutartad.run(Self.tick + peer.options, environment: environment)
    #expect(next.exitCode == 0, "\(next): \(context)")
    try outbox.rest(peer)
    let twice = try outbox.expectKept(peer.copies, context)
    #expect(twice == unmarked.count, "\(context)")
    let people = try outbox.database.query("select count(distinct person_id) from sutarta.representative")
    let digests = try outbox.database.query("select count(*) from sutarta.digest")
    #expect(digests == people, "\(context)")
    let named = try outbox.messages.reduce(0) { $0 + $1.ambiguous }
    #expect(named <= (isKilled ? 1 : 0) && twice <= named, "\(context)")
    return (isKilled, twice, named)
  }

  /// The calls to kill at: the same ones for all lanes.
  private static let points = Result<[SystemCall], any Error> {
    var calls: [SystemCall] = []
    try TestCluster.withLoadedPlan { database in
      let peer = try AiosmtpdPeer()
      calls = try Strace.calls(
        of: .sutartad, tick + peer.options, environment: database.environment(user: "sutartad"))
    }
    // The first is the start of the program itself.
    calls.removeFirst()
    guard let count = Int(wanted) else { return calls }
    var random = SeededRandom(seed: seed)
    let some = (0..<count).compactMap { _ in calls.randomElement(using: &random) }
    return critical(in: calls, using: &random) + some
  }

  /// The calls around one letter's claim, its final dot, the answer to it, and the mark.
  ///
  /// A tick makes as many of these in each run; of poll and recvfrom it makes one more now and then.
  private static func critical(in calls: [SystemCall], using random: inout SeededRandom) -> [SystemCall] {
    let dots = calls.indices.filter { calls[$0].text.contains(#"".\r\n""#) }
    guard let dot = dots.randomElement(using: &random) else { return [] }
    let (before, after) = (calls[..<dot], calls[(dot + 1)...])
    return [
      // Claimed, and nothing said to anybody yet.
      before.last { $0.name == "rt_sigpending" },
      calls[dot],
      after.first,
      // The other side has said that it has the letter.
      after.first { $0.name == "rt_sigtimedwait" },
      // The same is about to be told to the database, and has been.
      after.first { $0.name == "sendto" },
      after.filter { $0.name == "sendto" }.dropFirst().first,
    ].compactMap { $0 }
  }
}
