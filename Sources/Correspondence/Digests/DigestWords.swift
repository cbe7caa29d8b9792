import CivilTime
import Cooperation
import Wording

/// Puts a digest into the recipient's words: what presses most first, an entry to a matter, with its why and its how.
struct DigestWords {
  let digest: Digest
  /// Whom to write to.
  let sender: String
  /// Whether the letter tells of several protocols.
  private let tellsOfSeveral: Bool

  init(digest: Digest, sender: String) {
    self.digest = digest
    self.sender = sender
    let codes = digest.notices.map(\.protocolCode) + digest.news.map(\.protocolCode)
    tellsOfSeveral = codes.contains { $0 != codes.first } || digest.notices.contains(where: \.isAmongSeveral)
  }

  func said(_ phrase: Phrase) -> String { phrase.text(in: digest.recipient.language).onOneLine }

  /// The whole of it.
  var page: DigestPage {
    var opening = [said(Words.Digest.greeting)]
    if digest.isLate { opening.append(said(Words.Digest.late)) }
    return DigestPage(
      language: digest.recipient.language, subject: subject, opening: opening,
      sections: ([
        section(Words.Digest.ballots, .ballot), section(Words.Digest.negotiations, .negotiation),
        section(Words.Digest.overdue, .overdue),
        section(Words.Digest.deadlines, .deadline), section(Words.Digest.silence, .silence),
      ]
        + events + [news, about]).compactMap { $0 })
  }

  /// What waits, counted: "Sutarta: 1 terminas artėja, 3 renginiai".
  var subject: String {
    let kinds: [(Notice.Kind, (Int) -> Phrase)] = [
      (.ballot, Phrase.decisionsWaiting), (.negotiation, Phrase.negotiations), (.overdue, Phrase.measuresOverdue),
      (.deadline, Phrase.deadlinesNear),
      (.silence, Phrase.measuresSilent), (.change, Phrase.eventsChanged), (.occurrence, Phrase.events),
    ]
    var counts = kinds.compactMap { kind, words in
      let count = notices(kind).count
      return count > 0 ? words(count) : nil
    }
    // What has passed asks for nothing any more: it is counted where there is nothing else.
    let passed = notices(.past).count
    if counts.isEmpty && passed > 0 { counts.append(.pastEvents(passed)) }
    if counts.isEmpty { counts.append(.news(digest.news.count + digest.unlistedNews)) }
    return "Sutarta: " + said(.joined(counts, separator: ", "))
  }

  /// The protocol's code where the letter tells of several, or its reader belongs to others: there it has to be
  /// named, in words and in commands.
  func named(_ protocolCode: String) -> String? { tellsOfSeveral ? protocolCode.onOneLine : nil }

  private func notices(_ kind: Notice.Kind) -> [Notice] {
    digest.notices.filter { $0.kind(on: digest.date) == kind }
  }

  private func section(_ heading: Phrase, _ kind: Notice.Kind) -> DigestPage.Section? {
    let notices = notices(kind)
    return notices.isEmpty ? nil : DigestPage.Section(heading: said(heading), entries: notices.map(entry))
  }

  /// What has become of events, what events come, and which have passed since somebody could be told; the calendar of
  /// all of them is told of after the last.
  private var events: [DigestPage.Section] {
    var sections = [
      section(Words.Digest.changes, .change), section(Words.Digest.events, .occurrence),
      section(Words.Digest.pastEvents, .past),
    ].compactMap { $0 }
    if digest.hasCalendar, let last = sections.indices.last {
      sections[last].remarks = [DigestPage.Line(words: said(Words.Digest.calendarAttached))]
    }
    return sections
  }
}

extension Notice {
  enum Kind { case ballot, negotiation, overdue, deadline, silence, change, occurrence, past }

  /// Where it belongs in a digest of a day.
  func kind(on day: CivilDate) -> Kind {
    switch matter {
    case .ballot: .ballot
    case .negotiation: .negotiation
    case .overdue: .overdue
    case .deadline: .deadline
    case .silence: .silence
    case .occurrence(let occurrence):
      occurrence.news.isChange ? .change : occurrence.days.last < day ? .past : .occurrence
    }
  }
}

extension OccurrenceNews? {
  /// Whether what the reader was told of the event holds no longer.
  var isChange: Bool {
    switch self {
    case nil, .new: false
    case .moved, .cancelled, .restored: true
    }
  }
}
