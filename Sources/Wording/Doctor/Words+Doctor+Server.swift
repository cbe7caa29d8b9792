extension Words.Doctor {
  /// The server's version.
  public static func version(_ version: String) -> Phrase {
    Phrase(
      lt: "Serveris – „PostgreSQL“ \(version).", en: "The server is PostgreSQL \(version).",
      pl: "Serwer to PostgreSQL \(version).")
  }

  /// It is too old.
  public static let upgrade = Phrase(
    lt: "Reikia „PostgreSQL“ 15 arba naujesnės.", en: "PostgreSQL 15 or newer is needed.",
    pl: "Potrzebny jest PostgreSQL 15 lub nowszy.")

  /// How the database keeps text.
  public static func encoding(_ encoding: String) -> Phrase {
    Phrase(
      lt: "Duomenų bazės koduotė – \(encoding).", en: "The database's encoding is \(encoding).",
      pl: "Kodowanie bazy danych to \(encoding).")
  }

  /// It cannot keep every letter.
  public static let mendEncoding = Phrase(
    lt: "Perkelkite duomenis į duomenų bazę, sukurtą su koduote UTF8 (createdb --encoding UTF8 --template template0).",
    en: "Move the data to a database made with UTF8 (createdb --encoding UTF8 --template template0).",
    pl: "Proszę przenieść dane do bazy utworzonej z UTF8 (createdb --encoding UTF8 --template template0).")

  /// Both clocks tell the same time.
  public static let clocksAgree = Phrase(
    lt: "Serverio ir šio kompiuterio laikrodžiai sutampa.", en: "The server's clock and this machine's agree.",
    pl: "Zegary serwera i tego komputera są zgodne.")

  /// They do not.
  ///
  /// - Parameter seconds: By how much the server's is ahead; less than 0 where it is behind.
  /// - Returns: The sentence.
  public static func clocksDiffer(seconds: Int) -> Phrase {
    let size = abs(seconds)
    return seconds > 0
      ? Phrase(
        lt: "Serverio laikrodis \(size) s skuba, palyginti su šio kompiuterio.",
        en: "The server's clock is \(size) s ahead of this machine's.",
        pl: "Zegar serwera śpieszy się o \(size) s względem tego komputera.")
      : Phrase(
        lt: "Serverio laikrodis \(size) s vėluoja, palyginti su šio kompiuterio.",
        en: "The server's clock is \(size) s behind this machine's.",
        pl: "Zegar serwera spóźnia się o \(size) s względem tego komputera.")
  }

  /// What to do about them.
  public static let mendClock = Phrase(
    lt: "Abiejuose kompiuteriuose įjunkite laiko sinchronizavimą (timedatectl set-ntp true). Terminus lemia serverio "
      + "laikrodis.",
    en: "Have both machines set their clocks by the network (timedatectl set-ntp true). Deadlines go by the server's.",
    pl: "Proszę na obu komputerach włączyć synchronizację czasu (timedatectl set-ntp true). O terminach decyduje zegar "
      + "serwera.")

  /// The collation is the one that the indexes were built with.
  public static let collationFits = Phrase(
    lt: "Rikiavimo taisyklių versija nepakito.",
    en: "The collation is of the version that the indexes were built with.",
    pl: "Wersja reguł sortowania się nie zmieniła.")

  /// It is another.
  public static func collationDiffers(recorded: String, actual: String) -> Phrase {
    Phrase(
      lt: "Rikiavimo taisyklių versija pakito (buvo \(recorded), dabar \(actual)): indeksai gali būti klaidingi.",
      en: "The collation's version has changed (it was \(recorded), it is \(actual)): indexes may be wrong.",
      pl: "Zmieniła się wersja reguł sortowania (była \(recorded), jest \(actual)): indeksy mogą być błędne.")
  }

  /// What to do about it.
  public static func mendCollation(_ database: String) -> Phrase {
    run("reindex database \(database); alter database \(database) refresh collation version")
  }

  /// Everybody may make temporary tables or schemas.
  public static let openToAll = Phrase(
    lt: "Duomenų bazėje bet kas gali kurti laikinąsias lenteles arba schemas.",
    en: "Everybody may make temporary tables or schemas in the database.",
    pl: "W bazie danych każdy może tworzyć tabele tymczasowe lub schematy.")

  /// Nobody may.
  public static let closedToAll = Phrase(
    lt: "Pašaliniai duomenų bazėje nieko kurti negali.", en: "Nobody may make things of their own in the database.",
    pl: "Nikt postronny nie może niczego tworzyć w bazie danych.")

  /// What to do about it.
  public static func closeToAll(_ database: String) -> Phrase {
    run("revoke temporary, create on database \(database) from public")
  }
}
