import TestSupport
import Testing

@Suite("Two people at the same moment")
struct SimultaneousStart {
  @Test("of two who start the same measure, one succeeds and the other is told who did it and when")
  func start() throws {
    try TestCluster.withLoadedPlan { database in
      // A measure that AVBA leads and LSVBA shares in, ten times over: whoever comes first.
      for round in 1...10 {
        _ = try database.query("update sutarta.measure set state = 'agreed' where number = '1'")
        let avba = try Leader(database: database, login: "avba_leader").starting("measure", "start", "1")
        let lsvba = try Leader(database: database, login: "lsvba_leader").starting("measure", "start", "1")
        let results = [try avba.wait(), try lsvba.wait()]
        #expect(results.map(\.exitCode).sorted() == [0, 81], "round \(round): \(results)")
        guard let loser = results.first(where: { $0.exitCode != 0 }) else { continue }
        let winner = results[0].exitCode == 0 ? "(AVBA)" : "(LSVBA)"
        #expect(loser.standardError.contains("cannot start, because it is in progress"))
        #expect(loser.standardError.contains(winner), "\(loser.standardError)")
        #expect(
          loser.standardError.contains(
            try database.query("select to_char(now() at time zone 'Europe/Vilnius', 'YYYY-MM-DD')")[0]))
        let moves = try database.query(
          "select count(*) from sutarta.history where subject = 'measure' and action = 'start'")
        #expect(moves == ["\(round)"])
      }
    }
  }
}
