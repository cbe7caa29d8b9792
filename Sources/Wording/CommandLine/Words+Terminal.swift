extension Words {
  /// What is said of the terminal itself, and of what was typed there.
  public enum Terminal {
    /// A word stands where a command should; `nearest` is what it was probably meant to be.
    public static func noCommand(_ word: String, nearest: String?) -> Phrase {
      Phrase(
        lt: "Komandos „\(word)“ nėra." + (nearest.map { " Gal norėjote „\($0)“?" } ?? ""),
        en: "There is no command '\(word)'." + (nearest.map { " Did you mean '\($0)'?" } ?? ""),
        pl: "Nie ma polecenia „\(word)”." + (nearest.map { " Czy chodziło o „\($0)”?" } ?? ""))
    }

    /// Where to read on.
    public static func helpOf(_ command: String) -> Phrase {
      Phrase(
        lt: "Daugiau: „\(command) --help“.", en: "See '\(command) --help' for more information.",
        pl: "Więcej: „\(command) --help”.")
    }

    /// Standard output takes no more: a full disk, a closed pipe.
    public static let outputLost = Phrase(
      lt: "Nepavyko išvesti viso atsakymo: išvestis uždaryta arba diskas pilnas.",
      en: "The answer could not be written out: the output is closed, or the disk is full.",
      pl: "Nie udało się zapisać całej odpowiedzi: wyjście jest zamknięte lub dysk jest pełny.")
  }
}
