import TestSupport
import Testing

/// Events at the command line: what a coordinator and a leader say, and what they are told.
@Suite("Events")
struct EventScenarios {
  /// Gives a command and wants a success; its answer.
  private func done(_ leader: Leader, _ command: String, _ more: String...) throws -> String {
    let arguments = command.split(separator: " ").map(String.init) + more
    let result = try Program.sutarta.run(
      arguments,
      environment: leader.database.environment(user: leader.login).merging([
        "LANGUAGE": leader.language, "COLUMNS": "250",
      ]) { $1 })
    #expect(result.exitCode == 0, "\(command): \(result)")
    return result.standardOutput
  }

  @Test("an event is added, listed in words, changed, ended, and dated by the next tick")
  func life() throws {
    try TestCluster.withLoadedPlan { database in
      let coordinator = Leader(database: database, login: "coordinator")
      var leader = Leader(database: database, login: "lbd_leader", language: "lt")
      #expect(
        try done(
          coordinator, "event add training --first 2026-09-08 --last 2026-09-09 --rule FREQ=YEARLY;BYMONTH=9;BYDAY=2TU",
          "--title-lt", "Mokymai", "--title-en", "Training", "--edition", "7", "--responsible", "LBD")
          == "Event training was added.\n")
      let list = try done(leader, "event list")
      #expect(list.contains("kasmet antrą rugsėjo antradienį"), "\(list)")
      #expect(list.contains("balandžio 23–29 d."), "\(list)")
      leader.language = "pl"
      #expect(try done(leader, "event list").contains("we wtorek") == false)
      #expect(try done(leader, "event list").contains("w drugi wtorek września"))
      leader.language = "en"
      #expect(try done(leader, "event edit training --until 2030-12-31") == "Event training was changed.\n")
      #expect(try done(leader, "event edit training --until 2030-12-31") == "Nothing changed.\n")
      let shown = try done(leader, "event show training --as-of 2026-01-01")
      #expect(shown.contains("every year on the second Tuesday of September, for 2 days, until 31 December 2030"))
      #expect(shown.contains("Rule: FREQ=YEARLY;BYMONTH=9;BYDAY=2TU"))
      #expect(shown.contains("2026-09-08 (7)") && shown.contains("2027-09-14 (8)"), "\(shown)")
      _ = try Program.sutartad.run(
        ["tick", "--as-of", "2026-06-01", "--maildir", "/dev/null/none"],
        environment: database.environment(user: "sutartad"))
      let dated = """
        select o.first_day || ' ' || o.last_day || ' ' || o.edition from sutarta.occurrence o
        join sutarta.event e on e.id = o.event_id where e.code = 'training' order by 1
        """
      #expect(try database.query(dated) == ["2026-09-08 2026-09-09 7"])
      #expect(
        try done(leader, "event end training --last 2027-12-31")
          == "Event training: it begins for the last time by 31 December 2027.\n")
    }
  }

  @Test("one occurrence is moved, cancelled and put back; everybody sees it, and ticks keep it")
  func moves() throws {
    try TestCluster.withLoadedPlan { database in
      let leader = Leader(database: database, login: "lbd_leader")
      let other = Leader(database: database, login: "lsvba_leader", language: "lt")
      #expect(
        try done(leader, "event move national-library-week 2026-04-23 --to 2026-05-05 --note", "Elections")
          == "Event national-library-week takes place 5–11 May 2026.\n")
      let next = try done(other, "event next --as-of 2026-04-20 --count 20")
      #expect(next.contains("2026 m. gegužės 5–11 d."), "\(next)")
      #expect(next.contains("perkelta iš"), "\(next)")
      let maildir = "/dev/null/none"
      func tick(_ day: String) throws {
        _ = try Program.sutartad.run(
          ["tick", "--as-of", day, "--maildir", maildir], environment: database.environment(user: "sutartad"))
      }
      let days = """
        select o.original_day || ' ' || o.first_day || ' ' || o.edition from sutarta.occurrence o
        join sutarta.event e on e.id = o.event_id where e.code = 'national-library-week' and o.original_day = '2026-04-23'
        """
      try tick("2026-03-01")
      #expect(try database.query(days) == ["2026-04-23 2026-05-05 26"])
      try tick("2026-03-02")
      #expect(try database.query(days) == ["2026-04-23 2026-05-05 26"])
      #expect(
        try done(leader, "event cancel national-library-week 2026-04-23 --reason", "Flood")
          == "Event national-library-week does not take place 5–11 May 2026.\n")
      #expect(try database.query(days).isEmpty)
      #expect(
        try database.query(
          "select count(*) from sutarta.reminder where digest_on is null and matter_day in ('2026-05-05', '2026-04-23') "
            + "and occurrence_id is not null and rung = 99") == ["0"])
      let cancelled = try done(other, "event next --as-of 2026-04-20 --count 20")
      #expect(cancelled.contains("atšaukta: Flood"), "\(cancelled)")
      try tick("2026-03-03")
      #expect(try database.query(days).isEmpty)
      #expect(
        try done(leader, "event restore national-library-week 2026-04-23")
          == "Event national-library-week takes place 23–29 April 2026.\n")
      try tick("2026-03-04")
      #expect(try database.query(days) == ["2026-04-23 2026-04-23 26"])
    }
  }

  @Test("history tells who did what with an event, and on which of its days", arguments: ["en", "lt", "pl"])
  func history(language: String) throws {
    try TestCluster.withLoadedPlan { database in
      let leader = Leader(database: database, login: "lbd_leader")
      _ = try done(leader, "event move national-library-week 2026-04-23 --to 2026-05-05 --note Elections")
      _ = try done(leader, "event cancel national-library-week 2026-04-23 --reason Flood")
      _ = try done(leader, "event end national-library-week --last 2030-12-31")
      let reader = Leader(database: database, login: "lsvba_leader", language: language)
      let told = try done(reader, "history --event national-library-week").split(separator: "\n").map(String.init)
      let words = [
        "en": ["end", "cancel", "move", "load from files"],
        "lt": ["užbaigti", "atšaukti", "perkelti", "įkelti iš failų"],
        "pl": ["zakończyć", "odwołać", "przenieść", "wczytać z plików"],
      ][language]
      for (place, word) in (words ?? []).enumerated() {
        let line = told[told.count - 4 + place]
        #expect(line.contains(word) && line.contains("national-library-week"), "\(told)")
        #expect(line.contains("national-library-week, 2026-04-23") == (1...2).contains(place), "\(line)")
      }
      #expect(told[told.count - 3].contains("Flood") && told[told.count - 3].contains("(LBD)"), "\(told)")
      let all = try done(reader, "history")
      #expect(all.contains("national-library-week, 2026-04-23") && all.contains("cobal-12"), "\(all)")
      #expect(try !done(reader, "history 3").contains("national-library-week"))
    }
  }

  @Test("a series that has not begun is ended before its first day, and never takes place")
  func neverBegins() throws {
    try TestCluster.withLoadedPlan { database in
      let coordinator = Leader(database: database, login: "coordinator")
      _ = try done(
        coordinator,
        "event add party --title Party --first 2199-05-07 --rule freq=weekly;interval=2;byday=tu,th;wkst=su")
      #expect(try done(coordinator, "event show party").contains("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU"))
      #expect(
        try done(coordinator, "event end party --last 2199-01-01")
          == "Event party was ended before it began: it never takes place.\n")
      let shown = try done(coordinator, "event show party")
      #expect(shown.contains("ended before it began") && !shown.contains("2199-05"), "\(shown)")
      #expect(try done(coordinator, "event edit party --title Feast") == "Event party was changed.\n")
      #expect(try done(coordinator, "event end party --last -") == "Event party has no end any more.\n")
      #expect(try done(coordinator, "event show party --as-of 2199-05-01").contains("2199-05-07"))
    }
  }

  @Test("a title in the reader's language stands beside those in others")
  func titles() throws {
    try TestCluster.withLoadedPlan { database throws in
      let coordinator = Leader(database: database, login: "coordinator")
      _ = try done(coordinator, "event add party --first 2199-05-07 --title Party --title-lt", "Šventė")
      #expect(
        try database.query("select titles::text from sutarta.event where code = 'party'")
          == [#"{"en": "Party", "lt": "Šventė"}"#])
    }
  }

  @Test("a weekday that is said twice counts once")
  func weekdaysOnce() throws {
    try TestCluster.withLoadedPlan { database throws in
      let leader = Leader(database: database, login: "lbd_leader")
      _ = try done(leader, "notices set --weekdays 1,1,3")
      #expect(try done(leader, "notices show").contains("Weekdays: Monday, Wednesday\n"))
    }
  }

  @Test("an event belongs to a measure, and no longer")
  func links() throws {
    try TestCluster.withLoadedPlan { database throws in
      let leader = Leader(database: database, login: "lbd_leader")
      #expect(
        try done(leader, "event link national-library-week 3") == "Event national-library-week belongs to measure 3.\n")
      #expect(try done(leader, "event link national-library-week 3") == "Nothing changed.\n")
      #expect(try done(leader, "event show national-library-week").contains("National Library Week"))
      #expect(try done(leader, "event show national-library-week").contains("2025  3 "))
      #expect(try done(leader, "event unlink national-library-week 3").contains("no longer"))
    }
  }

  @Test("the public holidays of the country stand among the events, as its government has them")
  func holidays() throws {
    try TestCluster.withLoadedPlan { database in
      _ = try database.query(
        "insert into sutarta.day_override (country, day, is_worked, reason) values ('LT', '2026-05-04', false, 'Tiltas')"
      )
      let leader = Leader(database: database, login: "lbd_leader", language: "lt")
      let next = try done(leader, "event next --holidays --as-of 2026-04-30 --count 6")
      #expect(next.contains("Tarptautinė darbo diena") && next.contains("Motinos diena"), "\(next)")
      #expect(next.contains("poilsio diena: Tiltas"), "\(next)")
      #expect(try !done(leader, "event next --as-of 2026-04-30 --count 6").contains("Motinos diena"))
    }
  }

  static let refusals: [(login: String, command: String, exit: Int32, says: String)] = [
    ("lbd_leader", "event add x --title X --first 2026-01-01", 77, "This is for: the coordinator."),
    ("coordinator", "event add x --title X", 64, "a first day (--first)"),
    ("coordinator", "event add national-library-week --title X --first 2026-01-01", 65, "already"),
    ("coordinator", "event add x --title X --first 2026-02-30", 65, "not a day of the calendar"),
    ("coordinator", "event add x --title X --first 2026-01-02 --last 2026-01-01", 65, "comes before"),
    (
      "coordinator", "event add x --title X --first 2026-01-01 --rule FREQ=YEARLY;BYSETPOS=1", 65,
      "'BYSETPOS' is not taken"
    ),
    (
      "coordinator", "event add x --title X --first 2026-01-01 --rule hourly", 65,
      "'hourly' will not do; it is yearly, monthly, weekly, daily or an RRULE, as FREQ=WEEKLY;INTERVAL=2;BYDAY=MO."
    ),
    ("coordinator", "event add x --title X --first 2026-01-01 --edition first", 65, "'first' will not do"),
    ("coordinator", "event add x --title X --first 2026-01-01 --responsible QQQ", 80, "QQQ"),
    ("coordinator", "event edit x --title X", 80, "There is no event x."),
    ("coordinator", "event edit national-library-week", 64, "Say what changes"),
    ("lsvba_leader", "event edit national-library-week --title X", 77, "the coordinator, the lead"),
    ("lsvba_leader", "event cancel national-library-week 2026-04-23 --reason x", 77, "you may not cancel"),
    ("lbd_leader", "event cancel national-library-week 2026-04-23", 82, "say why"),
    ("lbd_leader", "event cancel national-library-week 2026-04-24 --reason x", 80, "2026-04-23, 2027-04-23"),
    ("lbd_leader", "event move national-library-week 2026-04-23", 64, "--to or --through"),
    (
      "lbd_leader", "event move national-library-week 2026-04-23 --to 2026-05-09 --through 2026-05-08", 65, "2026-05-08"
    ),
    ("lbd_leader", "event move nothing 2026-04-23 --to 2026-05-09", 80, "There is no event nothing."),
    (
      "lbd_leader", "event cancel world-book-day 2026-04-23 --reason x", 77,
      "you may not cancel it. This is for: the coord"
    ),
    ("lbd_leader", "history --event nothing", 80, "There is no event nothing."),
    ("lbd_leader", "event show nothing", 80, "There is no event nothing."),
    ("lbd_leader", "event link national-library-week 99", 80, "There is no measure 99"),
    (
      "lbd_leader", "event end national-library-week --last 2020-01-01", 65,
      "'2020-01-01' will not do for end of the series: it does not end before its first day; right would be: "
        + "≥ 2025-04-23."
    ),
  ]

  /// What the days of an event and the rule of a series cannot be, and the rule that says so.
  static let ofDays: [(login: String, command: String, exit: Int32, says: String)] = [
    (
      "coordinator", "event add x --title X --first 2026-01-02 --last 2027-01-04", 65,
      "'2027-01-04' will not do for last day, which comes neither before the first nor more than 366 days after it; "
        + "right would be: 2026-01-02–2027-01-03."
    ),
    ("lbd_leader", "event edit national-library-week --last 2025-04-22", 65, "2025-04-23–2026-04-24."),
    ("coordinator", "event add x --title X --first 1812-06-24", 65, "day; right would be: 1900-01-01–2200-12-31."),
    (
      "coordinator", "event add x --title X --first 2026-01-02 --rule yearly --until 2026-01-01", 65,
      "end of the series: it does not end before its first day; right would be: ≥ 2026-01-02."
    ),
    (
      "coordinator", "event add x --title X --first 2026-01-02 --rule FREQ=YEARLY;UNTIL=20260101", 65,
      "end of the series: it does not end before its first day; right would be: ≥ 2026-01-02."
    ),
    (
      "coordinator", "event add a,b --title X --first 2026-01-02", 65,
      "'a,b' will not do for a code: it has up to 60 letters, digits, hyphens and the like, but no spaces, commas"
    ),
    (
      "coordinator", "event add x --title X --first 2026-01-05 --rule FREQ=MONTHLY;BYDAY=-1FR", 65,
      "The first day has to be one on which the rule falls, and 2026-01-05 is not; the next one is 2026-01-30."
    ),
    ("lbd_leader", "event edit national-library-week --first 2026-05-01", 65, "is not; the next one is 2027-04-23."),
    (
      "coordinator", "event add x --title X --first 2026-03-01 --rule FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", 65,
      "By that rule the event would never take place"
    ),
    (
      "lbd_leader", "event edit national-library-week --except 2025-04-23", 65,
      "The first day (2025-04-23) cannot be among the exceptions"
    ),
    (
      "lbd_leader", "event end cobal-12 --last 2026-01-01", 65,
      "Event cobal-12 takes place once, so that no series of it can end; where it is not to take place, cancel it: "
        + "event cancel."
    ),
    (
      "coordinator", "event add x --title X --first 2026-01-02 --until 2026-02-01", 65,
      "Event x takes place once, so that no series of it can end; where it comes again, say a --rule too."
    ),
    (
      "coordinator", "event add x --title X --first 2026-01-02 --rule FREQ=YEARLY;BYMONTH=13", 65,
      "BYMONTH cannot be '13' (right would be: 1–12)."
    ),
    ("coordinator", "event add x --title X --title-en Y --first 2026-01-01", 64, "with --title-en it is said twice"),
    ("lbd_leader", "notices quiet 2026-01-02 2026-01-01", 65, "<through>: 2026-01-01 comes before 2026-01-02;"),
    ("lbd_leader", "notices quiet 2026-01-02 2028-01-01", 65, "last day, which comes neither before the first nor"),
    (
      "lbd_leader", "notices set --ladder 1,2,3,4,5,6,7,8,9,10,11,12,13", 65,
      "'13' will not do for number of reminders; right would be: 1–12."
    ),
  ]

  @Test(
    "each refusal says what would be right, ends with a code of its own, and changes nothing",
    arguments: (refusals + ofDays).indices)
  func refused(index: Int) throws {
    let trial = (Self.refusals + Self.ofDays)[index]
    try TestCluster.withLoadedPlan { database in
      let everything = """
        select md5(string_agg(t, '' order by t)) from (
          select e::text as t from sutarta.event e union all select o::text from sutarta.occurrence o
          union all select c::text from sutarta.occurrence_change c union all select m::text from sutarta.event_measure m
          union all select r::text from sutarta.request r) x
        """
      let before = try database.query(everything)
      let result = try Program.sutarta.run(
        trial.command.split(separator: " ").map(String.init),
        environment: database.environment(user: trial.login).merging(["LANGUAGE": "en"]) { $1 })
      #expect(result.exitCode == trial.exit, "\(trial.command): \(result)")
      #expect(result.standardError.contains(trial.says), "\(trial.command): \(result.standardError)")
      #expect(result.standardOutput.isEmpty)
      #expect(try database.query(everything) == before)
    }
  }
}
