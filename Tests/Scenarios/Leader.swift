import TestSupport

/// Somebody who gives commands: a login on a database, and her language.
struct Leader {
  let database: TestDatabase
  let login: String
  var language = "en"

  /// Gives a command of `sutarta` and waits for its end.
  func sutarta(_ arguments: String..., environment extra: [String: String] = [:]) throws -> ProgramResult {
    try sutarta(arguments, environment: extra)
  }

  func sutarta(_ arguments: [String], environment extra: [String: String] = [:]) throws -> ProgramResult {
    try Program.sutarta.run(arguments, environment: environment.merging(extra) { $1 })
  }

  /// Gives a command of `sutarta` and comes back at once.
  func starting(_ arguments: String...) throws -> RunningProgram {
    try Program.sutarta.start(arguments, environment: environment)
  }

  private var environment: [String: String] {
    database.environment(user: login).merging(["LANGUAGE": language]) { $1 }
  }
}

extension TestCluster {
  /// Gives a test a loaded database, and hands out the people of `config/lithuania`.
  static func withLoadedPlan(_ body: (TestDatabase) throws -> Void) throws {
    try TestCluster().withDatabase { database in try body(database) }
  }
}
