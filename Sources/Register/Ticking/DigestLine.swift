import CivilTime
import Cooperation
import Postgres

/// A line of a digest as it is collected, with the person it is for.
struct DigestLine {
  let person: Int64
  let recipient: Person
  let date: CivilDate
  let isLate: Bool
  /// What the writer could see, as PostgreSQL writes a snapshot.
  let seen: String
  let writtenAt: String
  /// The reminder that it answers; `nil` where it stands in the digest for its own sake.
  let reminder: Int64?
  /// What it says; `nil` for the last line, which only names who was held last.
  let notice: Notice?

  /// The reminder that it answers, with the days that it tells of an event.
  var answered: CollectedDigest.Answered? {
    reminder.map { id in
      guard case .occurrence(let occurrence) = notice?.matter, !occurrence.isCalledOff else {
        return CollectedDigest.Answered(id: id, days: nil)
      }
      return CollectedDigest.Answered(id: id, days: occurrence.days)
    }
  }
}

/// Holds some people to whom something is to be told now, and lists what.
struct CollectDigests: Query {
  static var sql: StaticString { SQLText.collectDigests }
  let moment: Moment?
  let people: Int
  let beyond: Int64
  let onlyLogin: String?

  var parameters: [Parameter] {
    [.text(moment?.text), .int32(Int32(people)), .int64(beyond), .text(onlyLogin)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> DigestLine {
    let person: Int64 = try row.next()
    // One who reads a language that this program does not know holds up nobody: she is written to in English.
    let recipient = Person(
      login: try row.next(), name: try row.next(), email: try row.next(),
      language: Language(rawValue: try row.next()) ?? .english)
    return DigestLine(
      person: person, recipient: recipient, date: try row.next(), isLate: try row.next(), seen: try row.next(),
      writtenAt: try row.next(), reminder: try row.next(), notice: try row.nextNotice(in: recipient.language))
  }
}

/// A section of a digest, by its name in SQL.
private enum Section: String {
  case ballot, negotiation, overdue, deadline, silence, change, occurrence, end
}

/// What has become of an occurrence, by its name in SQL.
private enum Change: String {
  case cancel, end, move, restore

  func news(told days: CivilInterval) -> OccurrenceNews {
    switch self {
    case .cancel: .cancelled
    case .end: .ended
    case .move: .moved(from: days)
    case .restore: .restored
    }
  }
}

extension RowReader {
  /// Reads what a line says: section, title, protocol, rung, days, and what its section wants.
  fileprivate mutating func nextNotice(in language: Language) throws(PostgresError) -> Notice? {
    let section: Section = try nextWord()
    let title: String = try next()
    let protocolCode: String = try next()
    let rung: Int? = try next()
    let (first, last): (CivilDate?, CivilDate?) = (try next(), try next())
    let originalDay: CivilDate? = try next()
    let isNew: Bool = try next()
    let code: String? = try next()
    let number: String? = try next()
    let edition: Int? = try next()
    let (subject, action): (String?, String?) = (try next(), try next())
    let state: String? = try next()
    let capacity: String? = try next()
    let planCode: String? = try next()
    let isAmongSeveral: Bool = try next()
    let (wasFirst, wasLast): (CivilDate?, CivilDate?) = (try next(), try next())
    let note: String? = try next()
    func notice(_ matter: Notice.Matter) -> Notice {
      Notice(
        matter: matter, titles: LocalizedText([language: title]), protocolCode: protocolCode, rung: rung,
        planCode: planCode, isAmongSeveral: isAmongSeveral)
    }
    guard section != .end, let first else { return nil }
    switch section {
    case .ballot, .negotiation:
      let question = Question.all.first { $0.subject.rawValue == subject && $0.action == action }
      guard let question, let number = number.flatMap(Int.init) else { throw Self.unknownLine }
      guard section == .negotiation else {
        return notice(.ballot(number: number, question: question, lastDay: last, silenceOn: originalDay))
      }
      guard let code, let part = capacity.flatMap(NegotiationPart.init(rawValue:)) else { throw Self.unknownLine }
      return notice(
        .negotiation(number: number, question: question, lastDay: first, mediator: code, part: part))
    case .change, .occurrence:
      guard let code, let days = CivilInterval(first, through: last ?? first) else { throw Self.unknownLine }
      var news: OccurrenceNews? = isNew ? action == nil ? .new : .another : nil
      if section == .change {
        guard let change = action.flatMap(Change.init(rawValue:)), let wasFirst,
          let told = CivilInterval(wasFirst, through: wasLast ?? wasFirst)
        else { throw Self.unknownLine }
        news = change.news(told: told)
      }
      return notice(
        .occurrence(
          OccurrenceNotice(
            event: code, originalDay: originalDay ?? first, days: days, edition: edition, news: news, reason: note)))
    case .overdue, .deadline, .silence, .end:
      guard let number, let state = state.flatMap(MeasureState.init(rawValue:)) else { throw Self.unknownLine }
      let capacity = capacity.flatMap(Role.init(rawValue:)) ?? .coordinator
      return switch section {
      case .overdue: notice(.overdue(number: number, due: first, state: state, capacity: capacity))
      case .silence: notice(.silence(number: number, since: first, state: state, capacity: capacity))
      default: notice(.deadline(number: number, due: first, state: state, capacity: capacity))
      }
    }
  }

  private static var unknownLine: PostgresError {
    PostgresError(
      .unexpectedAnswer, "a line of a digest that this program does not know; it may be older than the database")
  }
}
