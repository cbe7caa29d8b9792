import CivilTime
import Cooperation
import Wording

/// A digest in the recipient's words: what presses most first, a paragraph to a matter, each with its why and its how.
///
/// It is made to be read aloud: no tables made of spaces, no rules of dashes.
struct DigestWords {
  let digest: Digest
  /// Whom to write to.
  let sender: String

  private var language: Language { digest.recipient.language }

  private func said(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private var deadlines: [Notice] { digest.notices.filter(\.isDeadline) }
  private var events: [Notice] { digest.notices.filter { !$0.isDeadline } }

  /// What waits, counted: "Sutarta: 1 terminas artėja, 3 renginiai".
  var subject: String {
    var counts: [Phrase] = []
    if !deadlines.isEmpty { counts.append(.deadlinesNear(deadlines.count)) }
    if !events.isEmpty { counts.append(.events(events.count)) }
    return "Sutarta: " + said(.joined(counts))
  }

  /// The whole text.
  var text: String {
    var paragraphs = [said(Words.Digest.greeting)]
    if digest.isLate { paragraphs.append(said(Words.Digest.late)) }
    paragraphs += section(Words.Digest.deadlines, deadlines)
    paragraphs += section(Words.Digest.events, events)
    paragraphs.append(said(Words.Digest.footer(sender: sender)))
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  private func section(_ heading: Phrase, _ notices: [Notice]) -> [String] {
    notices.isEmpty ? [] : [said(heading)] + notices.map(paragraph)
  }

  private func paragraph(_ notice: Notice) -> String {
    let title = notice.titles.text(in: language).onOneLine
    switch notice.matter {
    case .deadline(let number, let due, let state, let capacity):
      let away = due.dayNumber - digest.date.dayNumber
      return lines(
        Words.Digest.deadline(number: number, title: title, due: due, away: away, state: state),
        Words.Digest.why(capacity: capacity, rung: notice.rung ?? 0, away: away),
        Words.Digest.answer(command: Words.Digest.command(for: state, number: number)))
    case .occurrence(let occurrence):
      let away = occurrence.days.first.dayNumber - digest.date.dayNumber
      return lines(
        Words.Digest.event(title: title, edition: occurrence.edition, days: occurrence.days, away: away),
        Words.Digest.why(capacity: nil, rung: notice.rung ?? 0, away: away))
    case .ballot, .overdue, .silence: return title
    }
  }

  private func lines(_ phrases: Phrase?...) -> String {
    phrases.compactMap { $0 }.map(said).joined(separator: "\n")
  }
}

extension Notice {
  fileprivate var isDeadline: Bool {
    if case .deadline = matter { true } else { false }
  }
}
