import Cooperation

/// Sentences about a move that may not be made now, or not by this person.
extension Refusal {
  var cannot: Phrase {
    if facts[.subject] == Subject.ballot.rawValue, facts[.state] == nil {
      return Phrase(
        lt: "\(matter.lt.capitalised): \(denied.lt) negalima, nes balso dar nėra.",
        en: "\(matter.en.capitalised): cannot \(action.en), because there is none yet.",
        pl: "\(matter.pl.capitalised): nie można \(denied.pl), ponieważ głosu jeszcze nie ma.")
    }
    return Phrase(
      lt: "\(matter.lt.capitalised): \(denied.lt) negalima, nes būsena – \(state.lt).",
      en: "\(matter.en.capitalised): cannot \(action.en), because it is \(state.en).",
      pl: "\(matter.pl.capitalised): nie można \(denied.pl) (stan: \(state.pl)).")
  }

  var lastMove: Phrase? {
    guard let by = facts[.by], let at = facts[.at] else { return nil }
    let who = facts[.association].map { "\(by) (\($0))" } ?? by
    return Phrase(
      lt: "Paskutinį veiksmą atliko \(who), \(at).",
      en: "The last move was made by \(who), \(at).",
      pl: "Ostatnia czynność: \(who), \(at).")
  }

  /// What this person may do now, or that there is nothing.
  var mayNow: Phrase? {
    guard let allowed = facts[.allowed] else { return nil }
    let actions = allowed.split(separator: ",").map { words(for: String($0.drop { $0 == " " })) }
    guard !actions.isEmpty else {
      return Phrase(
        lt: "Šiuo metu Jūs nieko padaryti negalite.",
        en: "There is nothing you may do with it now.",
        pl: "Obecnie nie może Pani/Pan nic z tym zrobić.")
    }
    return Phrase(
      lt: "Dabar galite: \(actions.map(\.lt).joined(separator: ", ")).",
      en: "You may now: \(actions.map(\.en).joined(separator: ", ")).",
      pl: "Obecnie można: \(actions.map(\.pl).joined(separator: ", ")).")
  }

  var notYours: Phrase {
    let roles = fact(.roles).split(separator: ",").compactMap { Role(rawValue: String($0.drop { $0 == " " })) }
    let it = ActionWords.takesIt(action) ? " it" : ""
    let who = Phrase(
      lt: roles.map(\.phrase.lt).joined(separator: ", "),
      en: roles.map(\.phrase.en).joined(separator: ", "),
      pl: roles.map(\.phrase.pl).joined(separator: ", "))
    return Phrase(
      lt: "\(matter.lt.capitalised): \(denied.lt) Jums neleidžiama. Tai gali padaryti: \(who.lt).",
      en: "\(matter.en.capitalised): you may not \(action.en)\(it). This is for: \(who.en).",
      pl: "\(matter.pl.capitalised): nie wolno Pani/Panu \(denied.pl). Uprawnieni: \(who.pl).")
  }
}
