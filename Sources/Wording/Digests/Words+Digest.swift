public import CivilTime
public import Cooperation

extension Words {
  /// What a digest says.
  public enum Digest {
    /// How a letter begins.
    public static let greeting = Phrase(lt: "Gerb. kolegos,", en: "Dear colleagues,", pl: "Szanowni Państwo,")

    /// Something was due before and could not go out then.
    public static let late = Phrase(
      lt: "Šis laiškas vėluoja: dalis priminimų turėjo pasiekti Jus anksčiau.",
      en: "This letter is late: some of these reminders should have reached you before.",
      pl: "Ten list jest spóźniony: część przypomnień powinna była dotrzeć wcześniej.")

    /// Heads the measures that are due.
    public static let deadlines = Phrase(
      lt: "Artėjantys terminai", en: "Deadlines coming near", pl: "Zbliżające się terminy")

    /// Heads the events that are coming.
    public static let events = Phrase(
      lt: "Artėjantys renginiai", en: "Coming events", pl: "Nadchodzące wydarzenia")

    /// A measure that is due.
    public static func deadline(
      number: String, title: String, due: CivilDate, away: Int, state: MeasureState
    ) -> Phrase {
      let (day, distance) = (Phrase.day(due), Phrase.distance(away))
      return Phrase(
        lt: "\(number). \(title). Įvykdyti iki \(day.lt) (\(distance.lt)); dabar – \(state.phrase.lt).",
        en: "\(number). \(title). Due by \(day.en) (\(distance.en)); now \(state.phrase.en).",
        pl: "\(number). \(title). Termin: do \(day.pl) (\(distance.pl)); obecnie \(state.phrase.pl).")
    }

    /// An event that is coming.
    public static func event(title: String, edition: Int?, days: CivilInterval, away: Int) -> Phrase {
      let (when, distance) = (Phrase.days(days), Phrase.distance(away))
      let numbered = Event.title(
        LocalizedText([.lithuanian: title, .english: title, .polish: title]), edition: edition)
      return Phrase(
        lt: "\(numbered.lt): \(when.lt) (\(distance.lt)).", en: "\(numbered.en): \(when.en) (\(distance.en)).",
        pl: "\(numbered.pl): \(when.pl) (\(distance.pl)).")
    }

    /// Why the reader is told: her part in the measure, and how long before she is reminded.
    public static func why(capacity: Role?, rung: Int) -> Phrase {
      let before = Phrase.daysBefore(rung)
      switch capacity {
      case .lead:
        return Phrase(
          lt: "Jūsų asociacija šią priemonę vykdo; primename \(before.lt).",
          en: "Your association leads this measure; we remind you \(before.en).",
          pl: "Państwa organizacja odpowiada za to zadanie; przypominamy \(before.pl).")
      case .partner:
        return Phrase(
          lt: "Jūsų asociacija yra šios priemonės partnerė; primename \(before.lt).",
          en: "Your association is a partner in this measure; we remind you \(before.en).",
          pl: "Państwa organizacja jest partnerem w tym zadaniu; przypominamy \(before.pl).")
      default:
        return Phrase(
          lt: "Primename \(before.lt).", en: "We remind you \(before.en).", pl: "Przypominamy \(before.pl).")
      }
    }

    /// How to answer, to the letter.
    public static func answer(command: String) -> Phrase {
      Phrase(lt: "Atsakykite: \(command)", en: "Answer with: \(command)", pl: "Odpowiedź: \(command)")
    }

    /// The command that moves a measure on from where it stands.
    public static func command(for state: MeasureState, number: String) -> String {
      switch state {
      case .agreed: Measure.command(.start, number: number)
      case .inProgress: Measure.command(.finish, number: number)
      default: "sutarta measure show \(number)"
      }
    }

    /// Who writes, why, and how it stops.
    public static func footer(sender: String) -> Phrase {
      Phrase(
        lt: """
          Šį laišką gaunate, nes atstovaujate ketinimų protokolo šaliai. Jį parašė bendradarbiavimo registras „Sutarta“.
          Jei laiškų norite rečiau arba visai jų nenorite, rašykite adresu \(sender).
          """,
        en: """
          You get this letter because you represent a party to a protocol of intent. The register Sutarta wrote it.
          If you want such letters less often, or not at all, write to \(sender).
          """,
        pl: """
          Otrzymują Państwo ten list, ponieważ reprezentują Państwo stronę protokołu intencji. Napisał go rejestr Sutarta.
          Aby otrzymywać takie listy rzadziej lub wcale, proszę napisać na adres \(sender).
          """)
    }
  }
}
