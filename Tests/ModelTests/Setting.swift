import Cooperation
import TestSupport

/// In which protocol, and by which rules, a story is played.
struct Setting: CustomStringConvertible {
  /// Whether it is put forward and signed in the story, or recorded as signed long ago.
  let isProposed: Bool
  let rules: [Subject: DecisionRule]

  /// Who is at the one meeting.
  static let present = ["MA", "MB", "MO"]

  private static let choices = [
    DecisionRule.everybodyConcerned,
    DecisionRule(
      eligible: .signatories, quorum: nil, threshold: .number(2), base: .eligible, objectionBlocks: false,
      tacitDays: nil),
    DecisionRule(
      eligible: .concerned, quorum: .atLeast(parts: 1, of: 2), threshold: .moreThan(parts: 1, of: 2), base: .cast,
      objectionBlocks: true, tacitDays: 3),
  ]

  init(isProposed: Bool, rules: [Subject: DecisionRule]) {
    self.isProposed = isProposed
    self.rules = rules
  }

  /// An eligible list that is everybody's whatever the rule says would hide a mistake in it.
  static func random(using random: inout SeededRandom) -> Setting {
    var rules: [Subject: DecisionRule] = [:]
    for subject in [Subject.protocol, .plan, .measure, .amendment] { rules[subject] = random.pick(choices) }
    return Setting(isProposed: random.chance(1, of: 3), rules: rules)
  }

  var description: String {
    "\(isProposed ? "proposed" : "recorded"), "
      + rules.map { "\($0.key): \($0.value.eligible) \($0.value.threshold) of \($0.value.base)" }.sorted()
      .joined(separator: "; ")
  }

  /// How a story begins: what is there before anybody does anything at random.
  func opening(using random: inout SeededRandom) -> [Step] {
    var steps: [Step] = []
    if isProposed {
      for code in ["MA", "MB", "MC"] {
        steps.append(Step(random.pick([.secretary, .registrar]), .invite(code, .signatory)))
      }
      steps.append(Step(.secretary, .invite("MO", .observer)))
      let signing: [Actor] = random.chance(1, of: 2) ? [.first, .second, .third] : [.first]
      steps += signing.map { Step($0, .sign(isTheText: true)) }
    }
    steps.append(Step(random.pick([.secretary, .registrar]), .proposePlan))
    steps.append(Step(random.pick([.first, .secretary, .registrar]), .setDirection(0)))
    for number in ["1", "2", "3"] {
      steps.append(Step(random.pick([.second, .secretary, .registrar]), .proposeMeasure(number)))
    }
    steps.append(Step(.secretary, .meet))
    // Half of the plans are agreed before the walk begins: most of a measure's life comes after that.
    if random.chance(1, of: 2) {
      steps.append(Step(.first, .ask(.plan, action: "agree", account: true)))
      steps += [Actor.first, .second, .third].map { Step($0, .vote(decision: 1, .consent, reason: false)) }
      // Seldom would chance amend a plan before it has started.
      if random.chance(1, of: 4) {
        steps.append(Step(.first, .proposeAmendment(reason: true)))
        steps.append(Step(.first, .amend(1, measure: "1", .title(1))))
        steps.append(Step(.first, .ask(.amendment(1), action: "agree", account: false)))
        steps += [Actor.first, .second, .third].map { Step($0, .vote(decision: 2, .consent, reason: false)) }
      }
      if random.chance(2, of: 3) { steps.append(Step(.secretary, .movePlan(.start))) }
      if random.chance(1, of: 2) {
        steps.append(Step(.third, .move(measure: "3", .start, account: false)))
        // A reopening that was a mistake is rarer still: the measure ended when it had ended.
        if random.chance(1, of: 2) {
          steps.append(Step(.third, .move(measure: "3", .finish, account: true)))
          steps.append(Step(.third, .move(measure: "3", .reopen, account: true)))
          steps.append(Step(.third, .undo(measure: "3")))
        }
      }
    }
    return steps
  }
}
