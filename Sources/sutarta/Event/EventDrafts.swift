import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Adds an event.
struct EventAdd: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: said(Words.Help.eventAdd))

  @OptionGroup var event: EventOptions
  @OptionGroup var fields: EventFieldOptions
  var session: SessionOptions { event.session }

  func run() throws {
    let edits = try fields.edits()
    guard try fields.titles.given != nil, fields.first != nil else {
      throw Failure(.usage, Words.Value.eventIncomplete)
    }
    _ = try session.register().set(event: event.choice, edits, isNew: true)
    Output.say(Words.Event.written(event.code, isNew: true))
  }
}

/// Changes fields of an event.
struct EventEditing: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "edit", abstract: said(Words.Help.eventEdit))

  @OptionGroup var event: EventOptions
  @OptionGroup var fields: EventFieldOptions
  var session: SessionOptions { event.session }

  func run() throws {
    let edits = try fields.edits()
    guard !edits.isEmpty else { throw Failure(.usage, Words.Value.nothingToChangeOfEvent) }
    let result = try session.register().set(event: event.choice, edits, isNew: false)
    result.tell(Words.Event.written(event.code, isNew: false))
  }
}

/// Says when a series ends.
struct EventEnd: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "end", abstract: said(Words.Help.eventEnd))

  @OptionGroup var event: EventOptions
  var session: SessionOptions { event.session }

  @Option(help: ArgumentHelp(said(Words.Help.eventUntil), valueName: "date"))
  var last: String

  func run() throws {
    let day = try CivilDate.said(last.isDash ? nil : last, as: "--last")
    let register = try session.register()
    let result = try register.end(event: event.choice, after: day)
    guard let day else { return result.tell(Words.Event.endless(event.code)) }
    let ended = try register.events(of: event.agreement.protocolCode, asOf: nil, code: event.code)?.events.first
    result.tell(
      ended?.event.endsBeforeItBegins == true
        ? Words.Event.neverBegins(event.code) : Words.Event.ended(event.code, after: day))
  }
}

/// Says that an event belongs to a measure.
struct EventLink: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "link", abstract: said(Words.Help.eventLink))

  @OptionGroup var link: EventLinkOptions
  var session: SessionOptions { link.event.session }

  func run() throws {
    let result = try session.register().link(event: link.event.choice, to: link.number, ofPlan: link.planCode)
    result.tell(Words.Event.linked(link.event.code, link.number))
  }
}

/// Says that an event no longer belongs to a measure.
struct EventUnlink: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "unlink", abstract: said(Words.Help.eventUnlink))

  @OptionGroup var link: EventLinkOptions
  var session: SessionOptions { link.event.session }

  func run() throws {
    let result = try session.register().unlink(event: link.event.choice, from: link.number, ofPlan: link.planCode)
    result.tell(Words.Event.unlinked(link.event.code, link.number))
  }
}

/// An event and a measure of a plan.
struct EventLinkOptions: ParsableArguments {
  @OptionGroup var event: EventOptions

  @Argument(help: ArgumentHelp(said(Words.Help.number), valueName: "number"))
  var number: String

  @Option(name: .customLong("plan"), help: ArgumentHelp(said(Words.Help.planCode), valueName: "code"))
  var planCode: String?
}

extension LoadResult {
  /// Tells what was done, or that nothing had to be.
  ///
  /// - Parameter phrase: What is said where something is other than it was.
  func tell(_ phrase: Phrase) { Output.say(self == .unchanged ? Words.Event.unchanged : phrase) }
}
