import Postgres

/// What the database says has been applied to it, held against what this program carries.
struct Ledger {
  /// A text of `sql/` and the folder it stands in.
  struct Text {
    let folder: String
    let file: SQLFile
    /// PostgreSQL's own sha256 of the text, in hexadecimal.
    let checksum: String

    /// Whether the text must run as the installer, who may create roles, and not as the owner.
    var wantsInstaller: Bool { "\(file.text)".split(separator: "\n").contains("-- role: installer") }

    var step: Migrator.Step { Migrator.Step(folder: folder, name: "\(file.name)") }
  }

  /// The folders whose texts are applied again when they change, in this order.
  private static let reapplied: [(folder: String, files: [SQLFile])] = [
    ("reference", SQLText.reference), ("functions", SQLText.functions), ("access", SQLText.access),
    ("report", SQLText.report),
  ]

  /// The checksum recorded for each applied migration, by its name.
  let migrations: [String: String]
  /// The checksum recorded for each re-applied text, by folder and name.
  let texts: [String: String]
  /// What texts were before they were changed: folder, name and checksum.
  private let superseded: Set<String>
  /// What this program carries, in the order in which it is applied.
  private let carriedMigrations: [Text]
  private let carriedTexts: [Text]

  /// Reads the ledger; an empty one where the database has no register yet.
  static func read(_ connection: borrowing Connection) throws(PostgresError) -> Ledger {
    let exists = try connection.rows(LedgerExists()).first ?? false
    let rows = exists ? try connection.rows(LedgerRows()) : []
    let remembers = try connection.rows(SupersededExists()).first ?? false
    let superseded = remembers ? try connection.rows(SupersededTexts()) : []
    return Ledger(
      migrations: Dictionary(rows.filter { $0.folder == "migrations" }.map { ($0.name, $0.checksum) }) { $1 },
      texts: Dictionary(rows.filter { $0.folder != "migrations" }.map { ("\($0.folder)/\($0.name)", $0.checksum) }) {
        $1
      },
      superseded: Set(superseded.map { "\($0.folder)/\($0.name) \($0.checksum)" }),
      carriedMigrations: try carried("migrations", SQLText.migrations, connection),
      carriedTexts: try reappliedTexts(connection))
  }

  private static func reappliedTexts(_ connection: borrowing Connection) throws(PostgresError) -> [Text] {
    var texts: [Text] = []
    for (folder, files) in reapplied { texts += try carried(folder, files, connection) }
    return texts
  }

  private static func carried(
    _ folder: String, _ files: [SQLFile], _ connection: borrowing Connection
  ) throws(PostgresError) -> [Text] {
    let checksums = try connection.rows(Checksums(texts: files.map { "\($0.text)" }))
    return zip(files, checksums).map { Text(folder: folder, file: $0, checksum: $1) }
  }

  /// The migrations still to run.
  ///
  /// - Throws: ``MigrationProblem`` when the database is newer than this program, a migration was edited, or one would
  ///   run after a later one.
  func pendingMigrations() throws(MigrationProblem) -> [Text] {
    let known = Set(carriedMigrations.map(\.step.name))
    let unknown = migrations.keys.filter { !known.contains($0) }.sorted()
    guard unknown.isEmpty else { throw .newer(unknown: unknown) }
    for text in carriedMigrations {
      if let recorded = migrations[text.step.name], recorded != text.checksum { throw .edited(text.step.name) }
    }
    // A text that the database has left behind is an older program's: it would put the older function back.
    let outdated = carriedTexts.filter {
      texts["\($0.folder)/\($0.step.name)"] != $0.checksum
        && superseded.contains("\($0.folder)/\($0.step.name) \($0.checksum)")
    }
    guard outdated.isEmpty else { throw .outdated(outdated.map { "\($0.folder)/\($0.step.name)" }) }
    let pending = carriedMigrations.filter { migrations[$0.step.name] == nil }
    // What comes later was written for what comes earlier, not the other way round.
    if let first = pending.first?.step.name, let last = migrations.keys.max(), first < last {
      throw .outOfOrder(pending: first, applied: last)
    }
    return pending
  }

  /// The texts to apply again: those that changed, and all of `access` with them, as new functions want their grants.
  var changedTexts: [Text] {
    let changed = carriedTexts.filter { texts["\($0.folder)/\($0.step.name)"] != $0.checksum }
    guard !changed.isEmpty else { return [] }
    let steps = changed.map(\.step)
    return carriedTexts.filter { $0.folder == "access" || steps.contains($0.step) }
  }

  /// The texts, by folder and name, that are not in the database as this program carries them.
  var differingTexts: [String] {
    carriedTexts.map { (name: "\($0.folder)/\($0.step.name)", checksum: $0.checksum) }
      .filter { texts[$0.name] != $0.checksum }.map(\.name)
  }
}
