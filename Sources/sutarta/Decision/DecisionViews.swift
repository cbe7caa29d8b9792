import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Lists the decisions of a protocol, the newest first.
struct DecisionList: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: said(Words.Help.decisionList))

  @Flag(help: ArgumentHelp(said(Words.Help.settledToo)))
  var all = false

  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var session: SessionOptions

  func run() throws {
    let decisions = try session.register().decisions(
      of: agreement.protocolCode, in: session.language, withSettled: all)
    guard !decisions.isEmpty else { return Output.paragraph(Words.Decision.none) }
    decisions.table().print()
  }
}

extension [DecisionLine] {
  /// The decisions as a table.
  func table() -> Table {
    var table = Table([
      Table.Column(said(Words.Heading.number)), Table.Column(said(Words.Heading.question), isWrapped: true),
      Table.Column(said(Words.Heading.state)), Table.Column(said(Words.Heading.ballots), isWrapped: true),
      Table.Column(said(Words.Heading.due)),
    ])
    for decision in self {
      table.add([
        "\(decision.question.number)", decision.question.asked, said(decision.question.state.phrase),
        said(Words.Decision.tally(decision.tally)), decision.lastDay?.description ?? "–",
      ])
    }
    return table
  }
}

extension QuestionLine {
  /// What is asked, in the reader's language.
  var asked: String {
    let question = Words.Decision.question(subject, action, plan: plan, measure: measure, amendment: amendment)
    return "\(said(question)): \(title)"
  }
}

/// Shows one decision: what is asked, by which rule, and the ballot of each association.
struct DecisionShow: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: said(Words.Help.decisionShow))

  @OptionGroup var decision: DecisionOptions
  var session: SessionOptions { decision.session }

  func run() throws {
    let sheet = try session.register().decision(decision.choice, in: session.language)
    sheet.printHeading()
    Output.line()
    var table = Table([
      Table.Column(said(Words.Heading.association)), Table.Column(said(Words.Heading.ballot), isWrapped: true),
      Table.Column(said(Words.Heading.at)), Table.Column(said(Words.Heading.by), isWrapped: true),
      Table.Column(said(Words.Heading.account), isWrapped: true),
    ])
    for ballot in sheet.record.ballots {
      table.add([
        ballot.association, said(Words.Decision.stance(of: ballot)), ballot.at ?? "",
        ballot.by ?? ballot.meeting.map { said(Words.Decision.inMeeting($0)) } ?? "", ballot.reason ?? "",
      ])
    }
    table.print()
    guard !sheet.question.state.isFinal else { return }
    Output.line()
    Output.line(Words.Decision.consentCommand(sheet.question.number, content: sheet.contentHash))
  }
}

/// Computes an outcome anew from history, and says it in words.
struct DecisionExplain: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "explain", abstract: said(Words.Help.decisionExplain))

  @OptionGroup var decision: DecisionOptions
  var session: SessionOptions { decision.session }

  func run() throws {
    let sheet = try session.register().decision(decision.choice, in: session.language)
    sheet.printHeading()
    for sentence in sheet.record.grounds(on: sheet.judgedOn) { Output.paragraph(sentence) }
    // Whoever took the question back, or made it pointless, settled it without the ballots.
    guard sheet.question.state != .withdrawn else { return }
    let agrees = sheet.record.verdict(on: sheet.judgedOn).state == sheet.question.state
    Output.paragraph(Words.Decision.agrees(agrees, state: sheet.question.state))
    if !agrees { throw Failure(.software, Words.Decision.agrees(agrees, state: sheet.question.state)) }
  }
}

extension DecisionSheet {
  /// Writes what stands above the ballots.
  func printHeading() {
    let state = settledAt.map { "\(said(question.state.phrase)) (\($0))" } ?? said(question.state.phrase)
    Output.paragraph("\(question.number). \(question.asked)")
    Output.paragraph("\(said(Words.Heading.state)): \(state)")
    if let account { Output.paragraph("\(said(Words.Heading.account)): \(account)") }
    Output.paragraph(record.rule.phrase)
    if let mediator, let until = record.negotiationLastDay {
      Output.paragraph(Words.Decision.mediation(by: mediator, until: until))
    }
    if let lastDay = record.lastDay { Output.paragraph("\(said(Words.Heading.due)): \(said(Phrase.day(lastDay)))") }
  }
}
