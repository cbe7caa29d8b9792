import Testing

@testable import Correspondence

@Suite("SMTP classes")
struct SmtpClassificationTests {
  private typealias Stage = SmtpConversation.Stage

  /// What the server says at each stage when all is well.
  private static let fine: [SmtpConversation.Stage: String] = [
    .connecting: "220 x", .hello: "250 x", .startTLS: "220 x", .login: "235 x", .probe: "250 x", .sender: "250 x",
    .recipient: "250 x", .data: "354 x", .body: "", .dot: "250 x",
  ]

  private func conversation(
    _ stage: Stage, _ answer: String?, code: Int32 = 0, isTimedOut: Bool = false, isReused: Bool = false
  ) -> SmtpConversation {
    let before = Stage.allCases.filter { $0 < stage && $0 != .body }
    let lines = before.compactMap { stage in Self.fine[stage].map { SmtpConversation.Line(stage: stage, text: $0) } }
    let said = answer.map { $0.split(separator: "|").map { SmtpConversation.Line(stage: stage, text: String($0)) } }
    return SmtpConversation(
      stage: stage, code: code, words: "libcurl's words", isTimedOut: isTimedOut, isReused: isReused,
      bytesTaken: stage >= .body ? 1000 : 0, lines: lines + (said ?? []))
  }

  /// A row for each kind of answer, a column for each stage from connecting to the final dot (see ``letters``).
  ///
  /// s sent, r retry, R retry and the next letter had better wait, x suppress, p park, D relay down, a ambiguous;
  /// ? retry and ! relay down where the next letter will tell whose fault it was.
  private static let table: [(answer: String?, code: Int32, classes: String)] = [
    // connecting, hello, startTLS, login, probe, sender, recipient, data, body, dot
    ("250 fine", 0, "RRRRRrrrrs"),
    ("250 2.1.5 fine", 56, "RRRRRrrrrs"),
    ("354 go on", 56, "RRRRRrrrra"),
    ("450 busy", 8, "RRRRRrrrrr"),
    ("451 4.3.0 busy", 8, "RRRRRrrrrr"),
    ("421 4.3.2 going down", 8, "RRRRRR????"),
    ("454 4.7.0 no login now", 67, "RRRRRrrrrr"),
    ("500 what?", 8, "DDDDDDpppp"),
    ("530 5.7.0 log in", 8, "DDDDDD!!!!"),
    ("534 5.7.9 too weak", 67, "DDDDDD!!!!"),
    ("535 5.7.8 wrong password", 67, "DDDDDD!!!!"),
    ("538 5.7.11 encrypt", 67, "DDDDDD!!!!"),
    ("550 no", 55, "DDDDDDpppp"),
    ("550 5.1.1 no such user", 55, "DDDDDDxppp"),
    ("550 5.1.2 no such host", 55, "DDDDDDxppp"),
    ("550 5.1.7 bad sender", 55, "DDDDDD!!!!"),
    ("550 5.1.8 bad sender", 55, "DDDDDD!!!!"),
    ("550 5.7.1 not you", 55, "DDDDDDpppp"),
    ("551 elsewhere", 55, "DDDDDDxppp"),
    ("551 5.7.1 elsewhere", 55, "DDDDDDpppp"),
    ("552 too much", 55, "DDDDDppppp"),
    ("552 5.2.2 mailbox full", 55, "DDDDDppppp"),
    ("552 5.3.4 too large", 55, "DDDDDppppp"),
    ("553 not here", 55, "DDDDDDpppp"),
    ("554 5.6.0 content", 55, "DDDDDppppp"),
    ("554 5.7.1 relaying denied", 55, "DDDDDDpppp"),
    // What is only half said, or makes no sense, is no answer.
    ("550-5.1.1 no such", 56, "RRRRRrrrra"),
    ("hello", 8, "RRRRRrrrra"),
    ("25", 8, "RRRRRrrrra"),
    ("550x", 8, "RRRRRrrrra"),
    // The enhanced code must be of the same class as the answer, or it is not believed.
    ("550 2.1.1 odd", 55, "DDDDDDpppp"),
    ("550 5.1. odd", 55, "DDDDDDpppp"),
    ("550-odd|550 5.1.1 no such user", 55, "DDDDDDxppp"),
    // No answer: how the connection ended.
    (nil, 6, "RRRRRrrrra"),
    (nil, 7, "RRRRRrrrra"),
    (nil, 28, "RRRRRrrrra"),
    (nil, 55, "RRRRRrrrra"),
    (nil, 56, "RRRRRrrrra"),
    (nil, 0, "RRRRRrrrra"),
    (nil, 35, "DDDDDrrrra"),
    (nil, 60, "DDDDDrrrra"),
    (nil, 64, "DDDDDrrrra"),
    (nil, 67, "DDDDDrrrra"),
    (nil, 77, "DDDDDrrrra"),
  ]

  private func letter(of outcome: DeliveryOutcome) -> Character {
    switch outcome {
    case .sent: "s"
    case .retry: outcome.reach == .everyLetter ? "R" : outcome.reach == .doubtful ? "?" : "r"
    case .suppress: "x"
    case .park: "p"
    case .relayDown: outcome.reach == .doubtful ? "!" : "D"
    case .ambiguous: outcome.reach == .everyLetter ? "A" : "a"
    }
  }

  @Test("each answer at each stage has its class")
  func table() {
    for row in Self.table {
      let classes = Stage.allCases.map { letter(of: conversation($0, row.answer, code: row.code).outcome) }
      #expect(String(classes) == row.classes, "\(row.answer ?? "no answer"), libcurl's \(row.code)")
    }
  }

  @Test("libcurl's code for wrong settings counts only where the server was not silent")
  func silence() {
    #expect(conversation(.connecting, nil, code: 35).outcome.name == "relayDown")
    #expect(conversation(.connecting, nil, code: 35, isTimedOut: true).outcome.name == "retry")
  }

  @Test("an answer to an earlier command is not taken for the answer to the last one")
  func earlier() {
    #expect(conversation(.dot, nil, code: 56).answer == nil)
    #expect(conversation(.recipient, "250 x").answer?.code == 250)
  }

  @Test("of several answers to one command the last counts, with all of its lines and no others")
  func lastAnswer() {
    let answer = SmtpReply(lastIn: ["250-a", "250 b", "550-c", "550 d", "421-half"])
    #expect(answer?.code == 550 && answer?.words == "550-c 550 d")
  }

  @Test("only a connection left open is worth a second try at once, and only while nothing of the letter went out")
  func stale() {
    for stage in Stage.allCases {
      #expect(conversation(stage, nil, code: 56, isReused: true).isStale == (stage < .body))
      #expect(conversation(stage, "421 idle", code: 55, isReused: true).isStale == (stage < .body))
      #expect(!conversation(stage, nil, code: 56).isStale)
      #expect(!conversation(stage, "421 idle", code: 55).isStale)
      #expect(!conversation(stage, "550 5.1.1 no", code: 55, isReused: true).isStale)
      #expect(!conversation(stage, nil, code: 42, isTimedOut: true, isReused: true).isStale)
    }
  }

  @Test("what a server says ends on one line without control characters, however much it is")
  func reasons() {
    let reason = DeliveryReason("  a\r\nb\u{0}\u{1B}[2J" + String(repeating: "c", count: 1000))
    #expect(reason.description.hasPrefix("a  b  [2Jccc") || reason.description.hasPrefix("a b  [2Jccc"))
    #expect(reason.description.count <= DeliveryReason.longest)
    #expect(reason.description.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
  }
}
