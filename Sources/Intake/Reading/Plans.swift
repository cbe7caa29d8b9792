internal import CivilTime
internal import Cooperation

/// Reads the plan of one folder.
struct PlanReading {
  /// The place of its protocol among the drafts.
  let index: Int
  let plan: Plan
  let row: Row

  init?(_ folder: Folder.PlanFolder, protocols: Protocols, associations: Associations) {
    guard let row = Self.onlyRow(folder.sheets[.plan]) else {
      // Without the plan itself nothing can be said about its measures.
      return nil
    }
    let index = protocols.index(for: row)
    let code = row.code("code")
    let titles = row.localized(.plan)
    let period = row.interval("first_day", "last_day")
    let agreement = Self.agreement(row)
    let directions = Self.directions(folder.sheets[.directions])
    guard let index, let period else { return nil }
    let measures = MeasureReading(
      protocols.drafts[index], period: period, directions: folder.sheets[.directions].map { _ in directions.codes },
      associations: associations, knowsParties: protocols.knowsParties
    ).measures(folder.sheets[.measures])
    guard let code, let titles else { return nil }
    self.index = index
    self.row = row
    plan = Plan(
      code: code, titles: titles, period: period, directions: directions.values, measures: measures,
      agreement: agreement)
  }

  private static func onlyRow(_ sheet: Sheet?) -> Row? {
    guard let sheet else { return nil }
    for row in sheet.rows.dropFirst() { row.note(.surplusRow) }
    return sheet.rows.first
  }

  /// The agreement, where its day or its minutes are given; then both are.
  private static func agreement(_ row: Row) -> RecordedAgreement? {
    guard row.optional("agreed_on") != nil || row.optional("minutes") != nil else { return nil }
    let (on, minutes) = (row.date("agreed_on"), row.text("minutes"))
    guard let on, let minutes else { return nil }
    return RecordedAgreement(on: on, minutes: minutes)
  }

  private static func directions(_ sheet: Sheet?) -> (values: [Direction], codes: [String]) {
    var firsts = Firsts()
    var (values, codes): ([Direction], [String]) = ([], [])
    for row in sheet?.rows ?? [] {
      let titles = row.localized(.directions)
      guard let code = row.code("code") else { continue }
      firsts.note(code, in: row, "code")
      codes.append(code)
      if let titles { values.append(Direction(code: code, titles: titles)) }
    }
    return (values, codes)
  }
}
