internal import CivilTime
internal import Cooperation

/// Reads the events of every protocol.
///
/// - Returns: The events by the place of their protocol among the drafts.
func events(_ sheet: Sheet?, protocols: Protocols, associations: Associations) -> [Int: [Event]] {
  var firsts = Firsts()
  var events: [Int: [Event]] = [:]
  for row in sheet?.rows ?? [] {
    let index = protocols.index(for: row)
    let code = row.code("code")
    let titles = row.localized(.events)
    let first = row.interval("first_day", "last_day")
    let recurrence = row.optional("rule").flatMap { row.recurrence($0, "rule") }
    let until = row.openEnd("until", from: first?.first)
    let exceptions = row.optional("except").map { row.days($0, "except") } ?? []
    if let first = first?.first, let recurrence { row.check(recurrence, from: first, without: exceptions) }
    let edition = row.optional("first_edition").flatMap { row.number($0, "first_edition") }
    let responsible = row.optional("responsible").flatMap { name in
      Associations.meansAll(name) ? nil : associations.code(named: name, row, "responsible")
    }
    guard let index, let code else { continue }
    firsts.note(code, within: "\(index)", in: row, "code")
    guard let titles, let first else { continue }
    events[index, default: []].append(
      Event(
        code: code, titles: titles, first: first, recurrence: recurrence, until: until, exceptions: exceptions,
        firstEdition: edition, responsible: responsible))
  }
  return events
}

extension Row {
  /// A rule of a series in RFC 5545's words.
  fileprivate func recurrence(_ text: String, _ column: String) -> Recurrence? {
    if let recurrence = Recurrence(parsing: text) { return recurrence }
    note(.badRecurrence(text), column)
    return nil
  }

  /// A series begins with its first day, as the door of the register has it too.
  fileprivate func check(_ recurrence: Recurrence, from first: CivilDate, without exceptions: [CivilDate]) {
    if !recurrence.begins(on: first) {
      note(.firstDayOffRule(first, nearest: recurrence.beginning(from: first)), "first_day")
    } else if exceptions.contains(first) {
      note(.firstDayLeftOut(first), "except")
    }
  }
}
