import ArgumentParser
import Cooperation
import Wording

extension Failure {
  /// Finds a word on the command line that stands where a command should, and is none.
  ///
  /// The parser only says that it did not expect the word; which commands there are, it knows.
  ///
  /// - Parameters:
  ///   - arguments: What was typed after the program's name.
  ///   - root: The program's root command.
  init?(misnamedCommandIn arguments: some Sequence<String>, of root: any ParsableCommand.Type) {
    var known = root.configuration.subcommands
    var path = Program.name
    for (position, word) in arguments.enumerated() {
      // Past the last command, and from the first option on, words are the parser's matter.
      if known.isEmpty || word.hasPrefix("-") { return nil }
      if position == 0, word == "help" { continue }
      guard let next = known.first(where: { $0.configuration.commandName == word }) else {
        let names = known.compactMap { $0.configuration.commandName }
        self.init(
          .usage, Words.Terminal.noCommand(word, nearest: nearest(to: word, among: names)),
          Words.Terminal.helpOf(path))
        return
      }
      known = next.configuration.subcommands
      path += " \(word)"
    }
    return nil
  }
}
