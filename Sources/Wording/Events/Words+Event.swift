public import CivilTime
public import Cooperation

extension Words {
  /// What is said of events.
  public enum Event {
    /// No event is to come.
    public static let none = Phrase(
      lt: "Artimiausių renginių nėra.", en: "No events are to come.", pl: "Brak nadchodzących wydarzeń.")

    /// There are no events at all.
    public static let noneSuch = Phrase(
      lt: "Renginių nėra.", en: "There are no events.", pl: "Nie ma wydarzeń.")

    /// An event's title, with the number of the edition where it counts them.
    public static func title(_ titles: LocalizedText, edition: Int?) -> Phrase {
      let title = Phrase(
        lt: titles.text(in: .lithuanian), en: titles.text(in: .english), pl: titles.text(in: .polish))
      guard let edition else { return title }
      return Phrase(
        lt: "\(title.lt) (\(edition)-ą kartą)", en: "\(title.en) (No. \(edition))",
        pl: "\(title.pl) (po raz \(edition).)")
    }

    /// An event where a column names what was acted on: "renginys book-day, 2025-04-23".
    ///
    /// - Parameters:
    ///   - code: Its code.
    ///   - day: The day by which one occurrence is known; `nil` for the event as a whole.
    /// - Returns: Its name.
    public static func named(_ code: String, on day: CivilDate?) -> Phrase {
      let day = day.map { ", \($0)" } ?? ""
      return Phrase(lt: "renginys \(code)\(day)", en: "event \(code)\(day)", pl: "wydarzenie \(code)\(day)")
    }

    /// What was decided of an occurrence, said after its title; `nil` where it is as the series has it.
    ///
    /// - Parameters:
    ///   - occurrence: The occurrence.
    ///   - length: How many days the series gives it.
    /// - Returns: "moved from 23–29 April 2026: elections".
    public static func change(of occurrence: Occurrence, length: Int) -> Phrase? {
      guard let change = occurrence.change else { return nil }
      let original = occurrence.original
      let days = Phrase.days(CivilInterval(original, through: original.adding(days: length - 1)) ?? occurrence.days)
      let said: Phrase
      switch change.outcome {
      // Nothing but a remark.
      case .moved(let others) where Phrase.days(others) == days: return change.note.map { Phrase(everywhere: $0) }
      case .cancelled: said = Phrase(lt: "atšaukta", en: "cancelled", pl: "odwołane")
      case .moved(let others) where others.first == original:
        said = Phrase(lt: "vietoj \(days.lt)", en: "instead of \(days.en)", pl: "zamiast \(days.pl)")
      case .moved:
        said = Phrase(lt: "perkelta iš \(days.lt)", en: "moved from \(days.en)", pl: "przeniesione z \(days.pl)")
      }
      guard let note = change.note else { return said }
      return Phrase(lt: "\(said.lt): \(note)", en: "\(said.en): \(note)", pl: "\(said.pl): \(note)")
    }

    /// What a door of events did.
    public static func written(_ code: String, isNew: Bool) -> Phrase {
      isNew
        ? Phrase(
          lt: "Renginys „\(code)“ įrašytas.", en: "Event \(code) was added.", pl: "Wydarzenie „\(code)” dodano.")
        : Phrase(
          lt: "Renginys „\(code)“ pakeistas.", en: "Event \(code) was changed.", pl: "Wydarzenie „\(code)” zmieniono.")
    }

    /// Nothing is other than it was.
    public static let unchanged = Phrase(lt: "Niekas nepasikeitė.", en: "Nothing changed.", pl: "Nic się nie zmieniło.")

    /// The end of a series.
    public static func ended(_ code: String, after last: CivilDate) -> Phrase {
      let day = Phrase.day(last)
      return Phrase(
        lt: "Renginys „\(code)“: paskutinį kartą prasidės ne vėliau kaip \(day.lt)",
        en: "Event \(code): it begins for the last time by \(day.en).",
        pl: "Wydarzenie „\(code)”: ostatni raz rozpocznie się najpóźniej \(day.pl)")
    }

    /// A series that was ended before its first day.
    public static func neverBegins(_ code: String) -> Phrase {
      Phrase(
        lt: "Renginys „\(code)“ nutrauktas neprasidėjęs: nevyks nė karto.",
        en: "Event \(code) was ended before it began: it never takes place.",
        pl: "Wydarzenie „\(code)” zakończono przed rozpoczęciem: nie odbędzie się ani razu.")
    }

    /// A series without an end.
    public static func endless(_ code: String) -> Phrase {
      Phrase(
        lt: "Renginys „\(code)“ vėl kartojamas be pabaigos.", en: "Event \(code) has no end any more.",
        pl: "Wydarzenie „\(code)” znów powtarza się bez końca.")
    }

    /// An occurrence that was moved.
    public static func moved(_ code: String, to days: CivilInterval) -> Phrase {
      let days = Phrase.days(days)
      return Phrase(
        lt: "Renginys „\(code)“ vyks \(days.lt)", en: "Event \(code) takes place \(days.en).",
        pl: "Wydarzenie „\(code)” odbędzie się \(days.pl)")
    }

    /// An occurrence that was cancelled.
    public static func cancelled(_ code: String, _ days: CivilInterval) -> Phrase {
      let days = Phrase.days(days)
      return Phrase(
        lt: "Renginys „\(code)“ \(days.lt) nevyks.", en: "Event \(code) does not take place \(days.en).",
        pl: "Wydarzenie „\(code)” nie odbędzie się \(days.pl)")
    }

    /// An event that was bound to a measure.
    public static func linked(_ code: String, _ number: String) -> Phrase {
      Phrase(
        lt: "Renginys „\(code)“ susietas su priemone Nr. \(number).",
        en: "Event \(code) belongs to measure \(number).",
        pl: "Wydarzenie „\(code)” powiązano z zadaniem nr \(number).")
    }

    /// An event that was bound to a measure, and is no longer.
    public static func unlinked(_ code: String, _ number: String) -> Phrase {
      Phrase(
        lt: "Renginys „\(code)“ su priemone Nr. \(number) nebesusietas.",
        en: "Event \(code) no longer belongs to measure \(number).",
        pl: "Wydarzenie „\(code)” nie jest już powiązane z zadaniem nr \(number).")
    }

    /// A day on which no occurrence of the series begins, and those that are nearest.
    public static func noOccurrence(_ code: String, on day: CivilDate, nearest: [CivilDate]) -> Phrase {
      let days = nearest.map(\.description).joined(separator: ", ")
      let rest = Phrase(
        lt: nearest.isEmpty ? "." : "; artimiausios dienos: \(days).",
        en: nearest.isEmpty ? "." : "; the nearest days are: \(days).",
        pl: nearest.isEmpty ? "." : "; najbliższe dni: \(days).")
      return Phrase(
        lt: "Renginys „\(code)“ \(day) neprasideda\(rest.lt)",
        en: "Event \(code) does not begin on \(day)\(rest.en)",
        pl: "Wydarzenie „\(code)” nie rozpoczyna się \(day)\(rest.pl)")
    }

    /// A government's decision about one day.
    public static func decision(_ kind: DayOverride.Kind, _ reason: String?) -> Phrase {
      let said =
        switch kind {
        case .off: Phrase(lt: "poilsio diena", en: "day off", pl: "dzień wolny")
        case .worked: Phrase(lt: "darbo diena", en: "working day", pl: "dzień roboczy")
        }
      guard let reason else { return said }
      return Phrase(lt: "\(said.lt): \(reason)", en: "\(said.en): \(reason)", pl: "\(said.pl): \(reason)")
    }

    /// The country's holidays are not known to the program.
    public static func unknownCountry(_ country: String) -> Phrase {
      Phrase(
        lt: "Šalies „\(country)“ šventinių dienų nežinome.", en: "The holidays of '\(country)' are not known here.",
        pl: "Święta kraju „\(country)” nie są znane.")
    }
  }
}

extension Words.Value {
  /// A rule of a series that cannot be dated.
  public static func notARule(_ text: String, _ error: RecurrenceError) -> Phrase {
    // A word that is none of ours: the parts of a rule would explain nothing.
    guard error != .notAPart(text) else {
      let example = "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"
      return Phrase(
        lt: "--rule: „\(text)“ netinka; galima: yearly, monthly, weekly, daily arba RRULE, pvz., \(example).",
        en: "--rule: '\(text)' will not do; it is yearly, monthly, weekly, daily or an RRULE, as \(example).",
        pl: "--rule: „\(text)” nie pasuje; możliwe: yearly, monthly, weekly, daily lub RRULE, np. \(example).")
    }
    let why = error.phrase
    return Phrase(
      lt: "--rule: „\(text)“ netinka: \(why.lt).", en: "--rule: '\(text)' will not do: \(why.en).",
      pl: "--rule: „\(text)” nie pasuje: \(why.pl).")
  }

  /// A new event that lacks what every event has.
  public static let eventIncomplete = Phrase(
    lt: "Renginiui reikia pavadinimo (--title) ir pirmosios dienos (--first).",
    en: "An event wants a title (--title) and a first day (--first).",
    pl: "Wydarzenie wymaga tytułu (--title) i pierwszego dnia (--first).")

  /// An edit of an event that changes nothing.
  public static let nothingToChangeOfEvent = Phrase(
    lt: "Nurodykite, ką keisti: --title, --first, --last, --rule, --until, --except, --edition arba --responsible.",
    en: "Say what changes: --title, --first, --last, --rule, --until, --except, --edition or --responsible.",
    pl: "Proszę podać, co się zmienia: --title, --first, --last, --rule, --until, --except, --edition lub "
      + "--responsible.")

  /// A text that is no number of an edition.
  public static func notAnEdition(_ text: String) -> Phrase {
    Phrase(
      lt: "--edition: „\(text)“ netinka; nurodykite skaičių nuo 1 arba brūkšnį.",
      en: "--edition: '\(text)' will not do; say a number from 1, or a dash.",
      pl: "--edition: „\(text)” nie pasuje; proszę podać liczbę od 1 albo kreskę.")
  }

  /// A move to nowhere.
  public static let moveWhere = Phrase(
    lt: "Nurodykite, kada renginys vyks: --to arba --through.",
    en: "Say when it is to take place: --to or --through.",
    pl: "Proszę podać, kiedy się odbędzie: --to lub --through.")
}
