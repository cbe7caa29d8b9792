internal import CivilTime
internal import Cooperation

/// Reads the measures of one plan.
struct MeasureReading {
  private let agreement: ProtocolDraft
  private let period: CivilInterval
  /// The codes of the directions; `nil` where their file could not be read.
  private let directions: [String]?
  private let associations: Associations
  private let knowsParties: Bool
  /// Those who take part in the protocol on some day of the plan.
  private let parties: [Party]

  init(
    _ agreement: ProtocolDraft, period: CivilInterval, directions: [String]?, associations: Associations,
    knowsParties: Bool
  ) {
    self.agreement = agreement
    self.period = period
    self.directions = directions
    self.associations = associations
    self.knowsParties = knowsParties
    parties = agreement.parties.filter { $0.from <= period.last && $0.through.map { $0 >= period.first } != false }
  }

  /// Reads the rows, each below the measure that it is part of, otherwise in the order of the file.
  func measures(_ sheet: Sheet?) -> [Measure] {
    guard let sheet else { return [] }
    var firsts = Firsts()
    let drafts = sheet.rows.compactMap { row in draft(row, &firsts) }
    let tree = MeasureTree(drafts)
    return tree.inOrder.compactMap(measure)
  }

  private func draft(_ row: Row, _ firsts: inout Firsts) -> MeasureDraft? {
    let titles = row.localized(.measures)
    let direction = row.optional("direction").flatMap { self.direction($0, row) }
    let lead = row.optional("lead").flatMap { self.lead($0, row) }
    let partners = row.optional("partners").flatMap { self.partners($0, row) }
    let term = row.optional("term").flatMap { row.term($0, "term", within: period) }
    if row.optional("parent") == nil {
      for column in ["direction", "term", "lead"] { _ = row.text(column) }
    }
    guard let number = row.code("number") else { return nil }
    firsts.note(number, in: row, "number")
    return MeasureDraft(
      row: row, number: number, titles: titles, parent: row.optional("parent"), direction: direction,
      term: term, lead: lead, partners: partners)
  }

  private func direction(_ text: String, _ row: Row) -> String? {
    guard let directions else { return nil }
    if let code = directions.first(where: { $0.lowercased() == text.lowercased() }) { return code }
    row.note(.unknownDirection(text, nearest: nearest(to: text, among: directions)), "direction")
    return nil
  }

  private func lead(_ text: String, _ row: Row) -> MeasureDraft.Lead? {
    if Associations.meansAll(text) { return .all }
    guard let code = associations.code(named: text, row, "lead") else { return nil }
    checkParty(code, row, "lead")
    return .one(code)
  }

  private func partners(_ text: String, _ row: Row) -> MeasureDraft.Sharing? {
    if Associations.meansAll(text) { return .everyOther }
    // A dash where blank would mean "as the measure that this is part of".
    if ["-", "–", "—"].contains(text) { return .these([]) }
    let codes = associations.codes(listedIn: text, row, "partners")
    for code in codes { checkParty(code, row, "partners") }
    return .these(codes)
  }

  private func checkParty(_ code: String, _ row: Row, _ column: String) {
    guard knowsParties, !parties.contains(where: { $0.association == code }) else { return }
    row.note(.notAParty(code), column)
  }

  private func measure(_ draft: MeasureDraft) -> Measure? {
    guard let titles = draft.titles, let direction = draft.direction, let term = draft.term, let lead = draft.lead
    else { return nil }
    let leader: String? = if case .one(let code) = lead { code } else { nil }
    return Measure(
      number: draft.number, parent: draft.parent, direction: direction, titles: titles, term: term,
      due: agreement.due(term), lead: leader, partners: partners(draft.partners, besides: leader))
  }

  /// Names the partners; where all lead together there are none besides.
  private func partners(_ sharing: MeasureDraft.Sharing?, besides leader: String?) -> [String] {
    switch sharing {
    case nil: []
    case .these(let codes): codes.filter { $0 != leader }
    case .everyOther where leader == nil: []
    case .everyOther: signatories.filter { $0 != leader }
    }
  }

  private var signatories: [String] {
    var seen: Set<String> = []
    return parties.filter { $0.standing == .signatory }.map(\.association).filter { seen.insert($0).inserted }
  }
}
