import CivilTime
import Cooperation
import Testing

/// Digests made of what breaks mails, the same for the same seed (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private static let pieces = [
    "\r\n", "\n", "\r", "\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}",
    "\u{200F}",
    "\u{FEFF}", "\u{FFFE}", "\u{A0}", "\u{200D}", "\t", " ", "  ", ".", "..", "\r\n.\r\n", "\r\n\r\n", "\nFrom ",
    "\r\nBcc: x@example.org", "\nContent-Type: text/html", "--=_alt.", "\r\n--=_mix.c1d3df8c8615d755--\r\n",
    "=?utf-8?q?x?=", "=?utf-8?b?", "?=", "=3D", "=\r\n", "<b>", "</li>", "</div>", "<!--", "-->", "]]>", "&amp;",
    "&#0;",
    "&", "<", ">", "\"", "'", "`", "$(x)", ",", ";", ":", "\\", "\\n", "\\,", "END:VEVENT", "\r\nEND:VCALENDAR",
    "%0d%0a",
    "@", "(", ")", "📚", "👩‍👩‍👧", "🇱🇹", "e\u{301}", "\u{301}", "ąčęėįšųūž ĄČĘĖĮŠŲŪŽ", "Zażółć gęślą jaźń", "„…“", "„…”", "–",
    "שלום", "日本語", "Nacionalinė bibliotekų savaitė", "Tydzień Bibliotek", "National Library Week", "x", "25",
  ]

  mutating func text(_ pieces: ClosedRange<Int> = 1...12) -> String {
    if Int.random(in: 0..<60, using: &self) == 0 {
      let piece = ["x", "ž", "👩‍👩‍👧", "=", ".", "\"", "e\u{301}"].randomElement(using: &self) ?? "x"
      return String(repeating: piece, count: 10_000)
    }
    return (0..<Int.random(in: pieces, using: &self)).map { _ in Self.pieces.randomElement(using: &self) ?? "" }
      .joined()
  }

  private mutating func day() -> CivilDate { CivilDate(dayNumber: Int.random(in: 20_000...22_000, using: &self)) }

  private mutating func days() -> CivilInterval {
    let first = day()
    let last = CivilDate(dayNumber: first.dayNumber + Int.random(in: 0...9, using: &self))
    return CivilInterval(first, through: last) ?? CivilInterval(first)
  }

  private mutating func one<Item>(of items: [Item]) throws -> Item { try #require(items.randomElement(using: &self)) }

  private mutating func matter() throws -> Notice.Matter {
    let (state, capacity) = (try one(of: MeasureState.allCases), try one(of: Role.allCases))
    return switch Int.random(in: 0..<6, using: &self) {
    case 0:
      .ballot(
        number: Int.random(in: 1...999, using: &self), question: try one(of: Question.all),
        lastDay: Bool.random(using: &self) ? day() : nil, silenceOn: Bool.random(using: &self) ? day() : nil)
    case 1: .overdue(number: text(), due: day(), state: state, capacity: capacity)
    case 2: .deadline(number: text(), due: day(), state: state, capacity: capacity)
    case 3: .silence(number: text(), since: day(), state: state, capacity: capacity)
    case 4:
      .negotiation(
        number: Int.random(in: 1...999, using: &self), question: try one(of: Question.all), lastDay: day(),
        mediator: text(), part: try one(of: NegotiationPart.allCases))
    default:
      .occurrence(
        OccurrenceNotice(
          event: text(), originalDay: day(), days: days(), edition: nil,
          news: try one(of: [nil, .new, .moved(from: days()), .cancelled, .ended, .another, .restored]),
          reason: Bool.random(using: &self) ? text() : nil))
    }
  }

  private mutating func news(_ language: Language) throws -> News {
    let table = try one(of: LifeCycleTable.all)
    let move = try one(of: table.moves)
    return News(
      day: day(), association: Bool.random(using: &self) ? text() : nil, subject: table.subject, action: move.action,
      state: move.to, number: Bool.random(using: &self) ? text() : nil, titles: [language: text()], protocolCode: text()
    )
  }

  mutating func digest() throws -> Digest {
    let language = try one(of: Language.allCases)
    let person = Person(login: "x", name: text(), email: "x@example.org", language: language)
    var (notices, others): ([Notice], [News]) = ([], [])
    for _ in 0..<Int.random(in: 1...8, using: &self) {
      notices.append(
        Notice(
          matter: try matter(), titles: [language: text()], protocolCode: text(),
          rung: Bool.random(using: &self) ? Int.random(in: -60...60, using: &self) : nil))
    }
    for _ in 0..<Int.random(in: 0...6, using: &self) { others.append(try news(language)) }
    return Digest(
      recipient: person, date: day(), isLate: Bool.random(using: &self), notices: notices, news: others,
      unlistedNews: Int.random(in: 0...30, using: &self),
      head: Bool.random(using: &self) ? SealHead(number: 1234, hash: text()) : nil)
  }
}
