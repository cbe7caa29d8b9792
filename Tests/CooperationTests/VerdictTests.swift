import Cooperation
import Testing

@Suite("Verdicts")
struct VerdictTests {
  private static let rules = [
    DecisionRule.everybodyConcerned, rule(.number(3)), rule(.moreThan(parts: 1, of: 2), .cast),
    rule(.atLeast(parts: 2, of: 3), .cast, quorum: .moreThan(parts: 1, of: 2)),
    rule(.atLeast(parts: 2, of: 3), quorum: .number(4), blocks: true),
  ]

  private static func rule(
    _ threshold: Amount, _ base: DecisionRule.Base = .eligible, quorum: Amount? = nil, blocks: Bool = false
  ) -> DecisionRule {
    DecisionRule(
      eligible: .signatories, quorum: quorum, threshold: threshold, base: base, objectionBlocks: blocks, tacitDays: nil)
  }

  /// Every tally of up to seven.
  private static let tallies: [Tally] = {
    var all: [Tally] = []
    for consents in 0...7 {
      for objections in 0...(7 - consents) {
        for abstentions in 0...(7 - consents - objections) {
          for missing in 0...(7 - consents - objections - abstentions) {
            all.append(
              Tally(consents: consents, objections: objections, abstentions: abstentions, missing: missing))
          }
        }
      }
    }
    return all
  }()

  @Test("an amount is a number, a part, or more than a part, and nothing else")
  func amounts() {
    #expect(Amount("5") == .number(5))
    #expect(Amount("2/3") == .atLeast(parts: 2, of: 3))
    #expect(Amount(">1/2") == .moreThan(parts: 1, of: 2))
    for text in ["", "0", "05", "-1", "1/0", "1/", "/2", ">5", "1/2/3", "10000", "1 /2", "٣", "½"] {
      #expect(Amount(text) == nil, "\(text) was taken")
    }
    for text in ["5", "2/3", ">1/2", "9999/9999"] { #expect(Amount(text)?.description == text) }
  }

  @Test("half is at least half and not more than half")
  func halves() {
    #expect(Amount("1/2")!.isReached(by: 2, of: 4))
    #expect(!Amount(">1/2")!.isReached(by: 2, of: 4))
    #expect(Amount(">1/2")!.isReached(by: 3, of: 4))
    #expect(Amount("2/3")!.isReached(by: 2, of: 3))
    #expect(!Amount("2/3")!.isReached(by: 4, of: 7))
  }

  @Test("the Lithuanian case: six of seven consent, then the absent one ratifies")
  func lithuania() {
    let rule = DecisionRule.everybodyConcerned
    #expect(rule.verdict(on: Tally(consents: 6, missing: 1), isOver: false) == .open)
    #expect(rule.verdict(on: Tally(consents: 7), isOver: false) == .carried)
    #expect(rule.verdict(on: Tally(consents: 6, objections: 1), isOver: false) == .objected)
    #expect(rule.verdict(on: Tally(consents: 6, objections: 1), isOver: true) == .failedOverObjection)
    #expect(rule.verdict(on: Tally(consents: 6, abstentions: 1), isOver: false) == .failedBelowThreshold)
    #expect(rule.verdict(on: Tally(consents: 6, missing: 1), silenceIsConsent: true, isOver: false) == .carried)
    #expect(rule.verdict(on: Tally(), isOver: false) == .failedWithoutVoters)
  }

  @Test("one more consent never loses what was carried", arguments: rules)
  func monotonic(rule: DecisionRule) {
    for tally in Self.tallies where tally.missing > 0 {
      for isOver in [false, true] where rule.verdict(on: tally, isOver: isOver) == .carried {
        var more = tally
        more.consents += 1
        more.missing -= 1
        #expect(rule.verdict(on: more, isOver: isOver) == .carried, "\(tally)")
      }
    }
  }

  @Test("what is carried early stays carried, whatever the missing do", arguments: rules)
  func certain(rule: DecisionRule) {
    for tally in Self.tallies where rule.verdict(on: tally, isOver: false) == .carried {
      for objections in 0...tally.missing {
        for abstentions in 0...(tally.missing - objections) {
          let settled = Tally(
            consents: tally.consents + tally.missing - objections - abstentions,
            objections: tally.objections + objections, abstentions: tally.abstentions + abstentions)
          #expect(rule.verdict(on: settled, isOver: true) == .carried, "\(tally) → \(settled)")
        }
      }
    }
  }

  @Test("nothing fails while somebody is missing and there is time", arguments: rules)
  func patience(rule: DecisionRule) {
    for tally in Self.tallies where tally.missing > 0 {
      #expect(rule.verdict(on: tally, isOver: false).state != .failed, "\(tally)")
    }
    for tally in Self.tallies { #expect(![.open, .objected].contains(rule.verdict(on: tally, isOver: true).state)) }
  }

  @Test("a ballot that was taken back is missing")
  func counting() {
    let tally = Tally([.consent, .objection, .abstention, .withdrawn, nil, .consent])
    #expect(tally == Tally(consents: 2, objections: 1, abstentions: 1, missing: 2))
  }

  @Test("the questions are the moves that a decision makes")
  func questions() {
    #expect(
      Question.all.map { "\($0.subject) \($0.action)" } == [
        "protocol end", "plan agree", "measure agree", "measure postpone", "measure cancel", "amendment agree",
      ])
  }
}
