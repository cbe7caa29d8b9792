import Foundation
import TestSupport
import Testing

/// What the environment may and may not say about the way to the database.
@Suite("The environment's say")
struct EnvironmentScenarios {
  @Test("PGSERVICE leads to the database where nothing else was said, and PGOPTIONS changes nothing")
  func service() throws {
    try TestCluster.withLoadedPlan { database in
      let file = FileManager.default.temporaryDirectory.appending(path: "service-\(database.name)")
      try """
      [plan]
      host=\(database.cluster.host)
      port=\(database.cluster.port)
      dbname=\(database.name)
      user=lbd_leader
      """.write(to: file, atomically: true, encoding: .utf8)
      defer { try? FileManager.default.removeItem(at: file) }
      let environment = [
        "PGSERVICE": "plan", "PGSERVICEFILE": file.path, "LANGUAGE": "en",
        "PGOPTIONS": "-c default_transaction_read_only=on -c search_path=nowhere",
      ]
      let started = try Program.sutarta.run(["measure", "start", "4"], environment: environment)
      #expect(started.exitCode == 0, "\(started.standardError)")
    }
  }
}
