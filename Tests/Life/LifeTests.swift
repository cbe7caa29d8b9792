import CivilTime
import Correspondence
import Foundation
import Register
import TestSupport
import Testing

@testable import sutartad

@Suite("A whole life")
struct LifeTests {
  /// How many days are lived: `SUTARTA_LIFE_DAYS=3652` for ten years, `SUTARTA_LIFE_SEED=7` for another life.
  ///
  /// A short one is the same each time; `scripts/soak life` draws new ones.
  static let days = number("SUTARTA_LIFE_DAYS") ?? 110
  static let seed = UInt64(number("SUTARTA_LIFE_SEED") ?? 11)

  private static func number(_ variable: String) -> Int? {
    ProcessInfo.processInfo.environment[variable].flatMap { Int($0) }
  }

  @Test("hourly ticks, with outages and a clock that errs: each is told once what is due, in time, and nothing else")
  func life() throws {
    try TestCluster().withDatabase { database in
      // A short life has the spring of 2025, when the most is due; a long one begins with the protocol.
      let first = Instant(CivilDate.date(Self.days < 700 ? "2025-02-01" : "2024-04-24"))
      let life = try Life(database, from: first, until: first + Self.days * Instant.day, seed: Self.seed)
      try life.live()
      print(life.summary)
      let judge = life.judge()
      print(
        "life: looked at \(judge.looks.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", "))"
      )
      #expect(life.refusals.count * 20 < life.deeds, "\(life.refusals)")
      #expect(
        judge.mistakes.isEmpty,
        "\(judge.mistakes.count) mistakes, seed \(Self.seed):\n\(judge.mistakes.prefix(40).joined(separator: "\n"))")
      #expect(judge.looks["lines with their rung: event", default: 0] > Self.days / 4)
    }
  }
}
