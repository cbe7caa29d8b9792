import Cooperation

/// What a refusal is about, in words.
extension Refusal {
  /// A fact of the case; a question mark where the database did not tell it.
  func fact(_ key: Fact) -> String { facts[key] ?? "?" }

  /// What the case is about, as in "planas 2025".
  var matter: Phrase {
    switch facts[.subject].flatMap(Subject.init(rawValue:)) {
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
      let number = fact(.amendment)
      return Phrase(lt: "pakeitimas Nr. \(number)", en: "amendment \(number)", pl: "zmiana nr \(number)")
    case .decision:
      let number = fact(.decision)
      return Phrase(lt: "sprendimas Nr. \(number)", en: "decision \(number)", pl: "decyzja nr \(number)")
    case .ballot:
      let number = fact(.decision)
      return Phrase(
        lt: "balsas dėl sprendimo Nr. \(number)", en: "ballot on decision \(number)", pl: "głos w decyzji nr \(number)")
    case nil:
      return Phrase(lt: "tai", en: "this", pl: "to")
    }
  }

  /// The state, said of the matter: "vykdoma", "in progress", "w realizacji".
  var state: Phrase {
    StateWords.phrase(of: facts[.subject].flatMap(Subject.init(rawValue:)) ?? .measure, in: fact(.state))
  }

  var action: Phrase { ActionWords.infinitive(fact(.action)) }
}

extension String {
  /// The text with its first letter in upper case, as a sentence begins.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
