extension Words.Help {
  /// What `sutartad run` does.
  public static let run = Phrase(
    lt: "Nuolat veikti ir kas tam tikrą laiką padaryti viską, kam atėjo laikas.",
    en: "Stay, and do all that is due again and again.",
    pl: "Działaj stale i co pewien czas wykonuj wszystko, na co przyszła pora.")
  /// What `--every` wants.
  public static let every = Phrase(
    lt: "Kas kiek laiko: 90s, 5m, 1h.", en: "How often: 90s, 5m, 1h.", pl: "Jak często: 90s, 5m, 1h.")
  /// What `--limit` wants.
  public static let limit = Phrase(
    lt: "Po kiek laiko nebepradėti naujų darbų: 4m.", en: "After how long to begin no new work: 4m.",
    pl: "Po jakim czasie nie zaczynać nowej pracy: 4m.")
  /// What `--metrics` wants.
  public static let metrics = Phrase(
    lt: "Failas, į kurį įrašomi „Prometheus“ rodikliai (*.prom).",
    en: "The file that figures for Prometheus are written to (*.prom).",
    pl: "Plik, do którego trafiają wskaźniki dla Prometheusa (*.prom).")
  /// What `sutarta doctor` does.
  public static let doctor = Phrase(
    lt: "Patikrinti, ar viskas įdiegta tinkamai, ir pasakyti, ką ir kaip taisyti.",
    en: "Look the installation over: what is wrong with it, and how to mend it.",
    pl: "Sprawdź instalację: co jest nie tak i jak to naprawić.")
}
