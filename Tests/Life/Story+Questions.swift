import CivilTime
import TestSupport

/// Decisions: put, answered by some early, by some late, by some not at all.
extension Story {
  /// Puts a question; when it is carried, so much follows.
  func put(
    _ what: String, lastDay: CivilDate?, by login: String, at moment: Instant,
    carried: @escaping (Instant) throws -> Void
  ) throws {
    let last = lastDay.map { ", last_day => '\($0)'" } ?? ""
    guard let answer = try act(login, "select decision from door.open_decision('\(Self.code)', \(what)\(last))"),
      let number = Int(answer)
    else { return }
    let voters = try ask(
      """
      select a.code from sutarta.decision_eligible e join sutarta.association a on a.id = e.association_id
      where e.decision = \(number) order by 1
      """
    ).compactMap { $0["code"] }
    questions.append(
      Question(
        number: number, asked: moment, lastDay: lastDay,
        voters: Dictionary(uniqueKeysWithValues: voters.map { ($0, nil) })
      ))
    let index = questions.endIndex - 1
    let isPlan = what.hasPrefix("'plan'")
    for voter in voters where isPlan || lastDay == nil || random.chance(4, of: 5) {
      let days = Int.random(in: 0...(isPlan ? 36 : 60), using: &random)
      plan(on: moment.day.adding(days: days + 1)) { [unowned self] in
        try cast(index, voter, at: $0, carried: carried)
      }
    }
  }

  /// Looks which questions the daemon has settled: by a clock that was ahead, sooner than anybody thought.
  func seeSettled(at moment: Instant) throws {
    let open = Set(try ask("select d.number from sutarta.decision d where d.is_open").compactMap { $0["number"] })
    for index in questions.indices where questions[index].over == nil && !open.contains("\(questions[index].number)") {
      questions[index].over = moment
    }
  }

  private func cast(
    _ index: Int, _ voter: String, at moment: Instant, carried: (Instant) throws -> Void
  ) throws {
    let question = questions[index]
    guard question.over == nil, question.lastDay.map({ moment.day <= $0 }) ?? true else { return }
    let login = voter == "LBD" && random.chance(1, of: 2) ? "lbd_deputy" : leader(of: voter)
    let statement = "select decision_state from door.cast_ballot('\(Self.code)', \(question.number), 'consent')"
    guard let state = try act(login, statement) else { return }
    questions[index].voters[voter] = moment
    if state == "carried" { try carried(moment) }
  }
}
