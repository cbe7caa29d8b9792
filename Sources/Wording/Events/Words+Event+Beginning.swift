extension Words.Event {
  /// The first day is none on which the rule falls; `nearest` is the first after it that is.
  public static func offRule(_ first: String, nearest: String) -> Phrase {
    Phrase(
      lt: "pirma diena turi atitikti kartojimo taisyklę, o \(first) jos neatitinka; artimiausia tinkama: \(nearest).",
      en: "the first day has to be one on which the rule falls, and \(first) is not; the next one is \(nearest).",
      pl: "pierwszy dzień musi być zgodny z regułą powtarzania, a \(first) nie jest; najbliższy właściwy: \(nearest).")
  }

  /// The rule of a series falls on no day at all, or on none before the series ends.
  public static let neverFalls = Phrase(
    lt: "pagal tokią kartojimo taisyklę renginys nevyktų niekada; nurodykite kitą.",
    en: "by that rule the event would never take place; say another.",
    pl: "według tej reguły wydarzenie nigdy by się nie odbyło; proszę podać inną.")

  /// The first day of a series is among those on which it does not begin.
  public static func firstLeftOut(_ first: String) -> Phrase {
    Phrase(
      lt: "pirma diena (\(first)) negali būti tarp išimčių; pirmąja nurodykite dieną, kurią renginys "
        + "tikrai prasidės.",
      en: "the first day (\(first)) cannot be among the exceptions; say as the first one that on which it does begin.",
      pl: "pierwszy dzień (\(first)) nie może być wyjątkiem; jako pierwszy proszę podać dzień, w którym wydarzenie "
        + "rzeczywiście się rozpocznie.")
  }
}
