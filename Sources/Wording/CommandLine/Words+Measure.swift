import CivilTime
public import Cooperation

extension Words {
  /// What is said of a measure.
  public enum Measure {
    /// The measure, where a column names what was moved.
    public static func named(_ number: String) -> Phrase {
      Phrase(lt: "priemonė Nr. \(number)", en: "measure \(number)", pl: "zadanie nr \(number)")
    }

    /// The state of a measure that is late.
    public static func late(_ state: MeasureState) -> Phrase {
      Phrase(
        lt: "\(state.phrase.lt), vėluoja", en: "\(state.phrase.en), late", pl: "\(state.phrase.pl), opóźnione")
    }

    /// A list with nothing in it.
    public static let noneSuch = Phrase(
      lt: "Tokių priemonių nėra.", en: "There are no such measures.", pl: "Nie ma takich zadań.")

    /// Nothing waits for the person who asks.
    public static let nothingWaits = Phrase(
      lt: "Šiuo metu niekas Jūsų nelaukia.", en: "Nothing waits for you now.", pl: "Nic teraz na Panią/Pana nie czeka.")

    /// How many measures wait for the person who asks.
    public static func waits(_ count: Int) -> Phrase {
      let measures = Phrase.measures(count)
      return Phrase(
        lt: "Jūsų laukia: \(measures.lt).", en: "Waiting for you: \(measures.en).",
        pl: "Na Panią/Pana \(Plural.polish(count, "czeka", "czekają", "czeka")) \(measures.pl).")
    }

    /// What came of a move.
    public static func moved(number: String, to state: MeasureState, at: String) -> Phrase {
      Phrase(
        lt: "Priemonė Nr. \(number): \(state.phrase.lt) (\(at)).",
        en: "Measure \(number): \(state.phrase.en) (\(at)).",
        pl: "Zadanie nr \(number): \(state.phrase.pl) (\(at)).")
    }

    /// A report of how far a measure has come.
    public static func reported(number: String, percent: Int, at: String) -> Phrase {
      Phrase(
        lt: "Priemonė Nr. \(number): padaryta \(percent)\u{A0}% (\(at)).",
        en: "Measure \(number): \(percent)% done (\(at)).",
        pl: "Zadanie nr \(number): wykonano \(percent)% (\(at)).")
    }

    /// The exact command for an action, ready to be typed; the same in every language.
    public static func command(_ action: MeasureAction, number: String) -> String {
      switch MeasureLifeCycle.transitions.first(where: { $0.action == action })?.account {
      case .outcome: "sutarta measure \(action.rawValue) \(number) --outcome \"…\""
      case .reason: "sutarta measure \(action.rawValue) \(number) --reason \"…\""
      default: "sutarta measure \(action.rawValue) \(number)"
      }
    }
  }
}
