import ArgumentParser
import Console
import Wording

/// Everything about events.
struct EventCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event", abstract: said(Words.Help.event),
    subcommands: [
      EventNext.self, EventList.self, EventShow.self, EventAdd.self, EventEditing.self, EventEnd.self, EventMove.self,
      EventCancel.self, EventRestore.self, EventLink.self, EventUnlink.self,
    ])
}
