import Cooperation
import Postgres
import TestSupport

/// What somebody tries in one protocol, one step after the other, on both sides.
struct Story {
  let setting: Setting
  private(set) var steps: [Step] = []
  private var model: Model
  private var told = 0
  /// What the model held at moments between steps.
  private var moments: [(moment: Moment, lines: [String])] = []

  init(_ setting: Setting) {
    self.setting = setting
    model = Model(setting)
  }

  /// What comes next, at random.
  func next(using random: inout SeededRandom) -> Step { Step.random(in: model, using: &random) }

  /// Takes a step on both sides.
  ///
  /// - Returns: In what the two differ; `nil` for nothing.
  mutating func take(_ step: Step, on server: Server, coverage: inout Coverage, isThorough: Bool) -> String? {
    steps.append(step)
    let expected = model.attempt(step)
    switch server.attempt(step) {
    case .success(let rule):
      guard rule == expected else {
        return "the door said \(rule?.rawValue ?? "yes"), the model \(expected?.rawValue ?? "yes")"
      }
    case .failure(let error): return "the door broke: \(error.debugDescription)"
    }
    guard expected == nil || isThorough else { return nil }
    do {
      let rows = try server.history(after: told)
      let own = Array(model.history[told...])
      guard rows.sorted() == own.sorted() else {
        return "history has \(rows.sorted().joined(separator: "; ")), the model \(own.sorted().joined(separator: "; "))"
      }
      told += rows.count
      rows.forEach { coverage.note($0) }
      let picture = try server.picture()
      return picture == model.picture ? nil : "the database stands at\n  \(picture), the model at\n  \(model.picture)"
    } catch { return "the database broke: \(error.debugDescription)" }
  }

  /// Remembers how everything stands, to ask for it when the story is over.
  mutating func remember(on server: Server, isLastMove: Bool) throws -> Int {
    guard let moment = try server.moment(isLastMove: isLastMove) else { return 0 }
    moments.append((moment, model.lines(on: moment.day)))
    return 1
  }

  /// Asks the reports about the whole story.
  ///
  /// - Returns: In what they differ from what the model held at the time; `nil` for nothing.
  func reviewed(on server: Server) -> String? {
    do {
      for (told, held) in zip(try server.told(at: moments.map(\.moment)), moments) {
        guard told.lines == held.lines else {
          return "at \(held.moment.at) report.plan_as_of tells\n  \(told.lines), the model held\n  \(held.lines)"
        }
        guard told.stays == told.states else {
          return "at \(held.moment.at) report.measure_state_at has \(told.stays), report.plan_as_of \(told.states)"
        }
      }
      for kept in try server.dated() {
        let moves = kept.ownDates
        guard kept.dates == moves else {
          return "\(kept.subject) keeps the dates \(kept.dates), its moves say \(moves)"
        }
      }
      try server.tick()
      return try server.miscounted().map { "the summaries are not what a count gives: \($0)" }
    } catch { return "the reports broke: \((error as? PostgresError)?.debugDescription ?? "\(error)")" }
  }

  /// Plays steps from a fresh copy of the template.
  ///
  /// - Returns: The difference and the steps up to it; `nil` where both sides agree.
  static func replay(_ steps: [Step], in setting: Setting) throws -> (difference: String, steps: [Step])? {
    try TestCluster().withDatabase { database in
      let server = try Server(database)
      try server.begin("replay", setting)
      var story = Story(setting)
      var coverage = Coverage()
      for step in steps {
        if let difference = story.take(step, on: server, coverage: &coverage, isThorough: true) {
          return (difference, story.steps)
        }
        _ = try story.remember(on: server, isLastMove: story.steps.count.isMultiple(of: 2))
        if story.steps.count.isMultiple(of: 10) { try server.tick() }
      }
      return story.reviewed(on: server).map { ($0, story.steps) }
    }
  }
}
