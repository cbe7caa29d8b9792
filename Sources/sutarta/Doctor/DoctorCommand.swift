import ArgumentParser
import Console
import Register
import Wording

/// Looks an installation over: tells what is wrong with it, and how to mend it.
struct DoctorCommand: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "doctor", abstract: said(Words.Help.doctor))

  @Flag(help: ArgumentHelp(said(Words.Help.asJSON)))
  var json = false

  @OptionGroup var session: SessionOptions

  func run() throws {
    var findings = Examination(on: session.parameters).findings()
    if json {
      Output.text(JSONValue.array(findings.map(\.json)).text + "\n")
    } else {
      // What may not be looked at may not be looked at for one reason: that is said once.
      findings = findings.indices.filter { place in
        !findings[..<place].contains { $0.says(the: findings[place]) }
      }.map { findings[$0] }
      findings.forEach { $0.show() }
    }
    let (errors, warnings) = (findings.count { $0.level == .error }, findings.count { $0.level == .warning })
    guard errors == 0 else { throw Failure(.unsound, Words.Doctor.unsound(errors: errors, warnings: warnings)) }
    if !json { Output.say(Words.Doctor.sound(warnings: warnings)) }
  }
}

extension Finding {
  /// The finding for a script: the words of the check and the level stay the same in every language.
  fileprivate var json: JSONValue {
    .object([
      ("check", .string(check.rawValue)), ("level", .string(level.rawValue)), ("what", .string(said(what))),
      ("mend", .optional(mend.map(said))),
    ])
  }
}
