public import CivilTime
public import Cooperation

extension Words {
  /// What is said of a value that is none of its kind.
  public enum Value {
    /// A text that is no day of the calendar.
    public static func notADay(_ text: String, option: String) -> Phrase {
      Phrase(
        lt: "\(option): „\(text)“ nėra kalendoriaus diena; rašykite metus, mėnesį ir dieną, pvz., 2025-04-14.",
        en: "\(option): '\(text)' is not a day of the calendar; write year, month and day, as 2025-04-14.",
        pl: "\(option): „\(text)” nie jest dniem z kalendarza; proszę podać rok, miesiąc i dzień, np. 2025-04-14.")
    }

    /// A day that the database cannot compute with.
    public static let dayOutOfReach = Phrase(
      lt: "Su tokia diena skaičiuoti negalima: ji per toli praeityje arba ateityje.",
      en: "That day lies outside what can be computed: it is too far in the past or in the future.",
      pl: "Z takim dniem nie można liczyć: leży zbyt daleko w przeszłości lub w przyszłości.")

    /// A text in some language that says nothing.
    public static let blankText = Phrase(
      lt: "Pavadinimas negali būti tuščias.", en: "A title or a name must not be empty.",
      pl: "Tytuł ani nazwa nie mogą być puste.")

    /// A text that is no moment.
    public static func notAMoment(_ text: String, option: String) -> Phrase {
      Phrase(
        lt: "\(option): „\(text)“ nėra laikas; rašykite, pvz., 2025-04-14 arba 2025-04-14T07:00+03:00.",
        en: "\(option): '\(text)' is no moment; write 2025-04-14 or 2025-04-14T07:00+03:00.",
        pl: "\(option): „\(text)” nie jest chwilą; proszę podać np. 2025-04-14 lub 2025-04-14T07:00+03:00.")
    }

    /// A text that is no length of time.
    public static func notASpan(_ text: String, option: String) -> Phrase {
      Phrase(
        lt: "\(option): „\(text)“ nėra trukmė; rašykite, pvz., 90s, 5m arba 1h (ne daugiau kaip 7d).",
        en: "\(option): '\(text)' is no length of time; write one like 90s, 5m or 1h (7d at most).",
        pl: "\(option): „\(text)” nie jest długością czasu; proszę podać np. 90s, 5m lub 1h (najwyżej 7d).")
    }

    /// A word that is none of those that there are.
    public static func notOneOf(_ text: String, option: String, allowed: [String]) -> Phrase {
      let list = allowed.joined(separator: ", ")
      return Phrase(
        lt: "\(option): „\(text)“ netinka; galima: \(list).",
        en: "\(option): '\(text)' will not do; it is one of \(list).",
        pl: "\(option): „\(text)” nie pasuje; możliwe: \(list).")
    }

    /// A text that is no list of whole numbers.
    public static func notNumbers(_ text: String, option: String) -> Phrase {
      Phrase(
        lt: "\(option): „\(text)“ nėra sveikieji skaičiai; rašykite, pvz., 30,7,1.",
        en: "\(option): '\(text)' is no list of whole numbers; write one like 30,7,1.",
        pl: "\(option): „\(text)” nie jest listą liczb całkowitych; proszę podać np. 30,7,1.")
    }

    /// A text that is no mail address.
    public static func notAnAddress(_ text: String, option: String) -> Phrase {
      Phrase(
        lt: "\(option): „\(text)“ nėra el. pašto adresas; rašykite, pvz., sutarta@example.org.",
        en: "\(option): '\(text)' is not a mail address; write one like sutarta@example.org.",
        pl: "\(option): „\(text)” nie jest adresem e-mail; proszę podać np. sutarta@example.org.")
    }

    /// A word that is no state of a measure.
    public static func notAState(_ text: String) -> Phrase {
      let states = MeasureState.allCases
      return Phrase(
        lt: "--state: būsenos „\(text)“ nėra; galimos: "
          + states.map { "\($0.rawValue) (\($0.phrase.lt))" }.joined(separator: ", ") + ".",
        en: "--state: there is no state '\(text)'; there are: "
          + states.map(\.rawValue).joined(separator: ", ") + ".",
        pl: "--state: nie ma stanu „\(text)”; możliwe: "
          + states.map { "\($0.rawValue) (\($0.phrase.pl))" }.joined(separator: ", ") + ".")
    }

    /// A number that counts nothing.
    public static func notACount(_ count: Int, option: String) -> Phrase {
      Phrase(
        lt: "\(option): \(count) netinka; nurodykite 1 ar daugiau.",
        en: "\(option): \(count) will not do; say 1 or more.",
        pl: "\(option): \(count) jest niedozwolone; proszę podać 1 lub więcej.")
    }

    /// An interval that ends before it begins.
    public static func backwards(_ first: CivilDate, _ last: CivilDate, option: String = "--last") -> Phrase {
      Phrase(
        lt: "\(option): \(last) yra anksčiau už \(first); paskutinė diena negali būti ankstesnė už pirmąją.",
        en: "\(option): \(last) comes before \(first); the last day is the first one or a later one.",
        pl: "\(option): \(last) wypada przed \(first); ostatni dzień nie może poprzedzać pierwszego.")
    }

    /// One title is said twice, otherwise each time.
    public static func titleTwice(_ option: String) -> Phrase {
      Phrase(
        lt: "--title yra pavadinimas Jūsų kalba, todėl kartu su \(option) jis pasakytas dukart skirtingai; palikite "
          + "vieną.",
        en: "--title is the title in your own language, so that with \(option) it is said twice; leave one of them "
          + "out.",
        pl: "--title to tytuł w języku użytkownika, więc razem z \(option) podano go dwa razy różnie; proszę zostawić "
          + "jeden.")
    }

    /// A phrase that is no term.
    public static func notATerm(_ text: String) -> Phrase {
      Phrase(
        lt: "--term: terminas „\(text)“ nesuprastas; rašykite, pvz., „spalio mėn.“ arba „iki gruodžio 31 d.“",
        en: "--term: '\(text)' is no term we know; write one like October or by 31 December.",
        pl: "--term: termin „\(text)” jest niezrozumiały; proszę podać np. „do 31 grudnia” lub „II kwartał”.")
    }

    /// A term of which no day is in the plan.
    public static func termOutsidePlan(_ text: String, plan: CivilInterval) -> Phrase {
      let days = Phrase.days(plan)
      return Phrase(
        lt: "--term: terminas „\(text)“ nepatenka į plano laikotarpį (\(days.lt)).",
        en: "--term: '\(text)' has no day within the plan (\(days.en)).",
        pl: "--term: termin „\(text)” nie mieści się w okresie planu (\(days.pl)).")
    }

    /// Something that must have a title has none.
    public static let titleMissing = Phrase(
      lt: "Nurodykite pavadinimą (--title \"…\").", en: "Say the title (--title \"…\").",
      pl: "Proszę podać tytuł (--title \"…\").")

    /// A measure that lacks what every measure has.
    public static let measureIncomplete = Phrase(
      lt: "Priemonei reikia pavadinimo (--title), krypties (--direction) ir termino (--term).",
      en: "A measure needs a title (--title), a direction (--direction) and a term (--term).",
      pl: "Zadanie wymaga tytułu (--title), kierunku (--direction) i terminu (--term).")

    /// A change that changes nothing.
    public static let nothingToChange = Phrase(
      lt: "Nurodykite, ką keisti: --title, --term, --lead, --partners, --direction arba --parent.",
      en: "Say what changes: --title, --term, --lead, --partners, --direction or --parent.",
      pl: "Proszę podać, co się zmienia: --title, --term, --lead, --partners, --direction lub --parent.")

    /// An answer about a measure that is none.
    public static func notAnAnswer(_ text: String) -> Phrase {
      Phrase(
        lt: "--answer: „\(text)“ netinka; rašykite, pvz., 3=renewed, 4=carried arba 5=dropped:priežastis.",
        en: "--answer: '\(text)' will not do; write 3=renewed, 4=carried or 5=dropped:reason.",
        pl: "--answer: „\(text)” jest niedozwolone; proszę podać np. 3=renewed, 4=carried lub 5=dropped:powód.")
    }

    /// A text that is no head of the chain of hashes.
    public static func notAHead(_ text: String) -> Phrase {
      Phrase(
        lt: "--head: „\(text)“ netinka; rašykite skaičių ir maišą, pvz., 1234:9f86d081.",
        en: "--head: '\(text)' will not do; write number and hash, as 1234:9f86d081.",
        pl: "--head: „\(text)” jest niedozwolone; proszę podać liczbę i skrót, np. 1234:9f86d081.")
    }
  }
}
