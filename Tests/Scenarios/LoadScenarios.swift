import Foundation
import TestSupport
import Testing

@Suite("Loading a secretary's files")
struct LoadScenarios {
  /// A copy of the real files, to be spoilt.
  private func withCopy(_ body: (TestDatabase, URL) throws -> Void) throws {
    try TestCluster.withLoadedPlan { database in
      let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../config/lithuania")
      let copy = FileManager.default.temporaryDirectory.appending(path: "load-\(database.name)")
      try FileManager.default.copyItem(at: source, to: copy)
      defer { try? FileManager.default.removeItem(at: copy) }
      try body(database, copy)
    }
  }

  private func load(_ folder: URL, into database: TestDatabase) throws -> ProgramResult {
    try Leader(database: database, login: "postgres").sutarta("admin", "load", folder.path)
  }

  private func change(_ file: URL, _ old: String, _ new: String) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(to: file, atomically: true, encoding: .utf8)
  }

  @Test("loading the same files again changes nothing")
  func twice() throws {
    try withCopy { database, folder in
      let result = try load(folder, into: database)
      #expect(result.exitCode == 0)
      #expect(result.standardOutput == "Loaded: 0 new, 0 changed, 74 unchanged.\n")
    }
  }

  @Test("a missing column is named with its file, and nothing is loaded")
  func missingColumn() throws {
    try withCopy { database, folder in
      try change(folder.appending(path: "plans/2025/measures.csv"), ",term,lead,", ",deadline,lead,")
      try change(folder.appending(path: "people.csv"), "lbd@example.org", "new@example.org")
      let result = try load(folder, into: database)
      #expect(result.exitCode == 66)
      #expect(result.standardError.contains("plans/2025/measures.csv, line 1"), "\(result.standardError)")
      #expect(result.standardError.contains("column 'term': this column is missing"), "\(result.standardError)")
      #expect(try database.query("select count(*) from sutarta.person where email = 'new@example.org'") == ["0"])
    }
  }

  @Test("every mistake is named, not only the first")
  func everyMistake() throws {
    try withCopy { database, folder in
      try change(folder.appending(path: "protocols.csv"), "2024-04-23", "2025-02-30")
      try change(folder.appending(path: "events.csv"), "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=23", "FREQ=SOMETIMES")
      let result = try load(folder, into: database)
      #expect(result.exitCode == 66)
      #expect(result.standardError.contains("protocols.csv, line 2"), "\(result.standardError)")
      #expect(result.standardError.contains("events.csv, line 4"), "\(result.standardError)")
    }
  }

  @Test("what has been agreed does not change by a load, and the rest of the load is taken back")
  func frozen() throws {
    try withCopy { database, folder in
      try change(folder.appending(path: "plans/2025/measures.csv"), "gegužės 7 d.", "gegužės 8 d.")
      try change(folder.appending(path: "people.csv"), "lbd@example.org", "new@example.org")
      let result = try load(folder, into: database)
      #expect(result.exitCode == 84)
      #expect(result.standardError.contains("Measure 8: its content has been agreed"), "\(result.standardError)")
      #expect(try database.query("select count(*) from sutarta.person where email = 'new@example.org'") == ["0"])
    }
  }

  @Test("an address that has changed is brought up to date")
  func changed() throws {
    try withCopy { database, folder in
      try change(folder.appending(path: "people.csv"), "lbd@example.org", "new@example.org")
      #expect(try load(folder, into: database).standardOutput == "Loaded: 0 new, 1 changed, 73 unchanged.\n")
    }
  }

  @Test(
    "an event that a coordinator has changed is left as it is, and the load says so",
    arguments: [
      ("en", "Left as people have edited them since they were loaded: world-book-day. "),
      ("lt", "Nepakeista, nes po įkėlimo renginius redagavo žmonės: world-book-day. "),
      ("pl", "Pozostawiono, ponieważ po wczytaniu zmienili je ludzie: world-book-day. "),
    ])
  func left(language: String, says: String) throws {
    try withCopy { database, folder in
      let edit = try Leader(database: database, login: "coordinator")
        .sutarta("event", "edit", "world-book-day", "--title-en", "Book Day")
      #expect(edit.exitCode == 0, "\(edit)")
      let result = try Leader(database: database, login: "postgres", language: language)
        .sutarta("admin", "load", folder.path)
      #expect(result.exitCode == 0 && result.standardOutput.contains(says), "\(result)")
      #expect(
        try database.query("select titles ->> 'en' from sutarta.event where code = 'world-book-day'") == ["Book Day"])
    }
  }

  @Test("a leader cannot load")
  func notTheRegistrar() throws {
    try withCopy { database, folder in
      let result = try Leader(database: database, login: "lbd_leader").sutarta("admin", "load", folder.path)
      #expect(result.exitCode == 77, "\(result.standardError)")
    }
  }

  @Test("a folder that is not there is said to be not there")
  func noFolder() throws {
    try withCopy { database, _ in
      let result = try Leader(database: database, login: "postgres").sutarta("admin", "load", "/nonexistent")
      #expect(result.exitCode == 66)
      #expect(result.standardError.contains("'/nonexistent' cannot be read"))
    }
  }
}
