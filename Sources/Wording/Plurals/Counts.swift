extension Phrase {
  /// A number of decisions that wait: "2 sprendimai laukia".
  ///
  /// - Parameter n: How many.
  /// - Returns: The number with its noun and verb.
  public static func decisionsWaiting(_ n: Int) -> Phrase {
    Phrase(
      lt: "\(n) \(Plural.lithuanian(n, "sprendimas laukia", "sprendimai laukia", "sprendimų laukia"))",
      en: "\(n) \(Plural.english(n, "decision waits", "decisions wait"))",
      pl: "\(n) \(Plural.polish(n, "decyzja czeka", "decyzje czekają", "decyzji czeka"))")
  }

  /// A number of measures that are late: "1 priemonė vėluoja".
  ///
  /// - Parameter n: How many.
  /// - Returns: The number with its noun and verb.
  public static func measuresOverdue(_ n: Int) -> Phrase {
    Phrase(
      lt: "\(n) \(Plural.lithuanian(n, "priemonė vėluoja", "priemonės vėluoja", "priemonių vėluoja"))",
      en: "\(n) \(Plural.english(n, "measure overdue", "measures overdue"))",
      pl: "\(n) \(Plural.polish(n, "zadanie po terminie", "zadania po terminie", "zadań po terminie"))")
  }

  /// A number of measures of which nothing has been heard: "3 priemonės be žinių".
  ///
  /// - Parameter n: How many.
  /// - Returns: The number with its noun.
  public static func measuresSilent(_ n: Int) -> Phrase {
    Phrase(
      lt: "\(n) \(Plural.lithuanian(n, "priemonė be žinių", "priemonės be žinių", "priemonių be žinių"))",
      en: "\(n) \(Plural.english(n, "measure without news", "measures without news"))",
      pl: "\(n) \(Plural.polish(n, "zadanie bez wiadomości", "zadania bez wiadomości", "zadań bez wiadomości"))")
  }

  /// A number of events that are not what was told of them: "1 renginys pasikeitė".
  ///
  /// - Parameter n: How many.
  /// - Returns: The number with its noun and verb.
  public static func eventsChanged(_ n: Int) -> Phrase {
    Phrase(
      lt: "\(n) \(Plural.lithuanian(n, "renginys pasikeitė", "renginiai pasikeitė", "renginių pasikeitė"))",
      en: "\(n) \(Plural.english(n, "event changed", "events changed"))",
      pl: "\(n) \(Plural.polish(n, "zmienione wydarzenie", "zmienione wydarzenia", "zmienionych wydarzeń"))")
  }

  /// A number of events that have passed: "2 praėję renginiai".
  ///
  /// - Parameter n: How many.
  /// - Returns: The number with its noun.
  public static func pastEvents(_ n: Int) -> Phrase {
    Phrase(
      lt: "\(n) \(Plural.lithuanian(n, "praėjęs renginys", "praėję renginiai", "praėjusių renginių"))",
      en: "\(n) \(Plural.english(n, "past event", "past events"))",
      pl: "\(n) \(Plural.polish(n, "minione wydarzenie", "minione wydarzenia", "minionych wydarzeń"))")
  }

  /// A number of objections that are to be overcome: "1 derybos baigiasi".
  ///
  /// - Parameter n: How many.
  /// - Returns: The number with its noun.
  public static func negotiations(_ n: Int) -> Phrase {
    Phrase(
      lt:
        "\(n) \(Plural.lithuanian(n, "prieštaravimas derinamas", "prieštaravimai derinami", "prieštaravimų derinama"))",
      en: "\(n) \(Plural.english(n, "negotiation under way", "negotiations under way"))",
      pl: "\(n) \(Plural.polish(n, "negocjowana decyzja", "negocjowane decyzje", "negocjowanych decyzji"))")
  }

  /// A number of things that others have done: "5 naujienos".
  ///
  /// - Parameter n: How many.
  /// - Returns: The number with its noun.
  public static func news(_ n: Int) -> Phrase {
    Phrase(
      lt: "\(n) \(Plural.lithuanian(n, "naujiena", "naujienos", "naujienų"))",
      en: "\(n) \(Plural.english(n, "piece of news", "pieces of news"))",
      pl: "\(n) \(Plural.polish(n, "wiadomość", "wiadomości", "wiadomości"))")
  }

  /// A number of days after something: "praėjus 7 dienoms", "7 days after", "7 dni później".
  ///
  /// - Parameter n: How many days; at least one.
  /// - Returns: The number in its case.
  public static func daysAfter(_ n: Int) -> Phrase {
    Phrase(
      lt: "praėjus \(n) \(Plural.lithuanian(n, "dienai", "dienoms", "dienų"))",
      en: "\(n) \(Plural.english(n, "day", "days")) after",
      pl: "\(n) \(Plural.polish(n, "dzień", "dni", "dni")) później")
  }

  /// How many days something is late: "vėluoja 3 dienas".
  ///
  /// - Parameter n: How many days.
  /// - Returns: The number with its noun.
  public static func daysLate(_ n: Int) -> Phrase {
    Phrase(
      lt: "vėluoja \(n) \(Plural.lithuanian(n, "dieną", "dienas", "dienų"))",
      en: "\(n) \(Plural.english(n, "day", "days")) late",
      pl: "opóźnienie: \(n) \(Plural.polish(n, "dzień", "dni", "dni"))")
  }
}
