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
    ///
    /// A reminder that comes later than its rung is silent about it: "in 15 days" and "30 days before" would quarrel.
    ///
    /// - Parameters:
    ///   - capacity: Her association's part in the measure; `nil` for an event.
    ///   - rung: How many days before she was to be reminded.
    ///   - away: How many days there are left.
    /// - Returns: A sentence; `nil` where there is nothing to say.
    public static func why(capacity: Role?, rung: Int, away: Int) -> Phrase? {
      let parts = [capacity.flatMap(part), rung == away ? reminder(rung) : nil].compactMap { $0 }
      guard !parts.isEmpty else { return nil }
      let sentence = Phrase.joined(parts, separator: "; ")
      return Phrase(
        lt: sentence.lt.capitalised + ".", en: sentence.en.capitalised + ".", pl: sentence.pl.capitalised + ".")
    }

    private static func part(_ capacity: Role) -> Phrase? {
      switch capacity {
      case .lead:
        Phrase(
          lt: "Jūsų asociacija šią priemonę vykdo", en: "your association leads this measure",
          pl: "Państwa organizacja odpowiada za to zadanie")
      case .partner:
        Phrase(
          lt: "Jūsų asociacija yra šios priemonės partnerė", en: "your association is a partner in this measure",
          pl: "Państwa organizacja jest partnerem w tym zadaniu")
      default: nil
      }
    }

    private static func reminder(_ rung: Int) -> Phrase {
      let before = Phrase.daysBefore(rung)
      return Phrase(lt: "primename \(before.lt)", en: "we remind you \(before.en)", pl: "przypominamy \(before.pl)")
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
