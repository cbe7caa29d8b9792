import Cooperation
import Foundation
import Postgres
import TestSupport
import Testing

/// Many who decide the same plan at the same moment.
@Suite("Storms", .serialized)
struct StormScenarios {
  // One after the other: their logins belong to the whole server.
  /// How each client's transactions see the others'.
  static let isolations = ["read committed", "repeatable read", "serializable", "mixed"]

  /// How many vote at once, and on how many plans: `SUTARTA_STORM_VOTERS=2,3,16 SUTARTA_STORM_PLANS=25` for long.
  static let voters: [Int] = numbers("SUTARTA_STORM_VOTERS") ?? [6]
  static let plans = numbers("SUTARTA_STORM_PLANS")?.first ?? 4

  private static func numbers(_ variable: String) -> [Int]? {
    ProcessInfo.processInfo.environment[variable].map { $0.split(separator: ",").compactMap { Int($0) } }
  }

  /// A storm: so many voters, who see each other so, and whether all of them must consent.
  struct Weather: Sendable {
    let voters: Int
    let isolation: String
    let isUnanimous: Bool

    static let all = StormScenarios.voters.flatMap { count in
      isolations.flatMap { isolation in
        [true, false].map { Weather(voters: count, isolation: isolation, isUnanimous: $0) }
      }
    }
  }

  @Test(
    "however many vote at once at whatever isolation, each plan is agreed once and none is stuck",
    arguments: Weather.all)
  func storm(weather: Weather) throws {
    let (voters, isolation, plans) = (weather.voters, weather.isolation, Self.plans)
    try TestCluster().withDatabase { database in
      _ = try database.query(Self.people(voters, plans: plans))
      if !weather.isUnanimous {
        let enough = (voters + 1) / 2
        _ = try database.query(
          "select door.set_rule('storm', 'plan', 'signatories', null, '\(enough)', 'eligible', false, null)",
          user: "storm_s")
      }
      for plan in 1...plans {
        _ = try database.query(
          "select door.open_decision('storm', 'plan', 's\(plan)', action => 'agree')", user: "storm_1")
      }
      let names = ["read committed", "repeatable read", "serializable"]
      let storm = (1...voters).map { voter in
        let level = isolation == "mixed" ? names[voter % 3] : isolation
        return Thread { Self.vote(on: database, as: voter, plans: plans, isolation: level) }
      }
      storm.forEach { $0.join() }
      let carried = "select count(*) from sutarta.history where subject = 'decision' and action = 'carry'"
      #expect(try database.query(carried) == ["\(plans)"])
      #expect(
        try database.query(
          "select count(*) from sutarta.history where subject = 'plan' and action = 'agree' and "
            + "plan_id in (select id from sutarta.plan where code ~ '^s[0-9]+$')") == ["\(plans)"])
      #expect(try database.query("select count(*) from sutarta.decision where is_open") == ["0"])
    }
  }

  /// Consents to every plan, now and then after an objection, as a client that tries again when it is told to.
  private static func vote(on database: TestDatabase, as voter: Int, plans: Int, isolation: String) {
    for plan in 1...plans {
      let stances = (voter + plan) % 3 == 0 ? ["object", "withdraw", "consent"] : ["consent"]
      for stance in stances {
        for _ in 0..<200 {
          do {
            _ = try database.query(
              "set default_transaction_isolation = '\(isolation)'; "
                + "select door.cast_ballot('storm', \(plan), '\(stance)', 'because')", user: "storm_\(voter)")
            break
          } catch {
            // A refusal is an answer; a serialization failure wants to be tried again. A deadlock would be neither.
            guard "\(error)".contains("could not serialize") else { break }
          }
        }
      }
    }
  }

  private static func people(_ count: Int, plans: Int) -> String {
    """
    select door.ensure_login('storm_' || n, 'sutarta_leader') from generate_series(1, \(count)) n;
    select door.ensure_login('storm_s', 'sutarta_coordinator');
    select door.load_association('S' || n, '{"lt": "A"}', 'test', '{}') from generate_series(1, \(count)) n;
    select door.load_person('storm_' || n, 'S' || n, 's' || n || '@example.org', 'lt') from generate_series(1, \(count)) n;
    select door.load_person('storm_s', 'S', 's@example.org', 'lt');
    select door.load_representative('storm_' || n, 'S' || n, 'leader', '2024-01-01', null)
    from generate_series(1, \(count)) n;
    select door.load_protocol('storm', '{"lt": "P"}', '2024-01-01', 'Vilnius', 'Europe/Vilnius', 'LT', true, '{7}');
    select door.load_party('storm', 'S' || n, 'signatory', '2024-01-01', null) from generate_series(1, \(count)) n;
    select door.load_coordinator('storm', 'storm_s', '2024-01-01', null);
    select door.load_plan('storm', 's' || n, '{"lt": "P"}', '2099-01-01', '2099-12-31') from generate_series(1, \(plans)) n;
    """
  }
}
