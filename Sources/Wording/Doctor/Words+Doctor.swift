extension Words {
  /// What the doctor says of an installation as a whole, and of the way to it.
  public enum Doctor {
    /// How bad a finding is: `ok`, `warning` or `error`.
    public static func level(_ level: String) -> Phrase {
      switch level {
      case "ok": Phrase(lt: "gerai", en: "ok", pl: "dobrze")
      case "warning": Phrase(lt: "dėmesio", en: "warning", pl: "uwaga")
      default: Phrase(lt: "klaida", en: "error", pl: "błąd")
      }
    }

    /// Nothing that has to be mended.
    public static func sound(warnings: Int) -> Phrase {
      warnings == 0
        ? Phrase(lt: "Viskas tvarkoje.", en: "All is well.", pl: "Wszystko w porządku.")
        : Phrase(
          lt: "Taisyti nieko nebūtina; įspėjimų: \(warnings).", en: "Nothing has to be mended; warnings: \(warnings).",
          pl: "Nic nie wymaga naprawy; ostrzeżenia: \(warnings).")
    }

    /// Something has to be mended.
    public static func unsound(errors: Int, warnings: Int) -> Phrase {
      Phrase(
        lt: "Reikia taisyti: klaidų – \(errors), įspėjimų – \(warnings).",
        en: "Something has to be mended: errors: \(errors), warnings: \(warnings).",
        pl: "Wymagana naprawa: błędy – \(errors), ostrzeżenia – \(warnings).")
    }

    /// A statement for somebody who administers the database.
    public static func run(_ statement: String) -> Phrase {
      Phrase(
        lt: "Įvykdykite duomenų bazėje: \(statement);", en: "Run in the database: \(statement);",
        pl: "Proszę wykonać w bazie danych: \(statement);")
    }

    /// The schema wants to be brought up to date.
    public static let migrate = Phrase(
      lt: "Paleiskite: sutarta admin migrate", en: "Run: sutarta admin migrate",
      pl: "Proszę uruchomić: sutarta admin migrate")

    /// Something is not for this person's eyes.
    public static let askAsRegistrar = Phrase(
      lt: "Kad būtų patikrinta ir tai, paleiskite komandą kaip registro tvarkytojas.",
      en: "To have this looked at, too, run the command as a registrar.",
      pl: "Aby sprawdzić także to, proszę uruchomić polecenie jako administrator rejestru.")

    /// The server lets us in.
    public static let connected = Phrase(
      lt: "Prie duomenų bazės prisijungta.", en: "The database lets us in.", pl: "Połączono z bazą danych.")
  }
}
