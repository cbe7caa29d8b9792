public import CivilTime
public import Cooperation

extension Words {
  /// What is said of when and how often people are written to.
  public enum Notices {
    /// What stands before an address.
    public static let address = Phrase(
      lt: "Adresas",
      en: "Address",
      pl: "Adres")

    /// What stands before a language.
    public static let language = Phrase(
      lt: "Kalba",
      en: "Language",
      pl: "Język")

    /// What stands before a time zone.
    public static let timeZone = Phrase(
      lt: "Laiko juosta",
      en: "Time zone",
      pl: "Strefa czasowa")

    /// What stands before how often.
    public static let frequency = Phrase(
      lt: "Kaip dažnai",
      en: "How often",
      pl: "Jak często")

    /// What stands before the hour.
    public static let hour = Phrase(
      lt: "Nuo",
      en: "From",
      pl: "Od")

    /// What stands before the weekdays.
    public static let weekdays = Phrase(
      lt: "Savaitės dienos",
      en: "Weekdays",
      pl: "Dni tygodnia")

    /// What stands before the ladder.
    public static let ladder = Phrase(
      lt: "Primename prieš (dienų)",
      en: "Reminders, days before",
      pl: "Przypomnienia, dni wcześniej")

    /// What stands before quiet times.
    public static let quiet = Phrase(
      lt: "Nerašome",
      en: "No letters",
      pl: "Bez listów")

    /// What stands before the date of the last letter.
    public static let lastDigest = Phrase(
      lt: "Paskutinis laiškas",
      en: "Last letter",
      pl: "Ostatni list")

    /// What is left to the protocol.
    public static let ofTheProtocol = Phrase(
      lt: "kaip protokole",
      en: "as the protocol has it",
      pl: "jak w protokole")

    /// After a change.
    public static let changed = Phrase(
      lt: "Pakeista.",
      en: "Changed.",
      pl: "Zmieniono.")

    /// Nothing was said that could be changed.
    public static let nothingToChange = Phrase(
      lt: "Nurodykite, ką pakeisti: --frequency, --hour, --weekdays, --ladder, --letters-in arba --time-zone.",
      en: "Say what to change: --frequency, --hour, --weekdays, --ladder, --letters-in or --time-zone.",
      pl: "Proszę podać, co zmienić: --frequency, --hour, --weekdays, --ladder, --letters-in albo --time-zone.")

    /// After a quiet time was taken back.
    public static let quietEnded = Phrase(
      lt: "Nuo šiol vėl rašysime.",
      en: "From now on letters come again.",
      pl: "Od teraz znów będziemy pisać.")

    /// Neither a measure nor an event, or both.
    public static let oneMatter = Phrase(
      lt: "Nurodykite vieną: --measure arba --event.",
      en: "Say one of --measure and --event.",
      pl: "Proszę podać jedno: --measure albo --event.")

    /// After a ladder was given back.
    public static let usualLadder = Phrase(
      lt: "Nuo šiol primenama įprasta tvarka.",
      en: "From now on people are reminded as usual.",
      pl: "Od teraz przypominamy w zwykłym porządku.")

    /// After the wait was taken away.
    public static let neverSilent = Phrase(
      lt: "Apie priemones be žinių nebeklausiama.",
      en: "Nobody is asked any more about measures without news.",
      pl: "Nie pytamy już o zadania bez wiadomości.")

    /// A quiet time that there is not.
    public static func noQuiet(from first: CivilDate) -> Phrase {
      Phrase(
        lt: "Ramybės, prasidedančios \(first), nėra.",
        en: "There is no quiet time that begins on \(first).",
        pl: "Nie ma ciszy zaczynającej się \(first).")
    }

    /// After a quiet time was set.
    public static func quiet(_ days: CivilInterval) -> Phrase {
      let when = Phrase.days(days)
      return Phrase(
        lt: "Tik apie tai, kas negali laukti, rašysime \(when.lt)",
        en: "No letters on \(when.en), but for what cannot wait.",
        pl: "W tym czasie napiszemy tylko o tym, co nie może czekać: \(when.pl)")
    }

    /// After a ladder was set.
    public static func ladderSet(_ days: [Int]) -> Phrase {
      let list = days.map(String.init).joined(separator: ", ")
      return Phrase(
        lt: "Nuo šiol primenama prieš (dienų): \(list).", en: "From now on people are reminded \(list) days before.",
        pl: "Od teraz przypominamy wcześniej (dni): \(list).")
    }

    /// After the wait was set.
    public static func silenceSet(_ days: Int) -> Phrase {
      Phrase(
        lt: "Be žinių apie priemonę jos vykdytojo klausiama po tiek dienų: \(days).",
        en: "Without news of a measure its lead is asked after \(days) days.",
        pl: "Bez wiadomości o zadaniu pytamy podmiot odpowiedzialny po tylu dniach: \(days).")
    }

    /// How people are reminded in a protocol.
    ///
    /// - Parameters:
    ///   - code: The protocol's code.
    ///   - rungs: The days before of its own ladder.
    ///   - silence: After how many days without news of a measure its lead is asked; `nil` for never.
    /// - Returns: A line.
    public static func reminders(in code: String, _ rungs: [Int], silence: Int?) -> Phrase {
      let list = rungs.map(String.init).joined(separator: ", ")
      let asked =
        silence.map { days in
          Phrase(
            lt: "be žinių vykdytojo klausiama po tiek dienų: \(days)",
            en: "without news the lead is asked after \(days) days",
            pl: "bez wiadomości pytamy po tylu dniach: \(days)")
        } ?? Phrase(lt: "be žinių neklausiama", en: "without news nobody is asked", pl: "bez wiadomości nie pytamy")
      return Phrase(
        lt: "Protokolas „\(code)“: primenama prieš (dienų) \(list); \(asked.lt)",
        en: "Protocol \(code): reminders \(list) days before; \(asked.en)",
        pl: "Protokół „\(code)”: przypomnienia (dni wcześniej) \(list); \(asked.pl)")
    }

    /// What stands before the ladder of one measure.
    public static func measureLadder(_ number: String, plan: String) -> Phrase {
      Phrase(lt: "Priemonė \(number) (\(plan))", en: "Measure \(number) (\(plan))", pl: "Zadanie \(number) (\(plan))")
    }

    /// What stands before the ladder of one event.
    public static func eventLadder(_ code: String) -> Phrase {
      Phrase(lt: "Renginys \(code)", en: "Event \(code)", pl: "Wydarzenie \(code)")
    }
  }
}

extension Preference.Frequency {
  /// How often, in words.
  public var phrase: Phrase {
    switch self {
    case .daily:
      Phrase(
        lt: "kasdien, kai yra ką pranešti", en: "daily, when there is something to tell",
        pl: "codziennie, gdy jest o czym pisać")
    case .weekly: Phrase(lt: "kas savaitę", en: "weekly", pl: "co tydzień")
    case .urgent: Phrase(lt: "tik skubūs", en: "only what is urgent", pl: "tylko pilne")
    }
  }
}

extension Phrase {
  /// An hour of the day: "7.00 val.", "07:00".
  ///
  /// - Parameter hour: The hour, from 0 to 23.
  /// - Returns: The hour in words.
  public static func hour(_ hour: Int) -> Phrase {
    Phrase(lt: "\(hour).00 val.", en: "\(hour < 10 ? "0" : "")\(hour):00", pl: "godz. \(hour):00")
  }

  /// Days of the week, one after the other.
  ///
  /// - Parameter days: The days.
  /// - Returns: Their names.
  public static func weekdays(_ days: [Weekday]) -> Phrase {
    if days.count == 7 { return Phrase(lt: "visos darbo dienos", en: "every working day", pl: "każdy dzień roboczy") }
    return .joined(days.map(\.phrase), separator: ", ")
  }
}
