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

  private static let length = 120
  /// What everybody has ever been part of is asked for at every door: not too much in one database.
  private static let storiesPerDatabase = 25

  @Test("whatever anybody tries in whatever order, the database does and refuses what the domain does and refuses")
  func randomWalk() throws {
    let steps = Self.number("SUTARTA_MODEL_STEPS", or: 2_500)
    let seed = UInt64(Self.number("SUTARTA_MODEL_SEED", or: Int(time(nil)) % 1_000_000))
    var random = SeededRandom(seed: seed)
    // So many of the moments between two steps are asked for when their story is over.
    let wanted = Self.number("SUTARTA_MODEL_MOMENTS", or: 1_000)
    var coverage = Coverage()
    var taken = 0
    var moments = 0
    while taken < steps {
      let isDifferent = try TestCluster().withDatabase { database in
        let server = try Server(database)
        for number in 0..<Self.storiesPerDatabase where taken < steps {
          let setting = Setting.random(using: &random)
          try server.begin("story-\(number)", setting)
          var story = Story(setting)
          var opening = setting.opening(using: &random)
          for _ in 0..<min(Self.length, steps - taken) {
            let step = opening.isEmpty ? story.next(using: &random) : opening.removeFirst()
            taken += 1
            let isThorough = taken.isMultiple(of: 5)
            if let difference = story.take(step, on: server, coverage: &coverage, isThorough: isThorough) {
              tell(difference, story, seed: seed, step: taken)
              return true
            }
            if random.chance(wanted - moments, of: steps - taken + 1) {
              moments += try story.remember(on: server, isLastMove: random.chance(1, of: 2))
            }
            if random.chance(1, of: 40) { try server.tick() }
          }
          if let difference = story.reviewed(on: server) {
            tell(difference, story, seed: seed, step: taken)
            return true
          }
        }
        return false
      }
      if isDifferent { return }
    }
    print("model: \(steps) steps, \(moments) moments, seed \(seed), \(coverage.summary)")
    #expect(coverage.foreign.isEmpty, "not in the tables: \(coverage.foreign.sorted())")
    if steps >= 100_000 {
      #expect(coverage.missed.isEmpty, "never reached: \(coverage.missed.sorted())")
    }
  }

  /// Says in what the two sides differ, by the shortest story in which they do.
  private func tell(_ difference: String, _ story: Story, seed: UInt64, step: Int) {
    var last = (difference: difference, steps: story.steps)
    let shortest = shrunk(story.steps, replays: 60) { steps in
      guard let found = try? Story.replay(steps, in: story.setting) else { return false }
      last = found
      return true
    }
    let tale = last.steps.count <= shortest.count ? last.steps : shortest
    Issue.record(
      """
      seed \(seed), step \(step): \(difference)
      \(story.setting)
      shortest, of \(story.steps.count) steps: \(last.difference)
      \(tale.map { "\($0)" }.joined(separator: "\n"))
      """)
  }
}
