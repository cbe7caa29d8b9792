import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Shows how the person who asks is written to.
struct NoticesShow: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: said(Words.Help.noticesShow))

  @OptionGroup var session: SessionOptions

  func run() throws {
    let register = try session.register()
    let own = try register.preference()
    let wish = own.preference
    func fact(_ name: Phrase, _ value: String) { Output.paragraph("\(said(name)): \(value)") }
    fact(Words.Notices.address, own.email ?? "–")
    fact(Words.Notices.language, own.language.rawValue)
    fact(Words.Notices.timeZone, own.timeZone ?? said(Words.Notices.ofTheProtocol))
    fact(Words.Notices.frequency, said(wish.frequency.phrase))
    fact(Words.Notices.hour, said(Phrase.hour(wish.hour)))
    fact(Words.Notices.weekdays, said(Phrase.weekdays(wish.weekdays)))
    fact(
      Words.Notices.ladder,
      wish.ladder.map { $0.rungs.map(String.init).joined(separator: ", ") } ?? said(Words.Notices.ofTheProtocol))
    fact(
      Words.Notices.quiet, wish.quiet.isEmpty ? "–" : wish.quiet.map { said(Phrase.days($0)) }.joined(separator: "; "))
    fact(Words.Notices.lastDigest, own.lastDigest.map { said(Phrase.day($0)) } ?? "–")
    for ladder in try register.ladders() {
      let rungs = ladder.rungs.map(String.init).joined(separator: ", ")
      switch ladder.matter {
      case .everything(let silence):
        Output.line()
        Output.say(Words.Notices.reminders(in: ladder.protocolCode, ladder.rungs, silence: silence))
      case .measure(let number, let plan): fact(Words.Notices.measureLadder(number, plan: plan), rungs)
      case .event(let code): fact(Words.Notices.eventLadder(code), rungs)
      }
    }
  }
}
