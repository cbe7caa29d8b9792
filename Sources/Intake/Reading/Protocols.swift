internal import CivilTime
internal import Cooperation

/// A protocol as far as it could be read.
struct ProtocolDraft {
  let code: String
  let titles: LocalizedText?
  let signedOn: CivilDate?
  let place: String?
  let timeZone: String?
  let country: Country?
  let rollsDeadlines: Bool?
  let ladder: [Int]?
  var parties: [Party] = []
  var coordinators: [Coordinator] = []
  /// What its country's government has decided for single days.
  var overrides = HolidayOverrides()

  /// The finished protocol; `nil` where something of it could not be read.
  var value: ProtocolOfIntent? {
    guard let titles, let signedOn, let place, let timeZone, let country, let rollsDeadlines, let ladder else {
      return nil
    }
    return ProtocolOfIntent(
      code: code, titles: titles, signedOn: signedOn, place: place, timeZone: timeZone, country: country.rawValue,
      rollsDeadlines: rollsDeadlines, ladder: ladder, parties: parties)
  }

  /// The day by which a term is due: the protocol says whether it moves to a working day.
  func due(_ term: Term) -> CivilDate? {
    DeadlineRule(country: country, isRolling: rollsDeadlines == true, overrides: overrides).due(term)
  }

  init?(_ row: Row) {
    titles = row.localized(.protocols)
    signedOn = row.date("signed_on")
    place = row.text("place")
    timeZone = row.timeZone("time_zone")
    country = row.country("country")
    rollsDeadlines = row.yesOrNo("rolls_deadlines")
    ladder = row.text("ladder").flatMap { text in
      let rungs = row.items(text).compactMap { row.number($0, "ladder") }
      if rungs.isEmpty { row.note(.notANumber(text), "ladder") }
      return Set(rungs).sorted(by: >)
    }
    guard let code = row.code("code") else { return nil }
    self.code = code
  }
}

/// The protocols, with their parties and coordinators.
struct Protocols {
  private(set) var drafts: [ProtocolDraft] = []
  /// Whether who takes part is known; without a readable file every association is taken to.
  let knowsParties: Bool
  private let isKnown: Bool

  init(_ folder: Folder, associations: Associations, people: People, overrides: [DayOverride]) {
    isKnown = folder.sheets[.protocols] != nil
    knowsParties = folder.sheets[.parties] != nil
    var firsts = Firsts()
    for row in folder.sheets[.protocols]?.rows ?? [] {
      guard var draft = ProtocolDraft(row) else { continue }
      draft.overrides = HolidayOverrides(overrides.filter { $0.country == draft.country })
      firsts.note(draft.code, in: row, "code")
      drafts.append(draft)
    }
    readParties(folder.sheets[.parties], associations)
    readCoordinators(folder.sheets[.coordinators], people)
  }

  /// Finds the protocol that a row belongs to: the one it names, or the only one.
  ///
  /// - Returns: Its place among the drafts.
  func index(for row: Row) -> Int? {
    guard let code = row.optional("protocol") else {
      if drafts.count > 1 { row.note(.whichProtocol(drafts.map(\.code)), "protocol") }
      return drafts.count == 1 ? 0 : nil
    }
    if let index = drafts.firstIndex(where: { $0.code.lowercased() == code.lowercased() }) { return index }
    if isKnown { row.note(.unknownProtocol(code, nearest: nearest(to: code, among: drafts.map(\.code))), "protocol") }
    return nil
  }

  private mutating func readParties(_ sheet: Sheet?, _ associations: Associations) {
    var firsts = Firsts()
    for row in sheet?.rows ?? [] {
      let index = index(for: row)
      let association = row.text("association").flatMap { associations.code(named: $0, row, "association") }
      let standing = row.choice("standing", of: Party.Standing.self)
      let from = row.date("from")
      let through = row.openEnd("through", from: from)
      guard let index, let association, let standing, let from else { continue }
      firsts.note(association, within: "\(index) \(from.dayNumber)", in: row, "association")
      drafts[index].parties.append(
        Party(association: association, standing: standing, from: from, through: through))
    }
  }

  private mutating func readCoordinators(_ sheet: Sheet?, _ people: People) {
    var firsts = Firsts()
    for row in sheet?.rows ?? [] {
      let index = index(for: row)
      let login = people.login(row)
      let from = row.date("from")
      let through = row.openEnd("through", from: from)
      guard let index, let login, let from else { continue }
      firsts.note(login, within: "\(index) \(from.dayNumber)", in: row, "login")
      drafts[index].coordinators.append(Coordinator(person: login, from: from, through: through))
    }
  }
}

extension Row {
  /// A country whose holidays are known, by its ISO 3166 code.
  func country(_ column: String) -> Country? {
    guard let text = text(column) else { return nil }
    if let country = Country(rawValue: text.uppercased()) { return country }
    note(.unknownCountry(text), column)
    return nil
  }

  /// A zone written like those of the tz database; whether the system has it, the register knows.
  fileprivate func timeZone(_ column: String) -> String? {
    guard let text = text(column) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let isName = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 }
    }
    if isName, parts.count > 1 || text == "UTC" { return text }
    note(.notATimeZone(text), column)
    return nil
  }
}
