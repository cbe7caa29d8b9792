import CivilTime
import TestSupport

/// The plans of the years: proposed in November, agreed by all until the year ends, carried out, closed in February.
extension Story {
  func planYear(_ year: Int) throws {
    if year == 2025 {
      try enterMeasures(of: "2025", at: first)
    } else if year > 2025 {
      plan(on: day(in: -55 ... -40, of: year)) { [unowned self] in try propose(year, at: $0) }
    }
    plan(on: day(in: 35...50, of: year + 1)) { [unowned self] in try close(year, at: $0) }
    for _ in 0..<4 {
      plan(on: day(in: 20...330, of: year)) { [unowned self] in try askToCancel(in: year, at: $0) }
    }
  }

  /// Reads what was agreed, and plans what is to become of it.
  private func enterMeasures(of plan: String, at moment: Instant) throws {
    let rows = try ask(
      """
      select m.number, a.code as lead, m.first_day::text as first, m.due::text as due,
        (select string_agg(b.code, ' ') from sutarta.measure_partner x join sutarta.association b on b.id = x.association_id
         where x.protocol_id = m.protocol_id and x.measure_id = m.id) as partners
      from sutarta.measure m join sutarta.plan p on p.protocol_id = m.protocol_id and p.id = m.plan_id
      left join sutarta.association a on a.id = m.lead_id where p.code = '\(plan)' order by m.position, m.id
      """)
    for row in rows {
      let promise = Promise(
        plan: plan, number: row["number"] ?? "", lead: row["lead"],
        partners: Set((row["partners"] ?? "").split(separator: " ").map(String.init)),
        first: CivilDate.date(row["first"] ?? ""), due: row["due"].map(CivilDate.date), agreed: moment, news: [moment])
      measures.append(promise)
      planLife(of: measures.endIndex - 1)
    }
  }

  /// Some are done in time, some late, of some nobody ever hears.
  private func planLife(of index: Int) {
    let promise = measures[index]
    let year = Int(promise.plan) ?? 0
    let due = promise.due ?? CivilDate.date("\(year)-12-31")
    let fate = Int.random(in: 0..<10, using: &random)
    guard fate < 8 else { return }
    let start = max(promise.first.adding(days: Int.random(in: -20...25, using: &random)), day(in: 2...12, of: year))
    plan(on: start) { [unowned self] in try move(index, "start", at: $0) }
    var report = start.adding(days: Int.random(in: 5...70, using: &random))
    while report < due {
      plan(on: report) { [unowned self] in try reportProgress(index, at: $0) }
      report = report.adding(days: Int.random(in: 10...90, using: &random))
    }
    guard fate < 6 else { return }
    let finish = due.adding(
      days: fate < 4 ? Int.random(in: -40...0, using: &random) : Int.random(in: 1...80, using: &random))
    plan(on: max(finish, start.adding(days: 1))) { [unowned self] in try move(index, "finish", at: $0) }
  }

  func leader(of association: String?) -> String { (association ?? "LBD").lowercased() + "_leader" }

  private func move(_ index: Int, _ action: String, at moment: Instant) throws {
    let promise = measures[index]
    guard promise.over == nil else { return }
    let statement = """
      select state from door.move_measure('\(Self.code)', '\(promise.plan)', '\(promise.number)', '\(action)', 'Padaryta')
      """
    guard try act(leader(of: promise.lead), statement) != nil else { return }
    measures[index].news.append(moment)
    measures[index].isGoing = true
    if action == "finish" { end(index, at: moment) }
  }

  /// With a whole its parts are settled.
  private func end(_ index: Int, at moment: Instant) {
    let whole = measures[index]
    measures[index].over = moment
    for part in measures.indices
    where measures[part].plan == whole.plan && measures[part].number.hasPrefix(whole.number + ".") {
      measures[part].settled = measures[part].settled ?? moment
    }
  }

  private func reportProgress(_ index: Int, at moment: Instant) throws {
    let promise = measures[index]
    guard promise.over == nil, promise.isGoing else { return }
    let statement = """
      select state from door.report_progress('\(Self.code)', '\(promise.plan)', '\(promise.number)', 50, null)
      """
    if try act(leader(of: promise.lead), statement) != nil { measures[index].news.append(moment) }
  }

  /// Carries all measures over into the next year, each with a term of its own, and puts the question.
  private func propose(_ year: Int, at moment: Instant) throws {
    let rows = try ask(
      """
      select m.number, m.state, m.due::text as due, m.term_kind as kind
      from sutarta.measure m join sutarta.plan p on p.protocol_id = m.protocol_id and p.id = m.plan_id
      where p.code = '\(year - 1)' order by m.position, m.id
      """)
    let answers = rows.map { row in
      let due = row["due"].map { _ in day(in: 15...364, of: year) }
      let first = due?.adding(days: -Int.random(in: 0...14, using: &random)) ?? CivilDate.date("\(year)-01-01")
      let last = due ?? CivilDate.date("\(year)-12-31")
      return """
        {"number": "\(row["number"] ?? "")", "answer": "\(row["state"] == "done" ? "renewed" : "carried")",
        "term_phrase": "iki \(last)", "term_kind": "\(row["kind"] ?? "")", "first": "\(first)", "last": "\(last)",
        "due": \(due.map { "\"\($0)\"" } ?? "null")}
        """
    }
    try act(
      "coordinator",
      """
      select state from door.roll_over_plan('\(Self.code)', '\(year - 1)', '\(year)', '{"lt": "Planas \(year)"}',
        '\(year)-01-01', '\(year)-12-31', '[\(answers.joined(separator: ","))]')
      """)
    try put("'plan', '\(year)', action => 'agree'", lastDay: nil, by: "coordinator", at: moment) { [unowned self] in
      try enterMeasures(of: "\(year)", at: $0)
    }
  }

  /// Whatever was never reported ends with the plan.
  private func close(_ year: Int, at moment: Instant) throws {
    for index in measures.indices where measures[index].plan == "\(year)" && measures[index].over == nil {
      if !measures[index].isGoing { try move(index, "start", at: moment) }
      try move(index, "finish", at: moment)
    }
    guard year >= 2025 else { return }
    try act("coordinator", "select state from door.move_plan('\(Self.code)', '\(year)', 'close', 'Ataskaita')")
  }

  private func askToCancel(in year: Int, at moment: Instant) throws {
    let open = measures.indices.filter {
      measures[$0].plan == "\(year)" && measures[$0].over == nil && !measures[$0].number.contains(".")
        && measures[$0].lead != nil && measures[$0].isGoing
    }
    guard !open.isEmpty else { return }
    let index = random.pick(open)
    let lastDay = random.chance(1, of: 2) ? moment.day.adding(days: Int.random(in: 5...40, using: &random)) : nil
    let what = "'measure', '\(year)', '\(measures[index].number)', action => 'cancel', account => 'Nebereikia'"
    try put(what, lastDay: lastDay, by: leader(of: measures[index].lead), at: moment) { [unowned self] in
      end(index, at: $0)
    }
  }
}
