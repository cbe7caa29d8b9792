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
    case .another where occurrence.originalDay == occurrence.days.first: return nil
    case .new, .another:
      let day = Phrase.day(occurrence.originalDay)
      news = Phrase(
        lt: "Renginys perkeltas: turėjo prasidėti \(day.lt)", en: "It has been moved: it was to begin on \(day.en).",
        pl: "Wydarzenie przeniesiono: miało się rozpocząć \(day.pl)")
    case .moved(let days):
      let change =
        switch (occurrence.days.first == days.first, occurrence.days.last > days.last) {
        case (false, _): Phrase(lt: "Perkelta", en: "Moved", pl: "Przeniesiono")
        case (true, true): Phrase(lt: "Pratęsta", en: "Prolonged", pl: "Przedłużono")
        case (true, false): Phrase(lt: "Sutrumpinta", en: "Shortened", pl: "Skrócono")
        }
      let was = wasToBe(.days(days))
      news = Phrase(lt: "\(change.lt): \(was.lt)", en: "\(change.en): \(was.en)", pl: "\(change.pl): \(was.pl)")
    case .cancelled:
      news = Phrase(lt: "Neįvyks.", en: "It does not take place.", pl: "Nie odbędzie się.")
    case .ended:
      news = Phrase(
        lt: "Renginių ciklas baigiasi anksčiau: šiomis dienomis nebevyks.",
        en: "The series ends before that: it takes place on none of these days.",
        pl: "Cykl kończy się wcześniej: w tych dniach już się nie odbędzie.")
    case .restored:
      news = Phrase(
        lt: "Vis dėlto įvyks: pranešimas, kad atšaukta, nebegalioja.",
        en: "It takes place after all: that it was cancelled no longer holds.",
        pl: "Jednak się odbędzie: informacja o odwołaniu jest nieaktualna.")
    }
    guard let reason else { return news }
    let why = reason.asSentence
    let because = Phrase(lt: "Priežastis: \(why)", en: "The reason: \(why)", pl: "Powód: \(why)")
    return Phrase.joined([news, because], separator: " ")
  }

  /// An event that does not take place, as in "Atšaukta: Knygų mugė".
  ///
  /// - Parameters:
  ///   - title: What it is called.
  ///   - isEnded: Whether its whole series has ended.
  /// - Returns: What it is called, with what has become of it before.
  public static func calledOff(_ title: Phrase, isEnded: Bool) -> Phrase {
    guard isEnded else {
      return Phrase(lt: "Atšaukta: \(title.lt)", en: "Cancelled: \(title.en)", pl: "Odwołano: \(title.pl)")
    }
    return Phrase(lt: "Baigta: \(title.lt)", en: "Ended: \(title.en)", pl: "Zakończono: \(title.pl)")
  }

  /// When an event would have taken place.
  ///
  /// - Parameter when: The days that the reader was told, in words.
  /// - Returns: A sentence.
  public static func wouldHaveBeen(_ when: Phrase) -> Phrase {
    let was = wasToBe(when)
    return Phrase(lt: was.lt.capitalised, en: was.en.capitalised, pl: was.pl.capitalised)
  }

  private static func wasToBe(_ when: Phrase) -> Phrase {
    Phrase(
      lt: "turėjo vykti \(when.lt)", en: "it was to take place on \(when.en).",
      pl: "miało się odbyć \(when.pl)\(when.pl.hasSuffix(".") ? "" : ".")")
  }

  /// On what other days an event takes place.
  ///
  /// - Parameter when: The days, in words.
  /// - Returns: A sentence.
  public static func also(_ when: Phrase) -> Phrase {
    Phrase(
      lt: "Taip pat \(when.lt)", en: "Also on \(when.en).", pl: "Także \(when.pl)\(when.pl.hasSuffix(".") ? "" : ".")")
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
