import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Starts an agreed plan before its first day does.
struct PlanStart: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "start", abstract: said(Words.Help.planStart))

  @OptionGroup var plan: PlanOptions
  @OptionGroup var session: SessionOptions

  func run() throws {
    let moved = try session.register().move(plan: plan.choice, .start, account: nil)
    Output.say(Words.Plan.moved(to: moved.state, at: moved.at))
  }
}

/// Closes a plan in which every measure has been answered for.
struct PlanClose: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "close", abstract: said(Words.Help.planClose))

  @OptionGroup var plan: PlanOptions
  @OptionGroup var session: SessionOptions

  func run() throws {
    let moved = try session.register().move(plan: plan.choice, .close, account: nil)
    Output.say(Words.Plan.moved(to: moved.state, at: moved.at))
  }
}

/// Proposes a plan, empty as yet.
struct PlanPropose: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "propose", abstract: said(Words.Help.planPropose))

  @Argument(help: ArgumentHelp(said(Words.Help.newPlanCode), valueName: "code"))
  var code: String

  @OptionGroup var period: PeriodOptions
  @OptionGroup var titles: TitleOptions
  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var session: SessionOptions

  func run() throws {
    let moved = try session.register().propose(
      plan: code, of: agreement.protocolCode, titles: try titles.needed(), period: try period.interval())
    Output.say(Words.Plan.moved(to: moved.state, at: moved.at))
  }
}

/// Adds a direction to a draft of a plan, or words it anew.
struct PlanDirection: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "direction", abstract: said(Words.Help.planDirection))

  @Argument(help: ArgumentHelp(said(Words.Help.directionCode), valueName: "code"))
  var code: String

  @Option(help: ArgumentHelp(said(Words.Help.position), valueName: "n"))
  var position: Int

  @OptionGroup var titles: TitleOptions
  @OptionGroup var plan: PlanOptions
  @OptionGroup var session: SessionOptions

  func run() throws {
    let direction = Direction(code: code, titles: try titles.needed())
    let moved = try session.register().set(direction, at: position, in: plan.choice)
    Output.say(Words.Plan.moved(to: moved.state, at: moved.at))
  }
}

/// The days that a plan covers.
struct PeriodOptions: ParsableArguments {
  @Option(help: ArgumentHelp(said(Words.Help.firstDay), valueName: "date"))
  var first: String

  @Option(help: ArgumentHelp(said(Words.Help.finalDay), valueName: "date"))
  var last: String

  /// The days.
  ///
  /// - Throws: ``Failure`` for a day that is none, or an end before the beginning.
  func interval() throws(Failure) -> CivilInterval {
    let days = (try CivilDate.said(first, as: "--first"), try CivilDate.said(last, as: "--last"))
    guard let interval = CivilInterval(days.0, through: days.1) else {
      throw Failure(.value, Words.Value.backwards(days.0, days.1))
    }
    return interval
  }
}

/// A title in one or more languages.
struct TitleOptions: ParsableArguments {
  @Option(name: .customLong("title"), help: ArgumentHelp(said(Words.Help.title), valueName: "text"))
  var own: String?

  @Option(name: .customLong("title-lt"), help: ArgumentHelp(said(Words.Help.titleIn("lt")), valueName: "text"))
  var lithuanian: String?

  @Option(name: .customLong("title-en"), help: ArgumentHelp(said(Words.Help.titleIn("en")), valueName: "text"))
  var english: String?

  @Option(name: .customLong("title-pl"), help: ArgumentHelp(said(Words.Help.titleIn("pl")), valueName: "text"))
  var polish: String?

  /// What was said; `nil` where no title was.
  ///
  /// - Throws: ``Failure`` where one is said twice, otherwise each time.
  var given: LocalizedText? {
    get throws(Failure) {
      var versions: [Language: String] = [:]
      versions[.lithuanian] = lithuanian
      versions[.english] = english
      versions[.polish] = polish
      // Without a language it is in the reader's own.
      if let own {
        let language = Reader.language
        if let named = versions[language], named != own {
          throw Failure(.usage, Words.Value.titleTwice("--title-\(language.rawValue)"))
        }
        versions[language] = own
      }
      return versions.isEmpty ? nil : LocalizedText(versions)
    }
  }

  /// What was said.
  ///
  /// - Throws: ``Failure`` where no title was, or one twice.
  func needed() throws(Failure) -> LocalizedText {
    guard let given = try given else { throw Failure(.usage, Words.Value.titleMissing) }
    return given
  }
}
