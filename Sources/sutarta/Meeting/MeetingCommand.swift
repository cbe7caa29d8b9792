import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Everything about meetings of the parties.
struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: said(Words.Help.meeting),
    subcommands: [MeetingRecord.self, MeetingBallots.self])
}

/// Records a meeting and who took part.
struct MeetingRecord: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "record", abstract: said(Words.Help.meetingRecord))

  @Option(help: ArgumentHelp(said(Words.Help.heldOn), valueName: "date"))
  var on: String

  @Option(help: ArgumentHelp(said(Words.Help.place), valueName: "text"))
  var place: String

  @Option(help: ArgumentHelp(said(Words.Help.minutes), valueName: "text"))
  var minutes: String?

  @Option(help: ArgumentHelp(said(Words.Help.present), valueName: "code,…"))
  var present: String

  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var session: SessionOptions

  func run() throws {
    let day = try CivilDate.said(on, as: "--on")
    let codes = present.codes
    let number = try session.register().recordMeeting(
      of: agreement.protocolCode, on: day, at: place, minutes: minutes, present: codes)
    Output.say(Words.Meeting.recorded(number, on: day, present: codes.count))
  }
}

/// Records the ballots that were cast in a meeting, all at once.
struct MeetingBallots: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "ballots", abstract: said(Words.Help.meetingBallots))

  @Argument(help: ArgumentHelp(said(Words.Help.meetingNumber), valueName: "number"))
  var meeting: Int

  @Option(help: ArgumentHelp(said(Words.Help.decisionNumber), valueName: "number"))
  var decision: Int

  @Option(help: ArgumentHelp(said(Words.Help.consenting), valueName: "code,…"))
  var consent: String?

  @Option(help: ArgumentHelp(said(Words.Help.abstaining), valueName: "code,…"))
  var abstain: String?

  @Option(help: ArgumentHelp(said(Words.Help.objecting), valueName: "code=text"))
  var object: [String] = []

  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var session: SessionOptions

  func run() throws {
    var ballots = (consent?.codes ?? []).map { MeetingBallot(association: $0, stance: .consent) }
    ballots += (abstain?.codes ?? []).map { MeetingBallot(association: $0, stance: .abstain) }
    ballots += object.map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      return MeetingBallot(association: parts.first ?? "", stance: .object, reason: parts.dropFirst().first)
    }
    let choice = DecisionChoice(protocolCode: agreement.protocolCode, number: decision)
    let moved = try session.register().record(ballots, on: choice, meeting: meeting)
    Output.say(Words.Decision.moved(decision, to: moved.state, at: moved.at))
  }
}

extension String {
  /// The codes that a list names, parted by commas.
  var codes: [String] {
    split(separator: ",").map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
  }
}
