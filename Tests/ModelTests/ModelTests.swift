import Cooperation
import Postgres
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite("The doors against the model")
struct ModelTests {
  /// A number that the environment says, or else one for everyday tests.
  private static func number(_ name: String, or usual: Int) -> Int {
    getenv(name).flatMap { Int(String(cString: $0)) } ?? usual
  }

  private static let rules = [
    DecisionRule.everybodyConcerned,
    DecisionRule(
      eligible: .signatories, quorum: nil, threshold: .number(2), base: .eligible, objectionBlocks: false,
      tacitDays: nil),
    DecisionRule(
      eligible: .concerned, quorum: .atLeast(parts: 1, of: 2), threshold: .moreThan(parts: 1, of: 2), base: .cast,
      objectionBlocks: true, tacitDays: nil),
  ]

  /// How a plan comes to be agreed, and starts.
  private static let agreement: [(Act, Actor)] = [
    (.ask(measure: nil, action: "agree", account: true), .first),
    (.vote(decision: 1, .consent, reason: false), .first), (.vote(decision: 1, .consent, reason: false), .second),
    (.vote(decision: 1, .consent, reason: false), .third), (.movePlan(.start), .secretary),
  ]

  @Test("whatever anybody tries in whatever order, the database does and refuses what the domain does and refuses")
  func randomWalk() throws {
    let steps = Self.number("SUTARTA_MODEL_STEPS", or: 2_500)
    let seed = UInt64(Self.number("SUTARTA_MODEL_SEED", or: Int(time(nil)) % 1_000_000))
    var random = SeededRandom(seed: seed)
    var coverage = Coverage()
    try TestCluster().withDatabase { database in
      let server = try Server(database)
      var model = Model.empty
      var story: [String] = []
      var opening: [(Act, Actor)] = []
      for step in 0..<steps {
        if step % 120 == 0 {
          // An eligible list that is everybody's whatever the rule says would hide a mistake in it.
          let (plan, measure) = (
            Self.rules.randomElement(using: &random) ?? .everybodyConcerned,
            Self.rules.randomElement(using: &random) ?? .everybodyConcerned
          )
          model = Model(
            measures: [
              "1": Model.MeasureModel(lead: "MA", partners: ["MB"]), "2": Model.MeasureModel(lead: nil, partners: []),
              "3": Model.MeasureModel(lead: "MC", partners: []),
            ], planRule: plan, measureRule: measure)
          try server.begin("p\(step)", planRule: plan, measureRule: measure)
          story = ["rules \(plan) and \(measure)"]
          // Half of the plans are agreed before the walk begins: most of a measure's life comes after that.
          opening = Bool.random(using: &random) ? Self.agreement : []
        }
        let (act, actor) =
          opening.isEmpty
          ? (Act.random(in: model, using: &random), Actor.random(using: &random)) : opening.removeFirst()
        coverage.note(act, by: actor, in: model)
        let expected = model.attempt(act, by: actor)
        story.append(
          "\(actor.association ?? actor.rawValue): \(act) → \(expected.map { $0.rawValue } ?? model.picture)")
        let tale = story.joined(separator: "\n")
        switch server.attempt(act, by: actor) {
        case .success(let rule):
          guard rule == expected else {
            Issue.record("seed \(seed), step \(step): the door said \(rule.map(\.rawValue) ?? "yes")\n\(tale)")
            return
          }
        case .failure(let error):
          Issue.record("seed \(seed), step \(step): the door broke: \(error.debugDescription)\n\(tale)")
          return
        }
        guard expected == nil || step % 5 == 0 else { continue }
        let picture = try server.picture()
        guard picture == model.picture else {
          Issue.record("seed \(seed), step \(step): the database stands at \(picture)\n\(tale)")
          return
        }
      }
    }
    print("model: \(steps) steps, seed \(seed), \(coverage.summary)")
    if steps >= 20_000 { #expect(coverage.missed.isEmpty, "never reached: \(coverage.missed.sorted())") }
  }
}
