import Cooperation
import Postgres
import TestSupport

/// What somebody tries in one protocol, one step after the other, on both sides.
struct Story {
  let setting: Setting
  private(set) var steps: [Step] = []
  private var model: Model
  private var told = 0

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
      }
      return nil
    }
  }
}
