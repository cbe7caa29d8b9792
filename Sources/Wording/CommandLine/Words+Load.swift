extension Words {
  /// What is said of loading a folder of files.
  public enum Load {
    /// What a load came to.
    public static func done(added: Int, changed: Int, unchanged: Int) -> Phrase {
      Phrase(
        lt: "Įkelta: naujų įrašų – \(added), pakeistų – \(changed), nepakitusių – \(unchanged).",
        en: "Loaded: \(added) new, \(changed) changed, \(unchanged) unchanged.",
        pl: "Wczytano: nowe – \(added), zmienione – \(changed), bez zmian – \(unchanged).")
    }

    /// Events that were left alone, because people have changed them since they were loaded.
    ///
    /// - Parameter codes: Their codes.
    /// - Returns: A line, with what to do where the files are right.
    public static func left(_ codes: [String]) -> Phrase {
      let all = codes.joined(separator: ", ")
      return Phrase(
        lt: "Nepakeista, nes po įkėlimo renginius redagavo žmonės: \(all). "
          + "Jei teisingi failai, koordinatorius pakeičia „sutarta event edit“.",
        en: "Left as people have edited them since they were loaded: \(all). "
          + "Where the files are right, the coordinator changes them by 'sutarta event edit'.",
        pl: "Pozostawiono, ponieważ po wczytaniu zmienili je ludzie: \(all). "
          + "Jeśli pliki są poprawne, koordynator zmienia je poleceniem „sutarta event edit”.")
    }

    /// What stands under a list of mistakes.
    public static func nothingLoaded(mistakes: Int) -> Phrase {
      Phrase(
        lt: "Nieko neįkelta. Rasta klaidų: \(mistakes).", en: "Nothing was loaded. Mistakes found: \(mistakes).",
        pl: "Niczego nie wczytano. Liczba błędów: \(mistakes).")
    }

    /// A folder or a file that cannot be read, with the system's own reason.
    public static func unreadable(_ path: String, why: String) -> Phrase {
      Phrase(
        lt: "Nepavyko perskaityti „\(path)“: \(why).", en: "'\(path)' cannot be read: \(why).",
        pl: "Nie udało się odczytać „\(path)”: \(why).")
    }
  }
}
