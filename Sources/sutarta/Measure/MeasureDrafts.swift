import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Proposes a measure, in a draft of a plan or in one that is under way.
struct MeasurePropose: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "propose", abstract: said(Words.Help.measurePropose))

  @OptionGroup var move: MoveOptions
  @OptionGroup var fields: MeasureFieldOptions
  var session: SessionOptions { move.session }

  func run() throws {
    let register = try session.register()
    let heading = try register.planHeading(move.plan.choice, in: session.language)
    guard let direction = fields.direction, let term = try fields.dated(in: heading),
      let titles = try fields.titles.given
    else { throw Failure(.usage, Words.Value.measureIncomplete) }
    let measure = Measure(
      number: move.number, parent: fields.parent, direction: direction, titles: titles, term: term.term, due: term.due,
      lead: fields.leader ?? nil, partners: fields.partners?.codes ?? [])
    let moved = try register.propose(measure, in: heading.choice)
    Output.say(Words.Measure.moved(number: move.number, to: moved.state, at: moved.at))
  }
}

/// Words a proposal anew.
struct MeasureChange: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "change", abstract: said(Words.Help.measureChange))

  @OptionGroup var move: MoveOptions
  @OptionGroup var fields: MeasureFieldOptions
  var session: SessionOptions { move.session }

  func run() throws {
    let register = try session.register()
    let heading = try register.planHeading(move.plan.choice, in: session.language)
    let moved = try register.change(measure: move.number, in: heading.choice, try fields.edits(in: heading))
    Output.say(Words.Measure.moved(number: move.number, to: moved.state, at: moved.at))
  }
}

/// Lets a measure wait for another, or no longer.
struct MeasureNeed: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "need", abstract: said(Words.Help.measureNeed))

  @OptionGroup var move: MoveOptions
  var session: SessionOptions { move.session }

  @Argument(help: ArgumentHelp(said(Words.Help.neededNumber), valueName: "number"))
  var needed: String

  @Option(help: ArgumentHelp(said(Words.Help.delay), valueName: "n"))
  var delay = 0

  @Flag(help: ArgumentHelp(said(Words.Help.noLonger)))
  var remove = false

  func run() throws {
    let moved = try session.register().postpone(
      start: move.number, until: needed, delay: remove ? nil : delay, in: move.plan.choice)
    Output.say(Words.Measure.moved(number: move.number, to: moved.state, at: moved.at))
  }
}

/// The fields of a measure, each of which may be said.
struct MeasureFieldOptions: ParsableArguments {
  @OptionGroup var titles: TitleOptions

  @Option(help: ArgumentHelp(said(Words.Help.term), valueName: "text"))
  var term: String?

  @Option(help: ArgumentHelp(said(Words.Help.directionCode), valueName: "code"))
  var direction: String?

  @Option(help: ArgumentHelp(said(Words.Help.lead), valueName: "code"))
  var lead: String?

  @Option(help: ArgumentHelp(said(Words.Help.partners), valueName: "code,…"))
  var partners: String?

  @Option(help: ArgumentHelp(said(Words.Help.parent), valueName: "number"))
  var parent: String?

  /// Who is to lead, where that was said; a dash is for all together.
  var leader: String?? { lead.map { ["-", "–"].contains($0) ? nil : $0 } }

  /// When it is to be done, where that was said, and the day by which it is due.
  ///
  /// - Parameter plan: The plan's heading.
  /// - Returns: The term and its last day; `nil` where none was said.
  /// - Throws: ``Failure`` for a term that says nothing we know.
  func dated(in plan: PlanHeading) throws(Failure) -> (term: Term, due: CivilDate?)? {
    guard let term else { return nil }
    let read = try Term.said(term, within: plan.period)
    return (read, plan.deadlines.due(read))
  }

  /// What was said, as changes.
  ///
  /// - Parameter plan: The plan's heading.
  /// - Returns: The changes.
  /// - Throws: ``Failure`` for a term that says nothing we know, or where nothing was said.
  func edits(in plan: PlanHeading) throws(Failure) -> [MeasureEdit] {
    var edits: [MeasureEdit] = []
    if let titles = try titles.given { edits.append(.titles(titles)) }
    if let dated = try dated(in: plan) { edits.append(.term(dated.term, due: dated.due)) }
    if let leader { edits.append(.lead(leader)) }
    if let partners { edits.append(.partners(partners.codes)) }
    if let direction { edits.append(.direction(direction)) }
    if let parent { edits.append(.parent(["-", "–"].contains(parent) ? nil : parent)) }
    guard !edits.isEmpty else { throw Failure(.usage, Words.Value.nothingToChange) }
    return edits
  }
}
