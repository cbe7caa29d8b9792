import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Keeps letters away on some days, or lets them come again.
struct NoticesQuiet: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "quiet", abstract: said(Words.Help.noticesQuiet))

  @Argument(help: ArgumentHelp(said(Words.Help.quietFrom), valueName: "from"))
  var from: String

  @Argument(help: ArgumentHelp(said(Words.Help.quietThrough), valueName: "through"))
  var through: String?

  @Flag(help: ArgumentHelp(said(Words.Help.quietEnd)))
  var end = false

  @OptionGroup var session: SessionOptions

  func run() throws {
    let first: CivilDate = try .said(from, as: "<from>")
    let register = try session.register()
    if end {
      let was = try register.endQuiet(from: first)
      return Output.say(was ? Words.Notices.quietEnded : Words.Notices.noQuiet(from: first))
    }
    let last: CivilDate = try .said(through ?? from, as: "<through>")
    guard let days = CivilInterval(first, through: last) else {
      throw Failure(.value, Words.Value.backwards(first, last, option: "<through>"))
    }
    _ = try register.keepQuiet(days)
    Output.say(Words.Notices.quiet(days))
  }
}
