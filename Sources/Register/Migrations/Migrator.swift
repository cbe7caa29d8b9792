public import Postgres

/// Brings a database to the schema that this program carries.
///
/// A migration runs once, in a transaction of its own, in the order of its name, and is frozen from then on. The
/// texts of reference rows, functions, access and reports are applied again, together, whenever one of them has
/// changed. Two migrators at once: one waits for the other.
public struct Migrator: ~Copyable {
  /// Something that was done or would be done.
  public struct Step: Sendable, Equatable {
    /// The folder under sql: "migrations", "functions".
    public let folder: String
    /// The file's name without its ending.
    public let name: String
  }

  let connection: Connection
  /// Keeps other migrators waiting while this one works.
  private let guardian: Connection

  /// Makes a migrator.
  ///
  /// - Parameter parameters: The way to the database as an administrator: one who may create roles and schemas.
  /// - Throws: ``RegisterError`` when there is no way.
  public init(_ parameters: ConnectionParameters) throws(RegisterError) {
    // A migration may rewrite a large table, and the other migrator may be doing just that.
    func connect() throws(RegisterError) -> Connection {
      try untranslated { () throws(PostgresError) in
        try Connection(parameters, statementTimeout: .seconds(3600))
      }
    }
    let worker = try connect()
    let guardian = try connect()
    connection = worker
    self.guardian = guardian
  }

  /// Tells what a migration would do, and does nothing.
  ///
  /// - Returns: The steps, in order; none when the schema is up to date.
  /// - Throws: ``RegisterError`` when program and database do not fit together.
  public borrowing func pending() throws(RegisterError) -> [Step] {
    let ledger = try ledger()
    return try migrations(of: ledger).map(\.step) + ledger.changedTexts.map(\.step)
  }

  /// Brings the schema up to date.
  ///
  /// - Parameter progress: Told of each step after it has been committed.
  /// - Throws: ``RegisterError``; what was committed before stays, and the rest can be run again.
  public borrowing func migrate(progress: (Step) -> Void) throws(RegisterError) {
    // Refuse before anything is touched.
    _ = try migrations(of: ledger())
    try untranslated { () throws(PostgresError) in try bootstrap() }
    try untranslated { () throws(PostgresError) in try guardian.run(script: SQLText.lockMigrations) }
    // Where this fails the lock goes with the connection.
    defer { try? guardian.run(script: SQLText.unlockMigrations) }
    try applyAll(progress)
  }

  /// Makes what the migrator itself stands on.
  ///
  /// Nothing can be locked yet, so two who come to an empty database together may collide: the later one finds
  /// everything made.
  private borrowing func bootstrap() throws(PostgresError) {
    func make() throws(PostgresError) {
      try connection.transaction { () throws(PostgresError) in
        try connection.run(script: SQLText.migrationBootstrap)
      }
    }
    do throws(PostgresError) {
      try make()
    } catch {
      guard let state = error.sqlState, SQLState.alreadyMade.contains(state) else { throw error }
      try make()
    }
  }

  /// Applies what this program carries and the database lacks.
  private borrowing func applyAll(_ progress: (Step) -> Void) throws(RegisterError) {
    let ledger = try ledger()
    for migration in try migrations(of: ledger) {
      try untranslated { () throws(PostgresError) in
        try givingWay { () throws(PostgresError) in try apply(migration) }
      }
      progress(migration.step)
    }
    let texts = ledger.changedTexts
    try untranslated { () throws(PostgresError) in
      try givingWay { () throws(PostgresError) in
        for text in texts { try apply(text) }
      }
    }
    texts.map(\.step).forEach(progress)
  }

  /// How often work is begun again that others' transactions stand in the way of: for some minutes.
  private static let attempts = 100

  /// Does something in one transaction, and gives way where another's holds it up.
  ///
  /// It locks whole tables: while it waits for one, everybody else waits behind it, ticks and leaders too, for as long
  /// as an analyst leaves a transaction open.
  private borrowing func givingWay(_ work: () throws(PostgresError) -> Void) throws(PostgresError) {
    var isFirst = true
    try connection.transaction(retries: Self.attempts) { () throws(PostgresError) in
      if !isFirst { try connection.run(script: SQLText.letOthersPass) }
      isFirst = false
      try connection.run(script: SQLText.waitBriefly)
      try work()
    }
  }

  /// Applies one text as the owner of everything, or as the installer where its header says so.
  private borrowing func apply(_ text: Ledger.Text) throws(PostgresError) {
    try connection.run(script: text.wantsInstaller ? SQLText.asInstaller : SQLText.asOwner)
    try connection.run(script: text.file.text)
    try connection.run(script: SQLText.asOwner)
    try connection.execute(RecordApplied(text: text))
  }

  private borrowing func ledger() throws(RegisterError) -> Ledger {
    try untranslated { () throws(PostgresError) in try Ledger.read(connection) }
  }

  private func migrations(of ledger: Ledger) throws(RegisterError) -> [Ledger.Text] {
    do {
      return try ledger.pendingMigrations()
    } catch {
      throw .migration(error)
    }
  }
}

/// Runs database work of a migration, in which a missing table is an error and not an empty database.
private func untranslated<Result: ~Copyable>(
  _ work: () throws(PostgresError) -> Result
) throws(RegisterError) -> Result {
  do {
    return try work()
  } catch {
    throw .database(error)
  }
}
