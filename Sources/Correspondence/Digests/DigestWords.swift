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
      let count = matters(kind).count
      return count > 0 ? words(count) : nil
    }
    // What has passed asks for nothing any more: it is counted where there is nothing else.
    let passed = matters(.past).count
    if counts.isEmpty && passed > 0 { counts.append(.pastEvents(passed)) }
    if counts.isEmpty { counts.append(.news(digest.news.count + digest.unlistedNews)) }
    return "Sutarta: " + said(.joined(counts, separator: ", "))
  }

  /// The protocol's code where the letter tells of several, or its reader belongs to others: there it has to be
  /// named, in words and in commands.
  func named(_ protocolCode: String) -> String? { tellsOfSeveral ? protocolCode.onOneLine : nil }

  /// The notices of a kind, those that are told in one breath together.
  private func matters(_ kind: Notice.Kind) -> [[Notice]] {
    var matters: [[Notice]] = []
    for notice in digest.notices where notice.kind(on: digest.date) == kind {
      if let place = matters.firstIndex(where: { $0[0].isTold(with: notice) }) {
        matters[place].append(notice)
      } else {
        matters.append([notice])
      }
    }
    return matters
  }

  private func section(_ heading: Phrase, _ kind: Notice.Kind) -> DigestPage.Section? {
    let matters = matters(kind)
    return matters.isEmpty ? nil : DigestPage.Section(heading: said(heading), entries: matters.map(entry))
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

extension Notice {
  /// Whether both tell the same of two days of one series: a letter names the series once, with all its days.
  fileprivate func isTold(with other: Notice) -> Bool {
    guard case .occurrence(let mine) = matter, case .occurrence(let others) = other.matter else { return false }
    return protocolCode == other.protocolCode && mine.event == others.event && mine.isPlain && others.isPlain
      && mine.isCalledOff == others.isCalledOff
  }
}

extension OccurrenceNotice {
  /// Whether nothing is to be said of it but its day, which is where its series has it.
  fileprivate var isPlain: Bool {
    guard edition == nil, reason == nil, days.first == days.last, days.first == originalDay else { return false }
    return switch news {
    case nil, .new, .another, .ended: true
    case .moved, .cancelled, .restored: false
    }
  }
}

extension OccurrenceNews? {
  /// Whether what the reader was told of the event holds no longer.
  var isChange: Bool {
    switch self {
    case nil, .new, .another: false
    case .moved, .cancelled, .ended, .restored: true
    }
  }
}
