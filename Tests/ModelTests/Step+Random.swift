import Cooperation
import TestSupport

extension Step {
  /// Something at random, about what there is.
  static func random(in model: Model, using random: inout SeededRandom) -> Step {
    switch Int.random(in: 0..<64, using: &random) {
    case 0..<22: onMeasures(in: model, using: &random)
    case 22..<46: onDecisions(in: model, using: &random)
    case 46..<56: onAmendments(in: model, using: &random)
    default: onTheWhole(in: model, using: &random)
    }
  }

  /// Somebody who may do it, or just anybody.
  private static func actor(_ likely: [Actor] = [], using random: inout SeededRandom) -> Actor {
    !likely.isEmpty && random.chance(2, of: 3) ? random.pick(likely) : Actor.random(using: &random)
  }

  private static func measure(using random: inout SeededRandom) -> String {
    // Sometimes one that there is not.
    random.pick(["1", "2", "3", "1", "2", "3", "1", "2", "3", "4", "9"])
  }

  private static func onMeasures(in model: Model, using random: inout SeededRandom) -> Step {
    let number = measure(using: &random)
    let measure = model.measures[number]
    let said = random.chance(3, of: 4)
    let owners: [Actor] =
      measure.map { measure in
        ((measure.lead.map { [$0] } ?? []) + measure.partners).map(Actor.speaking)
      } ?? []
    switch Int.random(in: 0..<22, using: &random) {
    case 0..<11:
      // More often than not a move that there is from here.
      let near = MeasureLifeCycle.transitions.filter { $0.from != nil && $0.from == measure?.state && $0.to != $0.from }
      let actions = random.chance(1, of: 4) || near.isEmpty ? MeasureAction.allCases : near.map(\.action)
      return Step(
        actor(owners, using: &random), .move(measure: number, random.pick(actions), account: said))
    case 11..<14:
      let last = measure?.last.by.map { [$0] }?.filter { $0 != .daemon } ?? []
      return Step(actor(last, using: &random), .undo(measure: number))
    case 14: return Step(actor(owners, using: &random), .report(measure: number))
    case 15..<17: return Step(actor(owners + [.secretary], using: &random), .annotate(measure: number, note: said))
    case 17..<19:
      return Step(
        actor(owners + [.secretary, .registrar], using: &random),
        .retitle(measure: number, title: random.pick([0, 1, 2])))
    case 19..<21:
      let days: Int? = random.pick([nil, 0, 0, 5])
      return Step(
        actor(owners + [.secretary], using: &random),
        .need(measure: number, needs: Self.measure(using: &random), days: days))
    default:
      return Step(
        actor([.first, .secretary, .registrar], using: &random), .proposeMeasure(random.pick(["1", "2", "3", "4"])))
    }
  }

  private static func onDecisions(in model: Model, using random: inout SeededRandom) -> Step {
    let said = random.chance(3, of: 4)
    let open = model.decisions.indices.filter { model.decisions[$0].isOpen }
    let number =
      open.isEmpty || random.chance(1, of: 6) ? model.decisions.count + random.pick([0, 1]) : random.pick(open) + 1
    let decision = model.decisions.indices.contains(number - 1) ? model.decisions[number - 1] : nil
    let voters = (decision?.voters ?? []).map(Actor.speaking)
    switch Int.random(in: 0..<24, using: &random) {
    case 0..<5: return ask(in: model, account: said, using: &random)
    case 5..<16:
      let stance = random.pick([BallotAction.consent, .consent, .consent, .object, .abstain, .withdraw])
      return Step(actor(voters, using: &random), .vote(decision: number, stance, reason: said))
    case 16..<20:
      // Mostly those who were there.
      let all = random.chance(3, of: 4) ? Setting.present.dropLast() : Actor.associations[...]
      let who = all.filter { _ in random.chance(1, of: 2) }
      return Step(
        actor([.secretary], using: &random),
        .record(decision: number, Array(who), random.pick(BallotAction.allCases), reason: said))
    case 20:
      let proposer = decision?.proposedBy.map { [Actor.speaking(for: $0)] } ?? []
      return Step(actor(proposer + [.secretary], using: &random), .withdraw(decision: number, reason: said))
    case 21..<23:
      return Step(
        actor(voters + [.secretary], using: &random),
        .negotiate(decision: number, mediator: random.pick(["MA", "MB", "MD", "MO"])))
    default: return Step(.daemon, .settleDue(isFar: random.chance(1, of: 3)))
    }
  }

  private static func ask(in model: Model, account: Bool, using random: inout SeededRandom) -> Step {
    let asker = actor([.first, .second, .third, .secretary], using: &random)
    func ask(_ matter: Matter, _ actions: [String]) -> Step {
      Step(asker, .ask(matter, action: random.pick(actions), account: account))
    }
    switch Int.random(in: 0..<24, using: &random) {
    case 0: return ask(.protocol, ["end", "end", "leave"])
    case 1..<7: return ask(.plan, ["agree", "agree", "agree", "start"])
    case 7..<14:
      let proposed = model.amendments.indices.filter { model.amendments[$0].state == .proposed }
      let number = proposed.isEmpty ? model.amendments.count + random.pick([0, 1]) : random.pick(proposed) + 1
      return ask(.amendment(number), ["agree", "agree", "agree", "withdraw"])
    default: return ask(.measure(measure(using: &random)), ["agree", "postpone", "cancel", "start"])
    }
  }

  private static func onAmendments(in model: Model, using random: inout SeededRandom) -> Step {
    let proposed = model.amendments.indices.filter { model.amendments[$0].state == .proposed }
    let number =
      proposed.isEmpty || random.chance(1, of: 8)
      ? model.amendments.count + random.pick([0, 1]) : random.pick(proposed) + 1
    let proposer =
      model.amendments.indices.contains(number - 1)
      ? model.amendments[number - 1].proposedBy.map { [Actor.speaking(for: $0)] } ?? [] : []
    let said = random.chance(3, of: 4)
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<3: return Step(actor([.first, .secretary], using: &random), .proposeAmendment(reason: said))
    case 3..<9:
      let differences: [Difference] = [
        .title(0), .title(1), .title(2), .lead("MA"), .lead("MB"), .lead("MC"), .lead(nil), .whole,
      ]
      let measure = random.pick(["1", "2", "3", "4", "4"])
      return Step(
        actor(proposer + [.secretary], using: &random),
        .amend(
          number, measure: measure,
          measure == "4" ? random.pick([.whole, .whole, .title(1)]) : random.pick(differences)))
    default: return Step(actor(proposer + [.secretary], using: &random), .withdrawAmendment(number, reason: said))
    }
  }

  private static func onTheWhole(in model: Model, using random: inout SeededRandom) -> Step {
    let said = random.chance(3, of: 4)
    switch Int.random(in: 0..<20, using: &random) {
    case 16: return Step(actor([.secretary], using: &random), .setRule)
    case 17..<19: return Step(actor([.first, .registrar], using: &random), .appoint)
    case 19: return Step(actor([.first, .registrar], using: &random), .dismiss)
    case 0..<4:
      return Step(actor([.secretary], using: &random), .movePlan(random.pick([.start, .close, .close, .agree])))
    case 4: return Step(.registrar, .movePlan(.agree))
    case 5..<7: return Step(.daemon, .startDue)
    case 7..<9:
      return Step(
        actor([.secretary, .registrar], using: &random),
        .invite(random.pick(["MA", "MD", "MD"]), random.pick([.signatory, .signatory, .observer])))
    case 9..<12:
      let waiting = model.parties.filter { $0.value.standing == .signatory && !$0.value.hasSigned }.keys.sorted()
      return Step(actor(waiting.map(Actor.speaking), using: &random), .sign(isTheText: said))
    case 12: return Step(actor([.first, .second, .third], using: &random), .leave(reason: random.chance(1, of: 2)))
    case 13..<15:
      return Step(actor([.first, .secretary, .registrar], using: &random), .setDirection(random.pick([0, 1])))
    default:
      var answers: [String: MeasureAnswer.Answer] = [:]
      for number in ["1", "2", "3", "4"]
      where random.chance(model.measures[number] == nil ? 1 : 19, of: 20) {
        let fitting = model.measures[number].map { MeasureAnswer.Answer.fitting($0.state) } ?? []
        answers[number] = random.pick(
          fitting.isEmpty || random.chance(1, of: 12) ? MeasureAnswer.Answer.allCases : fitting)
      }
      return Step(actor([.secretary, .registrar], using: &random), .rollOver(answers, reason: said))
    }
  }
}
