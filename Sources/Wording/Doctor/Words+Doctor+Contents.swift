extension Words.Doctor {
  /// The server knows every time zone that is needed.
  public static let zonesKnown = Phrase(
    lt: "Serveris žino visas reikalingas laiko juostas.", en: "The server knows every time zone that is needed.",
    pl: "Serwer zna wszystkie potrzebne strefy czasowe.")

  /// It does not know one.
  public static func zoneUnknown(_ zone: String) -> Phrase {
    Phrase(
      lt: "Serveris nežino laiko juostos „\(zone)“.", en: "The server does not know the time zone '\(zone)'.",
      pl: "Serwer nie zna strefy czasowej „\(zone)”.")
  }

  /// What to do about it.
  public static let mendZone = Phrase(
    lt: "Serverio kompiuteryje įdiekite laiko juostų duomenis (apt install tzdata) arba pataisykite juostos vardą.",
    en: "Install the time zone data on the server (apt install tzdata), or put the zone's name right.",
    pl: "Proszę zainstalować na serwerze dane stref czasowych (apt install tzdata) albo poprawić nazwę strefy.")

  /// Holidays of this year and the next are known.
  public static let holidaysKnown = Phrase(
    lt: "Šių ir kitų metų šventinės dienos žinomos.", en: "The holidays of this year and the next are known.",
    pl: "Święta w tym i przyszłym roku są znane.")

  /// A country's holidays of a year are not.
  public static func holidaysUnknown(_ country: String, _ year: Int) -> Phrase {
    Phrase(
      lt: "\(year) m. šventinės dienos (\(country)) nežinomos.",
      en: "The holidays of \(year) (\(country)) are not known.",
      pl: "Święta w roku \(year) (\(country)) nie są znane.")
  }

  /// Whatever every tick does has not been done.
  public static let tick = Phrase(
    lt: "Jas įrašo kiekvienas „sutartad tick“: patikrinkite, ar jis paleidžiamas.",
    en: "Every 'sutartad tick' writes them: see that it is started.",
    pl: "Zapisuje je każde „sutartad tick”: proszę sprawdzić, czy jest uruchamiane.")

  /// History is sealed as it comes.
  public static let historySealed = Phrase(
    lt: "Istorija antspauduojama laiku.", en: "History is sealed as it comes.",
    pl: "Historia jest pieczętowana na bieżąco.")

  /// It is not.
  ///
  /// - Parameters:
  ///   - rows: How many rows wait.
  ///   - hours: For how many hours the oldest.
  /// - Returns: The sentence.
  public static func historyUnsealed(_ rows: Int64, hours: Int) -> Phrase {
    Phrase(
      lt: "Neužantspauduota istorijos įrašų: \(rows); seniausias laukia jau \(hours) val.",
      en: "Rows of history not sealed: \(rows); the oldest has waited for \(hours) h.",
      pl: "Nieopieczętowane wpisy historii: \(rows); najstarszy czeka już \(hours) godz.")
  }

  /// What to do about it.
  public static let lookForTick = Phrase(
    lt: "Patikrinkite, ar paleidžiamas „sutartad“ (docs/RUNNING.md) ir ar serveryje neužsibuvo neužbaigta transakcija "
      + "(pg_stat_activity).",
    en: "See that sutartad is started (docs/RUNNING.md), and that no transaction has stayed open on the server "
      + "(pg_stat_activity).",
    pl: "Proszę sprawdzić, czy sutartad jest uruchamiany (docs/RUNNING.md) i czy na serwerze nie pozostała otwarta "
      + "transakcja (pg_stat_activity).")
}
