/// Which form of a noun a whole number takes, by CLDR's plural rules.
enum Plural {
  /// The forms of a Lithuanian noun: 1 priemonė, 2 priemonės, 10 priemonių.
  static func lithuanian(_ n: Int, _ one: String, _ few: String, _ other: String) -> String {
    let (ones, hundreds) = (n.magnitude % 10, n.magnitude % 100)
    if (11...19).contains(hundreds) || ones == 0 { return other }
    return ones == 1 ? one : few
  }

  /// The forms of an English noun: 1 measure, 2 measures.
  static func english(_ n: Int, _ one: String, _ other: String) -> String { n.magnitude == 1 ? one : other }

  /// The forms of a Polish noun: 1 zadanie, 2 zadania, 5 zadań, 21 zadań.
  static func polish(_ n: Int, _ one: String, _ few: String, _ many: String) -> String {
    if n.magnitude == 1 { return one }
    let (ones, hundreds) = (n.magnitude % 10, n.magnitude % 100)
    return (2...4).contains(ones) && !(12...14).contains(hundreds) ? few : many
  }
}

extension Phrase {
  /// A number of measures: "21 priemonė", "2 measures", "5 zadań".
  ///
  /// - Parameter n: How many.
  /// - Returns: The number with its noun.
  public static func measures(_ n: Int) -> Phrase {
    Phrase(
      lt: "\(n) \(Plural.lithuanian(n, "priemonė", "priemonės", "priemonių"))",
      en: "\(n) \(Plural.english(n, "measure", "measures"))",
      pl: "\(n) \(Plural.polish(n, "zadanie", "zadania", "zadań"))")
  }

  /// A number of days before something: "likus 7 dienoms", "7 days before", "7 dni wcześniej".
  ///
  /// - Parameter n: How many days; none is the day itself.
  /// - Returns: The number in its case.
  public static func daysBefore(_ n: Int) -> Phrase {
    guard n != 0 else { return Phrase(lt: "tą pačią dieną", en: "on the day", pl: "tego samego dnia") }
    return Phrase(
      lt: "likus \(n) \(Plural.lithuanian(n, "dienai", "dienoms", "dienų"))",
      en: "\(n) \(Plural.english(n, "day", "days")) before",
      pl: "\(n) \(Plural.polish(n, "dzień", "dni", "dni")) wcześniej")
  }

  /// How far off a day is: "šiandien", "rytoj", "po 9 dienų", "vakar", "prieš 3 dienas".
  ///
  /// - Parameter days: Days from today; negative for the past.
  /// - Returns: The distance in words.
  public static func distance(_ days: Int) -> Phrase {
    switch days {
    case 0: Phrase(lt: "šiandien", en: "today", pl: "dzisiaj")
    case 1: Phrase(lt: "rytoj", en: "tomorrow", pl: "jutro")
    case -1: Phrase(lt: "vakar", en: "yesterday", pl: "wczoraj")
    case 2...:
      Phrase(
        lt: "po \(days) \(Plural.lithuanian(days, "dienos", "dienų", "dienų"))", en: "in \(days) days",
        pl: "za \(days) dni")
    default:
      Phrase(
        lt: "prieš \(-days) \(Plural.lithuanian(-days, "dieną", "dienas", "dienų"))",
        en: "\(-days) days ago",
        pl: "\(-days) dni temu")
    }
  }

  /// A number of deadlines that come near: "3 terminai artėja".
  ///
  /// - Parameter n: How many.
  /// - Returns: The number with its noun and verb.
  public static func deadlinesNear(_ n: Int) -> Phrase {
    Phrase(
      lt: "\(n) \(Plural.lithuanian(n, "terminas artėja", "terminai artėja", "terminų artėja"))",
      en: "\(n) \(Plural.english(n, "deadline near", "deadlines near"))",
      pl: Plural.polish(n, "zbliża się \(n) termin", "zbliżają się \(n) terminy", "zbliża się \(n) terminów"))
  }

  /// A number of coming events: "2 renginiai".
  ///
  /// - Parameter n: How many.
  /// - Returns: The number with its noun.
  public static func events(_ n: Int) -> Phrase {
    Phrase(
      lt: "\(n) \(Plural.lithuanian(n, "renginys", "renginiai", "renginių"))",
      en: "\(n) \(Plural.english(n, "event", "events"))",
      pl: "\(n) \(Plural.polish(n, "wydarzenie", "wydarzenia", "wydarzeń"))")
  }
}
