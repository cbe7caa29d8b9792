public import CivilTime
public import Cooperation

extension Words.Digest {
  /// What the reader has not been told of an event before.
  ///
  /// - Parameters:
  ///   - occurrence: The instance of the event.
  ///   - reason: Why it was cancelled or moved, on one line; `nil` where nobody has said.
  /// - Returns: A sentence or two; `nil` where she knows all.
  public static func news(of occurrence: OccurrenceNotice, reason: String?) -> Phrase? {
    let news: Phrase
    switch occurrence.news {
    case nil: return nil
    case .new where occurrence.originalDay == occurrence.days.first:
      news = Phrase(lt: "Naujas renginys.", en: "A new event.", pl: "Nowe wydarzenie.")
    case .new:
      let day = Phrase.day(occurrence.originalDay)
      news = Phrase(
        lt: "Renginys perkeltas: turėjo prasidėti \(day.lt)", en: "It has been moved: it was to begin on \(day.en).",
        pl: "Wydarzenie przeniesiono: miało się rozpocząć \(day.pl)")
    case .moved(let days):
      let was = Phrase.days(days)
      news = Phrase(
        lt: "Perkelta: turėjo vykti \(was.lt)", en: "Moved: it was to take place on \(was.en).",
        pl: "Przeniesiono: miało się odbyć \(was.pl)\(was.pl.hasSuffix(".") ? "" : ".")")
    case .cancelled:
      news = Phrase(lt: "Neįvyks.", en: "It does not take place.", pl: "Nie odbędzie się.")
    case .restored:
      news = Phrase(
        lt: "Vis dėlto įvyks: pranešimas, kad atšaukta, nebegalioja.",
        en: "It takes place after all: that it was cancelled no longer holds.",
        pl: "Jednak się odbędzie: informacja o odwołaniu jest nieaktualna.")
    }
    guard let reason else { return news }
    let why = reason.asSentence
    return Phrase.joined([
      news, Phrase(lt: "Priežastis: \(why)", en: "The reason: \(why)", pl: "Powód: \(why)"),
    ])
  }

  /// An event that does not take place, as in "Atšaukta: Knygų mugė".
  ///
  /// - Parameter title: What it is called.
  /// - Returns: What it is called, with what has become of it before.
  public static func cancelled(_ title: Phrase) -> Phrase {
    Phrase(lt: "Atšaukta: \(title.lt)", en: "Cancelled: \(title.en)", pl: "Odwołano: \(title.pl)")
  }

  /// When an event would have taken place.
  ///
  /// - Parameter days: The days that the reader was told.
  /// - Returns: A sentence.
  public static func wouldHaveBeen(_ days: CivilInterval) -> Phrase {
    let when = Phrase.days(days)
    return Phrase(
      lt: "Turėjo vykti \(when.lt)", en: "It was to take place on \(when.en).",
      pl: "Miało się odbyć \(when.pl)\(when.pl.hasSuffix(".") ? "" : ".")")
  }

  /// Why the reader is told of what has become of an event.
  public static let toldBefore = Phrase(
    lt: "Jums jau pranešėme apie šį renginį", en: "we have told you of this event before",
    pl: "o tym wydarzeniu już Państwa informowaliśmy")

  /// By when an objection is to be overcome, and who mediates.
  ///
  /// - Parameters:
  ///   - lastDay: The last day of the negotiation.
  ///   - away: How many days there are left.
  ///   - mediator: The code of the association that mediates.
  /// - Returns: Two sentences.
  public static func negotiation(lastDay: CivilDate, away: Int, mediator: String) -> Phrase {
    let (day, distance) = (Phrase.day(lastDay), Phrase.distance(away))
    return Phrase(
      lt: "Susitarti iki \(day.lt) imtinai (\(distance.lt)), tarpininkauja \(mediator). "
        + "Jei prieštaravimas išliks, sprendimas nebus priimtas.",
      en: "To be settled by \(day.en), that day included (\(distance.en)); \(mediator) mediates. "
        + "If the objection stands, the decision fails.",
      pl: "Porozumienie do \(day.pl) włącznie (\(distance.pl)), mediuje \(mediator). "
        + "Jeśli sprzeciw pozostanie, decyzja nie zapadnie.")
  }

  /// The reader's part in a negotiation.
  public static func part(_ part: NegotiationPart) -> Phrase {
    switch part {
    case .mediator:
      Phrase(
        lt: "Jūsų asociacija tarpininkauja", en: "your association mediates", pl: "Państwa organizacja mediuje")
    case .objector:
      Phrase(
        lt: "Jūsų asociacija prieštarauja", en: "your association objects", pl: "Państwa organizacja zgłosiła sprzeciw")
    case .proposer:
      Phrase(
        lt: "šį sprendimą pasiūlėte Jūs arba Jūsų asociacija", en: "you or your association put this question",
        pl: "tę decyzję zaproponowali Państwo lub Państwa organizacja")
    }
  }
}
