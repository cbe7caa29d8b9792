public import Cooperation

extension Words {
  /// What is said of a value that is none of its kind.
  public enum Value {
    /// A text that is no day of the calendar.
    public static func notADay(_ text: String, option: String) -> Phrase {
      Phrase(
        lt: "\(option): „\(text)“ nėra kalendoriaus diena; rašykite metus, mėnesį ir dieną, pvz., 2025-04-14.",
        en: "\(option): '\(text)' is not a day of the calendar; write year, month and day, as 2025-04-14.",
        pl: "\(option): „\(text)” nie jest dniem kalendarza; proszę podać rok, miesiąc i dzień, np. 2025-04-14.")
    }

    /// A text that is no moment.
    public static func notAMoment(_ text: String, option: String) -> Phrase {
      Phrase(
        lt: "\(option): „\(text)“ nėra laikas; rašykite, pvz., 2025-04-14 arba 2025-04-14T07:00+03:00.",
        en: "\(option): '\(text)' is no moment; write 2025-04-14 or 2025-04-14T07:00+03:00.",
        pl: "\(option): „\(text)” nie jest chwilą; proszę podać np. 2025-04-14 lub 2025-04-14T07:00+03:00.")
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
        pl: "\(option): \(count) nie pasuje; proszę podać 1 lub więcej.")
    }
  }
}
