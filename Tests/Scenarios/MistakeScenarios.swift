import TestSupport
import Testing

/// Mistakes that the database finds: the sentence says what is wrong, in the reader's language and in no other words.
@Suite("Mistakes that the database finds")
struct MistakeScenarios {
  /// Gives a command in each language, and wants the same refusal in its words.
  private func expectRefused(
    _ command: [String], by login: String, on database: TestDatabase, exitCode: Int, lt: String, en: String, pl: String,
    location: SourceLocation = #_sourceLocation
  ) throws {
    for (language, sentence) in [("lt", lt), ("en", en), ("pl", pl)] {
      let answer = try Program.sutarta.run(
        command, environment: database.environment(user: login).merging(["LANGUAGE": language]) { $1 })
      #expect(answer.exitCode == exitCode, "\(command): \(answer)", sourceLocation: location)
      #expect(answer.standardOutput.isEmpty, "\(command): \(answer)", sourceLocation: location)
      #expect(answer.standardError == "sutarta: \(sentence)\n", sourceLocation: location)
    }
  }

  @Test("a title is not left empty")
  func emptyTitle() throws {
    try TestCluster.withLoadedPlan { database in
      let add = ["event", "add", "x", "--first", "2026-09-08"]
      for command in [
        add + ["--title-lt", ""], add + ["--title-en", "  "], ["event", "edit", "nlw", "--title-lt", ""],
      ] {
        _ = try database.query("update sutarta.event set code = 'nlw' where id = (select min(id) from sutarta.event)")
        try expectRefused(
          command, by: "coordinator", on: database, exitCode: 65, lt: "Pavadinimas negali būti tuščias.",
          en: "A title must not be empty.", pl: "Tytuł nie może być pusty.")
      }
    }
  }

  @Test("what is edited without a title keeps its own")
  func keptTitle() throws {
    try TestCluster.withLoadedPlan { database in
      let coordinator = Leader(database: database, login: "coordinator")
      let added = try coordinator.sutarta("event", "add", "x", "--first", "2026-09-08", "--title-en", "Day of X")
      #expect(added.exitCode == 0, "\(added)")
      let edited = try coordinator.sutarta("event", "edit", "x", "--last", "2026-09-09")
      #expect(edited.exitCode == 0, "\(edited)")
      #expect(try coordinator.sutarta("event", "show", "x").standardOutput.contains("Day of X"))
    }
  }

  @Test("a day that nobody can compute with is no fault of the program's")
  func dayOutOfReach() throws {
    try TestCluster.withLoadedPlan { database in
      let answer = try Program.sutartad.run(
        ["tick", "--dry-run", "--as-of", "0001-01-01"],
        environment: database.environment(user: "sutartad").merging(["LANGUAGE": "en"]) { $1 })
      #expect(answer.exitCode == 65, "\(answer)")
      #expect(answer.standardError.contains("That day lies outside what can be computed"), "\(answer)")
    }
  }

  @Test("reminders of an event that there is not are refused in words about the event")
  func noEvent() throws {
    try TestCluster.withLoadedPlan { database in
      try expectRefused(
        ["notices", "ladder", "14", "--event", "nosuch"], by: "coordinator", on: database, exitCode: 80,
        lt: "Renginio „nosuch“ nėra. Visus rodo „sutarta event list“.",
        en: "There is no event nosuch. See 'sutarta event list' for all of them.",
        pl: "Nie ma wydarzenia „nosuch”. Wszystkie pokazuje „sutarta event list”.")
    }
  }

  @Test("a letter that there is not, and one that has been sent, are refused as what they are")
  func letters() throws {
    try TickScenarios.Office.open { office in
      #expect(try office.tick("2025-04-14").exitCode == 0)
      for command in [["show", "99999"], ["retry", "99999"], ["park", "99999", "--reason", "x"]] {
        try expectRefused(
          ["admin", "mail"] + command, by: "postgres", on: office.database, exitCode: 80,
          lt: "Laiško Nr. 99999 nėra. Neišsiųstus rodo „sutarta admin mail list“.",
          en: "There is no letter 99999. See 'sutarta admin mail list' for those that are not sent.",
          pl: "Nie ma listu nr 99999. Niewysłane pokazuje „sutarta admin mail list”.")
      }
      for command in [["retry", "1"], ["park", "1", "--reason", "x"]] {
        try expectRefused(
          ["admin", "mail"] + command, by: "postgres", on: office.database, exitCode: 80,
          lt: "Laiškas Nr. 1 jau išsiųstas.", en: "Letter 1 has been sent already.",
          pl: "List nr 1 został już wysłany.")
      }
    }
  }

  @Test("of the letters that were sent the newest are listed, and that there are more is said")
  func newest() throws {
    try TickScenarios.Office.open { office in
      #expect(try office.tick("2025-04-14").exitCode == 0)
      let registrar = Leader(database: office.database, login: "postgres")
      func numbers(_ answer: ProgramResult) -> [Int] {
        answer.standardOutput.split(separator: "\n").compactMap { line in
          line.split(separator: " ").first.flatMap { Int($0) }
        }
      }
      let three = try registrar.sutarta("admin", "mail", "list", "--only", "sent", "--count", "3")
      #expect(numbers(three) == [9, 8, 7], "\(three)")
      #expect(three.standardOutput.contains("Letters shown: 3; there are more."), "\(three)")
      let all = try registrar.sutarta("admin", "mail", "list", "--only", "sent", "--count", "9")
      #expect(numbers(all) == Array((1...9).reversed()), "\(all)")
      #expect(!all.standardOutput.contains("there are more"), "\(all)")
      _ = try office.database.query("update sutarta.message set sent_at = null where id > 5")
      let waiting = try registrar.sutarta("admin", "mail", "list", "--only", "waiting", "--count", "2")
      #expect(numbers(waiting) == [6, 7], "\(waiting)")
      #expect(numbers(try registrar.sutarta("admin", "mail", "list")) == [6, 7, 8, 9])
      #expect(numbers(try registrar.sutarta("admin", "mail", "list", "--only", "parked")).isEmpty)
    }
  }

  @Test("who may not set reminders, and a value that will not do, are told it in her language")
  func names() throws {
    try TestCluster.withLoadedPlan { database in
      for (command, lt, en, pl) in [
        (
          ["silence", "30"], "nuspręsti dėl teiravimosi apie eigą", "decide when leads are asked for news",
          "decydować o pytaniach o postęp"
        ),
        (
          ["ladder", "14", "--event", "nosuch"], "nuspręsti dėl priminimų", "decide on the reminders",
          "decydować o przypomnieniach"
        ),
      ] {
        for (language, words) in [("lt", lt), ("en", en), ("pl", pl)] {
          let leader = Leader(database: database, login: "lbd_leader", language: language)
          let answer = try Program.sutarta.run(
            ["notices"] + command,
            environment: database.environment(user: leader.login).merging(["LANGUAGE": language]) { $1 })
          #expect(answer.exitCode == 77 && answer.standardError.contains(words), "\(answer)")
          #expect(!answer.standardError.contains("set_") && !answer.standardError.contains(" it."), "\(answer)")
        }
      }
      try expectRefused(
        ["notices", "set", "--hour", "99"], by: "lbd_leader", on: database, exitCode: 65,
        lt: "Netinkama reikšmė „99“ (valanda); tinka: 0–23.", en: "'99' will not do for hour; right would be: 0–23.",
        pl: "Niewłaściwa wartość „99” (godzina); właściwa: 0–23.")
    }
  }
}
