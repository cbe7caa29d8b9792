import Foundation
import TestSupport
import Testing

/// How people are written to, as they see it and change it.
@Suite("sutarta notices")
struct NoticesScenarios {
  @Test("what was set of reminders is shown to whoever takes part, and to nobody else")
  func ladders() throws {
    try TestCluster.withLoadedPlan { database in
      for setting in [
        ["ladder", "14,3", "--measure", "3"], ["ladder", "30", "--event", "national-library-week"], ["silence", "45"],
      ] {
        let result = try Leader(database: database, login: "coordinator").notices(setting)
        #expect(result.exitCode == 0, "\(setting): \(result.standardError)")
      }
      let shown = try Leader(database: database, login: "lbd_leader").notices(["show"]).standardOutput
      #expect(
        shown.hasSuffix(
          """

          Protocol lt-libraries: reminders 60, 30, 7, 1 days before; without news the lead is asked after 45 days
          Measure 3 (2025): 14, 3
          Event national-library-week: 30

          """), "\(shown)")
      let lithuanian = try Leader(database: database, login: "lbd_leader", language: "lt").notices(["show"])
        .standardOutput
      #expect(lithuanian.contains("be žinių vykdytojo klausiama po tiek dienų: 45\nPriemonė 3 (2025): 14, 3\n"))
      _ = try database.query("update sutarta.representative set last_day = first_day")
      #expect(
        !(try Leader(database: database, login: "lbd_leader").notices(["show"]).standardOutput.contains("lt-libraries"))
      )
    }
  }

  @Test("who is no person of the register is told so, whatever she may do")
  func nobody() throws {
    try TestCluster.withLoadedPlan { database in
      for arguments in [["show"], ["set", "--hour", "9"], ["quiet", "2025-05-01"]] {
        let result = try Program.sutarta.run(
          ["notices"] + arguments,
          environment: database.environment(user: "postgres").merging(["LANGUAGE": "en"]) { $1 })
        #expect(result.exitCode == 67, "\(arguments): \(result.standardError)")
        #expect(result.standardError.contains("postgres"))
      }
    }
  }

  @Test("a change of nothing is no change", arguments: ["lt", "en", "pl"])
  func nothing(language: String) throws {
    try TestCluster.withLoadedPlan { database in
      let result = try Leader(database: database, login: "lbd_leader", language: language).notices(["set"])
      #expect(result.exitCode == 64 && result.standardOutput.isEmpty)
      #expect(result.standardError.contains("--frequency, --hour, --weekdays, --ladder, --letters-in"))
    }
  }
}

extension Leader {
  fileprivate func notices(_ arguments: [String]) throws -> ProgramResult { try sutarta(["notices"] + arguments) }
}
