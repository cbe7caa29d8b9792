import ArgumentParser
import Console
import Cooperation
import Register
import Wording

/// Everything about amendments: changes of what has been agreed.
struct AmendmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amendment", abstract: said(Words.Help.amendment),
    subcommands: [
      AmendmentPropose.self, AmendmentSet.self, AmendmentShow.self, AmendmentAgree.self, AmendmentWithdraw.self,
    ])
}

/// Proposes an amendment of an agreed plan, without differences as yet.
struct AmendmentPropose: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "propose", abstract: said(Words.Help.amendmentPropose))

  @Option(help: ArgumentHelp(said(Words.Help.reason), valueName: "text"))
  var reason: String?

  @OptionGroup var plan: PlanOptions
  @OptionGroup var session: SessionOptions

  func run() throws {
    let number = try session.register().proposeAmendment(of: plan.choice, reason: reason)
    Output.say(Words.Amendment.proposed(number))
  }
}

/// Says how a measure would differ; a number that the plan lacks is a new measure.
struct AmendmentSet: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "set", abstract: said(Words.Help.amendmentSet))

  @OptionGroup var amendment: AmendmentOptions
  var session: SessionOptions { amendment.session }

  @Argument(help: ArgumentHelp(said(Words.Help.number), valueName: "number"))
  var measure: String

  @OptionGroup var fields: MeasureFieldOptions

  func run() throws {
    let register = try session.register()
    let plan = try register.amendment(amendment.choice).plan
    let heading = try register.planHeading(plan, in: session.language)
    let moved = try register.amend(measure: measure, by: amendment.choice, try fields.edits(in: heading))
    Output.say(Words.Amendment.moved(amendment.number, to: moved.state, at: moved.at))
  }
}

/// Takes an amendment back.
struct AmendmentWithdraw: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: said(Words.Help.amendmentWithdraw))

  @OptionGroup var amendment: AmendmentOptions
  var session: SessionOptions { amendment.session }

  @Option(help: ArgumentHelp(said(Words.Help.reason), valueName: "text"))
  var reason: String?

  func run() throws {
    let moved = try session.register().withdraw(amendment.choice, reason: reason)
    Output.say(Words.Amendment.moved(amendment.number, to: moved.state, at: moved.at))
  }
}

/// Shows how the plan would differ, field by field.
struct AmendmentShow: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: said(Words.Help.amendmentShow))

  @OptionGroup var amendment: AmendmentOptions
  var session: SessionOptions { amendment.session }

  func run() throws {
    let register = try session.register()
    let shown = try register.amendment(amendment.choice)
    Output.paragraph(
      Words.Amendment.heading(shown.number, plan: shown.planCode, state: shown.state, reason: shown.reason))
    Output.line()
    var table = Table([
      Table.Column(said(Words.Heading.number)), Table.Column(said(Words.Heading.field)),
      Table.Column(said(Words.Heading.before), isWrapped: true),
      Table.Column(said(Words.Heading.after), isWrapped: true),
    ])
    for change in try register.changes(of: amendment.choice, in: session.language) {
      table.add([change.number, said(FieldWords.name(change.field)), change.before ?? "–", change.after ?? "–"])
    }
    table.print()
  }
}

/// Which amendment is meant, and how to reach the register.
struct AmendmentOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(said(Words.Help.amendmentNumber), valueName: "number"))
  var number: Int

  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var session: SessionOptions

  var choice: AmendmentChoice { AmendmentChoice(protocolCode: agreement.protocolCode, number: number) }
}
