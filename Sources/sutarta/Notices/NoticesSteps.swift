import ArgumentParser
import Console
import Register
import Wording

/// Sets how many days before one measure or event people are reminded.
struct NoticesLadder: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "ladder", abstract: said(Words.Help.noticesLadder))

  @Argument(help: ArgumentHelp(said(Words.Help.rungs), valueName: "days,…"))
  var rungs: String

  @Option(help: ArgumentHelp(said(Words.Help.noticesMeasure), valueName: "number"))
  var measure: String?

  @Option(help: ArgumentHelp(said(Words.Help.noticesEvent), valueName: "code"))
  var event: String?

  @OptionGroup var plan: PlanOptions
  @OptionGroup var session: SessionOptions

  func run() throws {
    guard (measure == nil) != (event == nil) else { throw Failure(.usage, Words.Notices.oneMatter) }
    let days = rungs == "usual" ? [] : try [Int](said: rungs, option: "<days>")
    try session.register().setLadder(days, measure: measure, event: event, in: plan.choice)
    Output.say(days.isEmpty ? Words.Notices.usualLadder : Words.Notices.ladderSet(Set(days).sorted(by: >)))
  }
}

/// Sets after how many days without news of a measure its lead is asked.
struct NoticesSilence: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "silence", abstract: said(Words.Help.noticesSilence))

  @Argument(help: ArgumentHelp(said(Words.Help.silenceDays), valueName: "days|never"))
  var days: String

  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var session: SessionOptions

  func run() throws {
    let wait = days == "never" ? nil : try [Int](said: days, option: "<days>").first
    try session.register().setSilence(wait, of: agreement.protocolCode)
    Output.say(wait.map(Words.Notices.silenceSet) ?? Words.Notices.neverSilent)
  }
}
