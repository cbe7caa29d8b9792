import Cooperation

/// What came of something done, said after its name: the state it has moved to, or the deed where it has not moved.
enum NewsWords {
  /// What came of an action.
  ///
  /// - Parameters:
  ///   - subject: What was acted on; the words agree with it.
  ///   - action: What was done.
  ///   - state: The state that came of it.
  /// - Returns: A predicate without its verb.
  static func outcome(of subject: Subject, action: String, state: String) -> Phrase {
    // A stance is a verb already, whether it is the first or the same again.
    if subject == .ballot { return StateWords.phrase(of: subject, in: state) }
    if let taken = takenBack(action) {
      let now = StateWords.phrase(of: subject, in: state)
      return Phrase(
        lt: "\(taken.lt); dabar – \(now.lt)", en: "\(taken.en); now \(now.en)", pl: "\(taken.pl); obecnie \(now.pl)")
    }
    return deed(subject, action) ?? arrival(subject, in: state)
  }

  /// A state that has just been reached: one that lasts from now on is said to.
  private static func arrival(_ subject: Subject, in state: String) -> Phrase {
    let phrase = StateWords.phrase(of: subject, in: state)
    guard state == MeasureState.inProgress.rawValue else { return phrase }
    return Phrase(lt: "nuo šiol \(phrase.lt)", en: "now \(phrase.en)", pl: "odtąd \(phrase.pl)")
  }

  /// A move back, which its state alone would hide.
  private static func takenBack(_ action: String) -> Phrase? {
    switch MeasureAction(rawValue: action) {
    case .undoStart: Phrase(lt: "pradžia anuliuota", en: "the start was undone", pl: "cofnięto rozpoczęcie")
    case .undoFinish: Phrase(lt: "užbaigimas anuliuotas", en: "the finish was undone", pl: "cofnięto zakończenie")
    case .undoReopen: Phrase(lt: "atnaujinimas anuliuotas", en: "the reopening was undone", pl: "cofnięto wznowienie")
    case .undoWithdraw:
      Phrase(lt: "atsiėmimas anuliuotas", en: "the withdrawal was undone", pl: "cofnięto wycofanie")
    case .reopen: Phrase(lt: "atnaujinta", en: "reopened", pl: "wznowiono")
    default: nil
    }
  }
}
