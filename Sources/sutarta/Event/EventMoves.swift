import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Moves one occurrence to other days.
struct EventMove: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "move", abstract: said(Words.Help.eventMove))

  @OptionGroup var occurrence: OccurrenceOptions
  var session: SessionOptions { occurrence.event.session }

  @Option(help: ArgumentHelp(said(Words.Help.moveTo), valueName: "date"))
  var to: String?

  @Option(help: ArgumentHelp(said(Words.Help.moveThrough), valueName: "date"))
  var through: String?

  @Option(help: ArgumentHelp(said(Words.Help.note), valueName: "text"))
  var note: String?

  func run() throws {
    let (first, last) = (try CivilDate.said(to, as: "--to"), try CivilDate.said(through, as: "--through"))
    guard first != nil || last != nil || note != nil else { throw Failure(.usage, Words.Value.moveWhere) }
    let register = try session.register()
    let before = try occurrence.occurrence(in: register)
    let result = try register.move(
      occurrence: before.original, of: occurrence.event.choice, to: first, through: last, note: note)
    let after = try occurrence.occurrence(in: register)
    result.tell(Words.Event.moved(occurrence.event.code, to: after.days))
  }
}

/// Cancels one occurrence.
struct EventCancel: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "cancel", abstract: said(Words.Help.eventCancel))

  @OptionGroup var occurrence: OccurrenceOptions
  var session: SessionOptions { occurrence.event.session }

  @Option(help: ArgumentHelp(said(Words.Help.reason), valueName: "text"))
  var reason: String?

  func run() throws {
    let register = try session.register()
    let before = try occurrence.occurrence(in: register)
    let result = try register.cancel(occurrence: before.original, of: occurrence.event.choice, reason: reason)
    result.tell(Words.Event.cancelled(occurrence.event.code, before.days))
  }
}

/// Puts one occurrence back on its own days.
struct EventRestore: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "restore", abstract: said(Words.Help.eventRestore))

  @OptionGroup var occurrence: OccurrenceOptions
  var session: SessionOptions { occurrence.event.session }

  @Option(help: ArgumentHelp(said(Words.Help.note), valueName: "text"))
  var note: String?

  func run() throws {
    let register = try session.register()
    let before = try occurrence.occurrence(in: register)
    let result = try register.restore(occurrence: before.original, of: occurrence.event.choice, note: note)
    let after = try occurrence.occurrence(in: register)
    result.tell(Words.Event.moved(occurrence.event.code, to: after.days))
  }
}
