import Foundation
import TestSupport
import Testing

/// What somebody reads who does not know the program yet, or has mistyped.
@Suite("Help at the command line")
struct HelpScenarios {
  /// A command as the parser describes it.
  private struct Command: Decodable {
    let commandName: String
    let subcommands: [Command]?

    /// The words that lead to the command and to each below it.
    var paths: [[String]] { [[]] + (subcommands ?? []).flatMap { sub in sub.paths.map { [sub.commandName] + $0 } } }
  }

  private struct Description: Decodable { let command: Command }

  /// Words that the parser says in English.
  private static let english = [
    "OVERVIEW", "USAGE", "Usage", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "See ", "default", "subcommand", "Show ",
    "information", "version.", "Error", "values:",
  ]

  @Test("every page of help is wholly in the reader's language", arguments: ["lt", "pl"])
  func pages(language: String) throws {
    for program in [try Program.sutarta, try Program.sutartad] {
      let description = try program.run(["--experimental-dump-help"]).standardOutput
      let root = try JSONDecoder().decode(Description.self, from: Data(description.utf8)).command
      #expect(root.paths.count > 2)
      for path in root.paths where path.first != "help" {
        let help = try program.run(path + ["--help"], environment: ["LANGUAGE": language])
        #expect(help.exitCode == 0)
        for word in Self.english { #expect(!help.standardOutput.contains(word), "\(help.standardOutput)") }
      }
    }
  }

  @Test(
    "a mistyped command is answered with the one that was probably meant",
    arguments: [
      (["mesure", "list"], "sutarta: There is no command 'mesure'. Did you mean 'measure'?\n", "sutarta --help"),
      (["measure", "lst", "--late"], "There is no command 'lst'. Did you mean 'list'?\n", "sutarta measure --help"),
      (["help", "plna"], "There is no command 'plna'. Did you mean 'plan'?\n", "sutarta --help"),
      (["mesure", "--help"], "There is no command 'mesure'. Did you mean 'measure'?\n", "sutarta --help"),
      (["xyz"], "There is no command 'xyz'.\n", "sutarta --help"),
    ])
  func mistypedCommand(arguments: [String], sentence: String, page: String) throws {
    let result = try Program.sutarta.run(arguments)
    #expect(result.exitCode == 64)
    #expect(result.standardOutput.isEmpty)
    #expect(result.standardError.contains(sentence), "\(result.standardError)")
    #expect(result.standardError.contains("See '\(page)' for more information."))
  }

  @Test("a mistyped option is answered with the one that was probably meant")
  func mistypedOption() throws {
    let result = try Program.sutarta.run(["measure", "list", "--assocation", "LBD"], environment: ["LANGUAGE": "pl"])
    #expect(result.exitCode == 64)
    #expect(result.standardError.contains("Czy chodziło o „--association”?"), "\(result.standardError)")
  }

  @Test("a locale of C speaks the program's own language, whatever LANGUAGE says")
  func localeC() throws {
    let result = try Program.sutarta.run(["--help"], environment: ["LC_ALL": "C", "LANGUAGE": "lt"])
    #expect(result.standardOutput.hasPrefix("OVERVIEW: "))
  }
}
