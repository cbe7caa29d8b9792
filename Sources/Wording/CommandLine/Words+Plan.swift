public import CivilTime
public import Cooperation

extension Words {
  /// What is said of a plan.
  public enum Plan {
    /// A measure without a lead is everybody's.
    public static let together = Phrase(lt: "visi", en: "all", pl: "wszyscy")

    /// The plan itself, where a column names what was moved.
    public static let itself = Phrase(lt: "planas", en: "plan", pl: "plan")

    /// What stands above a plan: its title, its period, its state.
    public static func heading(_ title: String, _ period: CivilInterval, _ state: PlanState) -> Phrase {
      let days = Phrase.days(period)
      return Phrase(
        lt: "\(title) (\(days.lt)): \(state.phrase.lt)",
        en: "\(title) (\(days.en)): \(state.phrase.en)",
        pl: "\(title) (\(days.pl)): \(state.phrase.pl)")
    }

    /// When and where the plan was agreed.
    ///
    /// - Parameters:
    ///   - day: The day of the agreement.
    ///   - minutes: Where it is written down.
    /// - Returns: A line under the plan's heading.
    public static func agreed(on day: CivilDate, minutes: String) -> Phrase {
      let when = Phrase.day(day)
      return Phrase(
        lt: "Sutarta \(when.lt): \(minutes)", en: "Agreed on \(when.en): \(minutes)",
        pl: "Uzgodniono \(when.pl): \(minutes)")
    }

    /// What came of a move.
    public static func moved(to state: PlanState, at: String) -> Phrase {
      Phrase(
        lt: "Planas \(state.phrase.lt) (\(at)).", en: "The plan is \(state.phrase.en) (\(at)).",
        pl: "Plan: \(state.phrase.pl) (\(at)).")
    }

    /// How many measures there are, and how they stand: "8 priemonės: sutarta – 6, vykdoma – 2".
    public static func tally(of states: [MeasureState]) -> Phrase {
      let counts = MeasureState.allCases
        .map { state in (state, states.filter { $0 == state }.count) }
        .filter { $0.1 > 0 }
      func parts(_ language: Language) -> String {
        counts.map { state, count in "\(state.phrase.text(in: language)) – \(count)" }.joined(separator: ", ")
      }
      let measures = Phrase.measures(states.count)
      return Phrase(
        lt: "\(measures.lt): \(parts(.lithuanian)).",
        en: "\(measures.en): \(parts(.english)).",
        pl: "\(measures.pl): \(parts(.polish)).")
    }
  }
}
