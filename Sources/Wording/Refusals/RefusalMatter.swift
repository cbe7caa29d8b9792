import Cooperation

/// What a refusal is about, in words.
extension Refusal {
  /// A fact of the case; a question mark where the database did not tell it.
  func fact(_ key: Fact) -> String { facts[key] ?? "?" }

  /// What the case is about, as in "planas 2025".
  var matter: Phrase {
    switch subject {
    case .measure:
      let number = fact(.number)
      return Phrase(lt: "priemonė Nr. \(number)", en: "measure \(number)", pl: "zadanie nr \(number)")
    case .plan:
      let plan = fact(.plan)
      return Phrase(lt: "planas „\(plan)“", en: "plan \(plan)", pl: "plan „\(plan)”")
    case .protocol:
      let code = fact(.protocol)
      return Phrase(lt: "protokolas „\(code)“", en: "protocol \(code)", pl: "protokół „\(code)”")
    case .amendment:
      // One that was never made has no number yet.
      guard let number = facts[.amendment] else {
        return Phrase(lt: "pakeitimas", en: "the amendment", pl: "zmiana")
      }
      return Phrase(lt: "pakeitimas Nr. \(number)", en: "amendment \(number)", pl: "zmiana nr \(number)")
    case .decision:
      let number = fact(.decision)
      return Phrase(lt: "sprendimas Nr. \(number)", en: "decision \(number)", pl: "decyzja nr \(number)")
    case .ballot:
      let number = fact(.decision)
      return Phrase(
        lt: "balsas dėl sprendimo Nr. \(number)", en: "ballot on decision \(number)",
        pl: "głos w sprawie decyzji nr \(number)")
    case .event:
      let event = fact(.event)
      return Phrase(lt: "renginys „\(event)“", en: "event \(event)", pl: "wydarzenie „\(event)”")
    case nil:
      return Phrase(lt: "tai", en: "this", pl: "to")
    }
  }

  /// The state, said of the matter: "vykdoma", "in progress", "w realizacji".
  var state: Phrase {
    // A stance is a verb of the association's; here it is said of the ballot.
    if subject == .ballot, let stance = BallotState(rawValue: fact(.state)) { return stance.noun }
    return StateWords.phrase(of: subject ?? .measure, in: fact(.state))
  }

  /// What was to be done: "start", "užbaigti".
  var action: Phrase { words(for: fact(.action)) }

  /// What was to be done, as it is said where it may not be: its object stands in the genitive.
  var denied: Phrase { ActionWords.denied(action) }

  /// An action upon the matter, as a verb.
  func words(for action: String) -> Phrase {
    // Nobody objects to a decision but with a ballot.
    let isBallot = subject == .decision && BallotAction(rawValue: action).map { $0 != .withdraw } == true
    return ActionWords.infinitive(action, of: isBallot ? .ballot : subject)
  }

  private var subject: Subject? { facts[.subject].flatMap(Subject.init(rawValue:)) }
}

extension BallotState {
  /// The stance as a noun, said of the ballot.
  fileprivate var noun: Phrase {
    switch self {
    case .consent: Phrase(lt: "pritarimas", en: "a consent", pl: "zgoda")
    case .objection: Phrase(lt: "prieštaravimas", en: "an objection", pl: "sprzeciw")
    case .abstention: Phrase(lt: "susilaikymas", en: "an abstention", pl: "wstrzymanie się")
    case .withdrawn: Phrase(lt: "atsiimtas", en: "withdrawn", pl: "wycofany")
    }
  }
}

extension Phrase {
  /// The phrase as a sentence begins.
  var capitalised: Phrase { Phrase(lt: lt.capitalised, en: en.capitalised, pl: pl.capitalised) }
}

extension String {
  /// The text with its first letter in upper case, as a sentence begins.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
