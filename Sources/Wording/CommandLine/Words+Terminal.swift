extension Words {
  /// What is said of the terminal itself.
  public enum Terminal {
    /// Standard output takes no more: a full disk, a closed pipe.
    public static let outputLost = Phrase(
      lt: "Nepavyko išvesti viso atsakymo: išvestis uždaryta arba diskas pilnas.",
      en: "The answer could not be written out: the output is closed, or the disk is full.",
      pl: "Nie udało się zapisać całej odpowiedzi: wyjście jest zamknięte lub dysk jest pełny.")
  }
}
