import ArgumentParser
import Console
import Cooperation
import Intake
import Register
import Wording

/// Loads what a secretary has written down in the files of a folder: all of it, or nothing.
struct AdminLoad: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "load", abstract: said(Words.Help.load))

  @Argument(help: ArgumentHelp(said(Words.Help.loadFolder), valueName: "folder"))
  var folder: String

  @OptionGroup var session: SessionOptions

  func run() throws {
    let installation = try read()
    let register = try session.register()
    var left: [String] = []
    let results = try register.together { () throws(RegisterError) in
      try load(installation, into: register) { left.append($0) }
    }
    func count(_ result: LoadResult) -> Int { results.count { $0 == result } }
    Output.say(Words.Load.done(added: count(.added), changed: count(.changed), unchanged: count(.unchanged)))
    if !left.isEmpty { Output.say(Words.Load.left(left)) }
  }

  /// Reads the files, or names every mistake in them.
  private func read() throws(Failure) -> Installation {
    switch Intake.read(files: try IntakeFile.all(in: folder)) {
    case .success(let installation): return installation
    case .failure(let mistakes):
      throw Failure(.file, mistakes.all.map(\.phrase) + [Words.Load.nothingLoaded(mistakes: mistakes.all.count)])
    }
  }

  private func load(
    _ installation: Installation, into register: borrowing Register, left: (String) -> Void
  ) throws(RegisterError) -> [LoadResult] {
    var results: [LoadResult] = []
    let coordinators = Set(installation.undertakings.flatMap(\.coordinators).map(\.person))
    for association in installation.associations { results.append(try register.load(association)) }
    for person in installation.people {
      let group: LoginGroup = coordinators.contains(person.login) ? .coordinator : .leader
      results.append(try register.load(person, group: group))
    }
    for term in installation.representatives { results.append(try register.load(term)) }
    for undertaking in installation.undertakings {
      let code = undertaking.agreement.code
      results += try register.load(undertaking.agreement, coordinators: undertaking.coordinators)
      for plan in undertaking.plans { results += try register.load(plan, of: code) }
      for event in undertaking.events {
        let result = try register.load(event, of: code)
        if result == .left { left(event.code) }
        results.append(result)
      }
    }
    for override in installation.dayOverrides { results.append(try register.load(override)) }
    _ = try register.expandHolidays(asOf: nil)
    return results
  }
}
