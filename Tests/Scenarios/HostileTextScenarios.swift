import TestSupport
import Testing

/// What people write is shown, and never obeyed: no terminal is coloured, renamed or turned by it, no table torn.
@Suite("Hostile texts at the terminal")
struct HostileTextScenarios {
  /// Escapes, a bell, a C1 control, line ends of every kind, and marks that turn the direction of writing.
  private static let hostile = "red \u{1B}[31mRED\u{1B}[0m\u{7} a\r\nb\u{9B}2J\u{2028}c\u{202E}d\u{2066}e\u{7F}f"
  private static let harmless = "red  [31mRED [0m  a b 2J cde f"

  /// What an answer holds that a terminal would obey; our own line ends are none of it.
  private static func obeyed(in answer: String) -> [String] {
    answer.unicodeScalars
      .filter { scalar in
        scalar != "\n"
          && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.properties.isBidiControl
            || scalar == "\u{2028}" || scalar == "\u{2029}")
      }
      .map { "U+" + String($0.value, radix: 16) }
  }

  /// Writes the hostile text into every title, and has a leader write it into a note.
  private static func spoiled(_ body: (Leader, TestDatabase) throws -> Void) throws {
    try TestCluster.withLoadedPlan { database in
      let text = """
        'red ' || chr(27) || '[31mRED' || chr(27) || '[0m' || chr(7) || ' a' || chr(13) || chr(10) || 'b' || chr(155)
        || '2J' || chr(8232) || 'c' || chr(8238) || 'd' || chr(8294) || 'e' || chr(127) || 'f'
        """
      for table in ["measure", "protocol", "event"] {
        _ = try database.query("update sutarta.\(table) set titles = jsonb_build_object('en', \(text))")
      }
      let leader = Leader(database: database, login: "lbd_leader")
      #expect(try leader.sutarta("measure", "start", "4").exitCode == 0)
      let told = try leader.sutarta("measure", "progress", "4", "--percent", "56", "--note", hostile)
      #expect(told.exitCode == 0, "\(told)")
      try body(leader, database)
    }
  }

  @Test("titles and notes are shown on their lines, with nothing in them that a terminal obeys")
  func shown() throws {
    try Self.spoiled { leader, _ in
      let commands: [[String]] = [
        ["history"], ["measure", "list"], ["measure", "show", "4"], ["plan", "show"], ["protocol", "show"],
        ["event", "list"], ["report", "progress"],
      ]
      for command in commands {
        let answer = try Program.sutarta.run(
          command,
          environment: leader.database.environment(user: leader.login)
            .merging(["LANGUAGE": "en", "COLUMNS": "600"]) { $1 })
        #expect(answer.exitCode == 0, "\(command): \(answer)")
        #expect(Self.obeyed(in: answer.standardOutput).isEmpty, "\(command): \(answer.standardOutput.debugDescription)")
        if command != ["report", "progress"] {
          #expect(answer.standardOutput.contains(Self.harmless), "\(command): \(answer.standardOutput)")
        }
      }
    }
  }

  @Test("for programs, JSON and CSV hold the texts as they are")
  func raw() throws {
    try Self.spoiled { leader, _ in
      let csv = try leader.sutarta("report", "as-of", "2099-01-01", "--csv")
      let json = try leader.sutarta("doctor", "--json")
      #expect(csv.exitCode == 0, "\(csv)")
      #expect(csv.standardOutput.contains(Self.hostile), "\(csv)")
      #expect(json.standardOutput.hasPrefix("[") && json.standardOutput.hasSuffix("]\n"), "\(json)")
    }
  }

  @Test(
    "a mistake that is quoted back is on its line, and obeyed no more",
    arguments: [
      ["measure", "show", hostile], ["measure", "list", "--state", hostile], ["measure", hostile],
      ["measure", "list", "--\u{1B}[31mstate", "x"], ["event", "show", hostile], ["history", "--count", "\u{1B}[31m"],
    ])
  func complaints(command: [String]) throws {
    try TestCluster.withLoadedPlan { database in
      let answer = try Program.sutarta.run(
        command, environment: database.environment(user: "lbd_leader").merging(["LANGUAGE": "en"]) { $1 })
      #expect(answer.exitCode != 0 && answer.exitCode != 70 && !answer.standardError.isEmpty, "\(answer)")
      #expect(Self.obeyed(in: answer.standardError).isEmpty, "\(answer.standardError.debugDescription)")
    }
  }
}
