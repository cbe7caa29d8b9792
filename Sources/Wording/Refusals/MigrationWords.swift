extension Words {
  /// What is said when program and schema do not fit together.
  public enum Schema {
    /// The database holds migrations that this program does not know.
    public static func newer(unknown: [String]) -> Phrase {
      let names = unknown.joined(separator: ", ")
      return Phrase(
        lt: "Duomenų bazė naujesnė už šią programą (joje yra: \(names)). Įdiekite naujesnę programą.",
        en: "The database is newer than this program (it has: \(names)). Install a newer program.",
        pl: "Baza danych jest nowsza niż ten program (zawiera: \(names)). Proszę zainstalować nowszy program.")
    }

    /// A migration was edited after it had been applied.
    public static func edited(_ name: String) -> Phrase {
      Phrase(
        lt: "Migracija „\(name)“ pakeista po to, kai buvo pritaikyta; atkurkite jos pradinį tekstą.",
        en: "The migration '\(name)' was edited after it had been applied; restore its original text.",
        pl: "Migrację „\(name)” zmieniono po jej zastosowaniu; proszę przywrócić jej pierwotny tekst.")
    }

    /// This program carries texts that the database has left behind.
    public static func outdated(_ names: [String]) -> Phrase {
      let some = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
      return Phrase(
        lt: "Ši programa senesnė už duomenų bazę: ji grąžintų ankstesnius tekstus (\(some)). Įdiekite naujesnę "
          + "programą.",
        en: "This program is older than the database: it would put earlier texts back (\(some)). Install a newer "
          + "program.",
        pl: "Ten program jest starszy niż baza danych: przywróciłby wcześniejsze teksty (\(some)). Proszę zainstalować "
          + "nowszy program.")
    }

    /// A migration is to run that sorts before one that has run.
    public static func outOfOrder(pending: String, applied: String) -> Phrase {
      Phrase(
        lt: "Migracija „\(pending)“ turėjo būti pritaikyta prieš „\(applied)“, o ši jau pritaikyta; suteikite jai "
          + "vėlesnį numerį.",
        en: "The migration '\(pending)' comes before '\(applied)', which has been applied already; give it a later "
          + "number.",
        pl: "Migracja „\(pending)” poprzedza „\(applied)”, którą już zastosowano; proszę nadać jej późniejszy numer.")
    }

    /// The database has no register yet, or an older one.
    public static let missing = Phrase(
      lt: "Šioje duomenų bazėje registro nėra arba jis pasenęs. Paleiskite: sutarta admin migrate",
      en: "This database has no register yet, or an older one. Run: sutarta admin migrate",
      pl: "W tej bazie danych nie ma rejestru albo jest on nieaktualny. Proszę uruchomić: sutarta admin migrate")
  }

  /// What is said of the way to the database.
  public enum Connection {
    /// No server answers.
    public static func noServer(_ place: String) -> Phrase {
      Phrase(
        lt: "PostgreSQL serveris neatsako (\(place)). Patikrinkite, ar jis veikia ir ar teisingi --host ir --port.",
        en: "No PostgreSQL server answers at \(place). Check that it runs, and --host and --port.",
        pl: "Serwer PostgreSQL nie odpowiada (\(place)). Proszę sprawdzić, czy działa, oraz --host i --port.")
    }

    /// The server let nobody of that name in.
    public static func notLetIn(_ user: String) -> Phrase {
      Phrase(
        lt: "Serveris neįleido naudotojo „\(user)“: netinka vardas arba slaptažodis.",
        en: "The server did not let the user '\(user)' in: the name or the password is wrong.",
        pl: "Serwer nie wpuścił użytkownika „\(user)”: niewłaściwa nazwa lub hasło.")
    }

    /// The server has no such database.
    public static func noDatabase(_ name: String) -> Phrase {
      Phrase(
        lt: "Serveryje nėra duomenų bazės „\(name)“. Nurodykite kitą (--database) arba ją sukurkite.",
        en: "The server has no database '\(name)'. Say another (--database), or create it.",
        pl: "Na serwerze nie ma bazy danych „\(name)”. Proszę podać inną (--database) albo ją utworzyć.")
    }

    /// The login may not do that: it belongs to none of the groups that may.
    public static let noPrivilege = Phrase(
      lt: "Šiam naudotojui tai neleidžiama. Kreipkitės į registro tvarkytoją.",
      en: "This user may not do that. Ask the registrar.",
      pl: "Ten użytkownik nie ma do tego uprawnień. Proszę zwrócić się do administratora rejestru.")

    /// Something was in the way for too long.
    public static let busy = Phrase(
      lt: "Duomenų bazė per ilgai užimta; nieko nepakeista. Pakartokite vėliau.",
      en: "The database was busy for too long; nothing was changed. Try again later.",
      pl: "Baza danych była zbyt długo zajęta; nic nie zmieniono. Proszę spróbować później.")

    /// The connection broke.
    public static let broken = Phrase(
      lt: "Ryšys su duomenų baze nutrūko. Pažiūrėkite istoriją (sutarta history) ir, jei reikia, pakartokite.",
      en: "The connection to the database broke. Look at the history (sutarta history) and, if need be, repeat.",
      pl:
        "Połączenie z bazą danych zostało zerwane. Proszę sprawdzić historię (sutarta history) i w razie potrzeby powtórzyć."
    )

    /// Anything else that the database says, in its own words.
    public static func failed(_ description: String) -> Phrase {
      Phrase(
        lt: "Duomenų bazės klaida: \(description)", en: "The database failed: \(description)",
        pl: "Błąd bazy danych: \(description)")
    }
  }
}
