import ArgumentParser
import Console
import Wording

/// What whoever keeps the register does.
struct AdminCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "admin", abstract: said(Words.Help.admin),
    subcommands: [
      AdminMigrate.self, AdminLoad.self, AdminLifecycle.self, AdminInvite.self, AdminEndOffice.self, AdminRevoke.self,
      AdminErase.self, AdminAnalyst.self, AdminMail.self,
    ])
}
