import ArgumentParser
import Console
import Wording

/// Everything about when and how often people are written to.
struct NoticesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notices", abstract: said(Words.Help.notices),
    subcommands: [
      NoticesShow.self, NoticesSet.self, NoticesQuiet.self, NoticesLadder.self, NoticesSilence.self,
    ])
}
