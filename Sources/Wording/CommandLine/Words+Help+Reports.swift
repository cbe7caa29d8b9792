extension Words.Help {
  /// What `report` is about.
  public static let report = Phrase(
    lt: "Ataskaitos: kas padaryta, kas vėluoja, kas kaip dalyvauja.",
    en: "Reports: what is done, what is late, who takes part.",
    pl: "Raporty: co zrobiono, co jest opóźnione, kto jak uczestniczy.")

  /// What `report progress` does.
  public static let reportProgress = Phrase(
    lt: "Rodyti, kas plane padaryta: iš viso, pagal kryptis, asociacijas ir ketvirčius.",
    en: "Show what of the plan is done: in all, by direction, association and quarter.",
    pl: "Pokaż, co z planu zrobiono: łącznie, według kierunków, organizacji i kwartałów.")

  /// What `report progress` writes for a script.
  public static let reportProgressRaw = Phrase(
    lt: """
      Su --csv ir --json pirma eilutė – apie visą planą, kitos – apie kryptis, asociacijas ir ketvirčius; apie ką eilutė, \
      rodo stulpelis about. Daugiau apie asociacijas rodo komanda associations.
      """,
    en: """
      With --csv and --json the first row is about the whole plan, the others are about directions, associations and \
      quarters; the column about says which. The command associations tells more of the associations.
      """,
    pl: """
      Z --csv i --json pierwszy wiersz dotyczy całego planu, a następne kierunków, organizacji i kwartałów; czego dotyczy \
      wiersz, podaje kolumna about. Więcej o organizacjach podaje polecenie associations.
      """)

  /// What `report directions` does.
  public static let reportDirections = Phrase(
    lt: "Rodyti, kas padaryta pagal kryptis.", en: "Show what is done, by direction.",
    pl: "Pokaż, co zrobiono, według kierunków.")

  /// What `report associations` does.
  public static let reportAssociations = Phrase(
    lt: "Rodyti, ką kiekviena asociacija pažadėjo ir ką tesėjo.",
    en: "Show what each association promised, and what it kept.",
    pl: "Pokaż, co każda organizacja obiecała i czego dotrzymała.")

  /// What `report quarters` does.
  public static let reportQuarters = Phrase(
    lt: "Rodyti, kas padaryta pagal ketvirtį, kurį baigiasi terminas.",
    en: "Show what is done, by the quarter in which its time is over.",
    pl: "Pokaż, co zrobiono, według kwartału, w którym upływa termin.")

  /// What `report decisions` does.
  public static let reportDecisions = Phrase(
    lt: "Rodyti, ką šalys per metus nusprendė ir kiek laiko tai truko.",
    en: "Show what the parties decided each year, and how long it took.",
    pl: "Pokaż, co strony rozstrzygnęły w kolejnych latach i ile to trwało.")

  /// What `report participation` does.
  public static let reportParticipation = Phrase(
    lt: "Rodyti, kaip kiekviena asociacija balsuoja ir dalyvauja susitikimuose.",
    en: "Show how each association votes and attends meetings.",
    pl: "Pokaż, jak każda organizacja głosuje i uczestniczy w spotkaniach.")

  /// What `report times` does.
  public static let reportTimes = Phrase(
    lt: "Rodyti, kiek laiko priemonės būna kiekvienoje būsenoje.",
    en: "Show how long measures stay in each state.",
    pl: "Pokaż, jak długo zadania pozostają w każdym stanie.")

  /// What `report carry-over` does.
  public static let reportCarryOver = Phrase(
    lt: "Rodyti, kas iš plano perkelta į kitą planą, o ko atsisakyta.",
    en: "Show what of the plan went on into the next one, and what did not.",
    pl: "Pokaż, co z planu przeszło do następnego, a z czego zrezygnowano.")

  /// What `report changes` does.
  public static let reportChanges = Phrase(
    lt: "Rodyti, kas plane pasikeitė per kelias dienas.", en: "Show what changed in the plan within some days.",
    pl: "Pokaż, co zmieniło się w planie w ciągu kilku dni.")

  /// What `report as-of` does.
  public static let reportAsOf = Phrase(
    lt: "Rodyti planą tokį, koks jis buvo ar bus dienos pabaigoje.",
    en: "Show the plan as it was, or would be, at the end of a day.", pl: "Pokaż plan według stanu na koniec dnia.")

  /// What `--csv` does.
  public static let asCSV = Phrase(lt: "Kaip CSV.", en: "As CSV.", pl: "Jako CSV.")

  /// What `--from` wants.
  public static let reportFrom = Phrase(
    lt: "Pirma diena (2025-01-01).", en: "The first day (2025-01-01).", pl: "Pierwszy dzień (2025-01-01).")

  /// What `--to` wants.
  public static let reportTo = Phrase(
    lt: "Paskutinė diena; nenurodžius – šiandien.", en: "The last day; today where left out.",
    pl: "Ostatni dzień; domyślnie dzisiaj.")

  /// Which day `report as-of` wants.
  public static let reportDay = Phrase(
    lt: "Diena (2025-06-30).", en: "The day (2025-06-30).", pl: "Dzień (2025-06-30).")

  /// What `admin analyst` is about.
  public static let adminAnalyst = Phrase(
    lt: "Analitikai: kas skaito ataskaitas SQL užklausomis.", en: "Analysts: who reads the reports by SQL.",
    pl: "Analitycy: kto czyta raporty przez SQL.")

  /// What `admin analyst add` does.
  public static let adminAnalystAdd = Phrase(
    lt: "Leisti skaityti ataskaitas; prisijungimas, jei jo nėra, sukuriamas.",
    en: "Let somebody read the reports; makes the login where there is none.",
    pl: "Pozwól czytać raporty; login, jeśli go nie ma, zostanie utworzony.")

  /// What `admin analyst remove` does.
  public static let adminAnalystRemove = Phrase(
    lt: "Nebeleisti skaityti ataskaitų.", en: "Let somebody read the reports no more.",
    pl: "Odbierz prawo czytania raportów.")
}
