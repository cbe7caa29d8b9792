import CivilTime
import TestSupport

/// What the parties observe together: the real protocol's days, a reading hour each autumn, congresses, changes.
extension Story {
  private static let ladder = [60, 30, 7, 1]
  private static let yearly: [(code: String, titles: [String], day: String)] = [
    (
      "national-reading-day", ["Nacionalinė skaitymo diena", "National Reading Day", "Narodowy Dzień Czytania"], "05-07"
    ),
    (
      "press-language-book-day",
      [
        "Spaudos atgavimo, kalbos ir knygos diena", "Day of the Restoration of the Press, Language and the Book",
        "Dzień Odzyskania Druku, Języka i Książki",
      ], "05-07"
    ),
    (
      "world-book-day",
      [
        "Pasaulinė knygos ir autorių teisių diena", "World Book and Copyright Day",
        "Światowy Dzień Książki i Praw Autorskich",
      ], "04-23"
    ),
    (
      "national-library-week",
      ["Nacionalinė Lietuvos bibliotekų savaitė", "National Library Week", "Narodowy Tydzień Bibliotek Litwy"], "04-23"
    ),
    ("summer-reading", ["Vasara su knyga", "Summer with a Book", "Lato z książką"], "06-01"),
    (
      "school-library-month",
      [
        "Tarptautinis mokyklų bibliotekų mėnuo", "International School Library Month",
        "Międzynarodowy Miesiąc Bibliotek Szkolnych",
      ], "10-01"
    ),
    (
      "media-literacy-week",
      [
        "Pasaulinė medijų ir informacinio raštingumo savaitė", "Global Media and Information Literacy Week",
        "Światowy Tydzień Edukacji Medialnej i Informacyjnej",
      ], "10-24"
    ),
  ]

  func planEvents() throws {
    for event in Self.yearly {
      for year in 2025...end.day.year + 1 {
        let day = CivilDate.date("\(year)-\(event.day)")
        happenings.append(
          Happening(
            code: event.code, titles: event.titles, original: day, day: day, rungs: Self.ladder, known: first))
      }
    }
    for (code, titles, day) in [
      (
        "cobal-12",
        [
          "CoBAL, Baltijos šalių bibliotekininkų kongresas", "CoBAL, the Congress of Baltic Librarians",
          "CoBAL, Kongres Bibliotekarzy Krajów Bałtyckich",
        ], "2025-12-01"
      ),
      (
        "ifla-wlic-2025",
        [
          "IFLA pasaulinis bibliotekų ir informacijos kongresas, Astana",
          "IFLA World Library and Information Congress, Astana", "Światowy Kongres Bibliotek i Informacji IFLA, Astana",
        ], "2025-08-18"
      ),
      (
        "ifla-wlic-2026",
        [
          "IFLA pasaulinis bibliotekų ir informacijos kongresas, Busanas",
          "IFLA World Library and Information Congress, Busan", "Światowy Kongres Bibliotek i Informacji IFLA, Pusan",
        ], "2026-08-10"
      ),
    ] {
      let day = CivilDate.date(day)
      happenings.append(
        Happening(code: code, titles: titles, original: day, day: day, rungs: Self.ladder, known: first))
    }
    for year in first.day.year...end.day.year {
      plan(on: day(in: 20...60, of: year)) { [unowned self] in try addReadingHour(year, at: $0) }
      plan(on: day(in: 1...330, of: year)) { [unowned self] in try addMeeting(at: $0) }
      for _ in 0..<3 { plan(on: day(in: 0...364, of: year)) { [unowned self] in try changeOne(at: $0) } }
    }
  }

  /// Eight Wednesdays in autumn, with a reminder two days before each.
  private func addReadingHour(_ year: Int, at moment: Instant) throws {
    let code = "reading-hour-\(year)"
    let titles = ["Skaitymo valanda \(year)", "Reading hour \(year)", "Godzina czytania \(year)"]
    var day = CivilDate.date("\(year)-09-08")
    while day.weekday != .wednesday { day = day.adding(days: 1) }
    try add(code, titles, day, rule: "FREQ=WEEKLY;BYDAY=WE", until: day.adding(days: 49))
    try act("coordinator", "select door.set_ladder('\(Self.code)', null, null, '\(code)', '{2}')")
    for week in 0..<8 {
      let day = day.adding(days: 7 * week)
      happenings.append(
        Happening(code: code, titles: titles, original: day, day: day, rungs: [2], known: moment))
    }
  }

  private func addMeeting(at moment: Instant) throws {
    let day = moment.day.adding(days: Int.random(in: 12...180, using: &random))
    let code = "meeting-\(moment.day)"
    let titles = ["Susitikimas \(moment.day)", "Meeting \(moment.day)", "Spotkanie \(moment.day)"]
    try add(code, titles, day, rule: nil, until: nil)
    happenings.append(
      Happening(code: code, titles: titles, original: day, day: day, rungs: Self.ladder, known: moment))
  }

  private func add(_ code: String, _ titles: [String], _ day: CivilDate, rule: String?, until: CivilDate?) throws {
    let fields = """
      {"titles": {"lt": "\(titles[0])", "en": "\(titles[1])", "pl": "\(titles[2])"}, "first": "\(day)", "last": "\(day)",
      "rule": \(rule.map { "\"\($0)\"" } ?? "null"), "until": \(until.map { "\"\($0)\"" } ?? "null")}
      """
    try act("coordinator", "select door.set_event('\(Self.code)', '\(code)', '\(fields)', true)")
  }

  /// Moves or cancels something that is still to come.
  private func changeOne(at moment: Instant) throws {
    let coming = happenings.indices.filter {
      let away = happenings[$0].day.dayNumber - moment.day.dayNumber
      return (15...200).contains(away) && happenings[$0].gone == nil && happenings[$0].known < moment + -2 * Instant.day
    }
    guard !coming.isEmpty else { return }
    let index = random.pick(coming)
    let old = happenings[index]
    if random.chance(1, of: 3) {
      let statement = """
        select door.cancel_occurrence('\(Self.code)', '\(old.code)', '\(old.original)', 'Neįvyks')
        """
      if try act("coordinator", statement) != nil { happenings[index].gone = moment }
      return
    }
    let day = old.day.adding(days: Int.random(in: 1...25, using: &random) * (random.chance(1, of: 3) ? -1 : 1))
    guard day > moment.day.adding(days: 2) else { return }
    let statement = """
      select door.change_occurrence('\(Self.code)', '\(old.code)', '\(old.original)', '\(day)', null, 'Perkelta')
      """
    guard try act("coordinator", statement) != nil else { return }
    happenings[index].gone = moment
    happenings.append(
      Happening(
        code: old.code, titles: old.titles, original: old.original, day: day, rungs: old.rungs, known: moment))
  }
}
