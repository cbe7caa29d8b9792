extension Words.Doctor {
  /// Nobody has ticked.
  public static let neverTicked = Phrase(
    lt: "„sutartad tick“ dar nebuvo paleistas.", en: "No tick has run yet.",
    pl: "„sutartad tick” nie było jeszcze uruchomione.")

  /// What to do about it, and about ticks that stay away.
  public static let startTicking = Phrase(
    lt: "Patikrinkite, ar paleidžiamas „sutartad“: cron, „systemctl status sutartad-tick.timer“ arba "
      + "„systemctl status sutartad“ (docs/RUNNING.md).",
    en: "See that sutartad is started: by cron, 'systemctl status sutartad-tick.timer' or 'systemctl status sutartad' "
      + "(docs/RUNNING.md).",
    pl: "Proszę sprawdzić, czy sutartad jest uruchamiany: cron, „systemctl status sutartad-tick.timer” lub "
      + "„systemctl status sutartad” (docs/RUNNING.md).")

  /// The last tick.
  ///
  /// - Parameters:
  ///   - ended: When it ended.
  ///   - minutes: How many minutes ago.
  ///   - seconds: How long it took.
  ///   - host: Where.
  /// - Returns: The sentence.
  public static func lastTick(ended: String, minutes: Int, seconds: Int, host: String) -> Phrase {
    Phrase(
      lt:
        "Paskutinis „sutartad tick“ baigėsi \(ended) (prieš \(minutes) min.), truko \(seconds) s, kompiuteris – \(host).",
      en: "The last tick ended at \(ended) (\(minutes) min ago), took \(seconds) s, on \(host).",
      pl:
        "Ostatnie „sutartad tick” zakończyło się \(ended) (\(minutes) min temu), trwało \(seconds) s, komputer: \(host)."
    )
  }

  /// There was something to complain of in it.
  public static func tickComplained(_ reason: String?) -> Phrase {
    let why = reason ?? "?"
    return Phrase(
      lt: "Pastabos, kaip jos įrašytos žurnale: „\(why)“", en: "It complained: \(why)",
      pl: "Uwagi, jak zapisano je w dzienniku: „\(why)”")
  }

  /// It came to no end.
  public static func tickBroke(_ reason: String?) -> Phrase {
    let why = reason ?? "?"
    return Phrase(
      lt: "Jis nutrūko, žurnale įrašyta: „\(why)“", en: "It broke off: \(why)",
      pl: "Zostało przerwane, w dzienniku zapisano: „\(why)”")
  }

  /// What to do about either.
  public static let lookAtLog = Phrase(
    lt: "Paleiskite „sutartad tick --verbose“ arba peržiūrėkite žurnalą (journalctl -u sutartad-tick).",
    en: "Run 'sutartad tick --verbose', or look at the log (journalctl -u sutartad-tick).",
    pl: "Proszę uruchomić „sutartad tick --verbose” albo obejrzeć dziennik (journalctl -u sutartad-tick).")

  /// The server's clock is before the last tick.
  ///
  /// - Parameters:
  ///   - minutes: By how many minutes.
  ///   - ended: When the last tick ended.
  /// - Returns: The sentence.
  public static func clockWentBack(minutes: Int, ended: String) -> Phrase {
    Phrase(
      lt: "Serverio laikrodis grįžo atgal: paskutinis „sutartad tick“ baigėsi \(ended), tai yra po \(minutes) min.",
      en: "The server's clock has gone back: the last tick ended at \(ended), which is \(minutes) min from now.",
      pl: "Zegar serwera cofnął się: ostatnie „sutartad tick” zakończyło się \(ended), czyli za \(minutes) min.")
  }

  /// What to do about it.
  public static let mendServerClock = Phrase(
    lt: "Nustatykite serverio laikrodį (timedatectl set-ntp true). Kol jis atsilieka, laiškai neišsiunčiami.",
    en: "Set the server's clock right (timedatectl set-ntp true). While it is behind, no letter goes out.",
    pl: "Proszę ustawić zegar serwera (timedatectl set-ntp true). Dopóki się spóźnia, listy nie są wysyłane.")
}
