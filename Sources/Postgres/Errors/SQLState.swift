/// The five characters by which PostgreSQL names a condition; its first two are the class.
public struct SQLState: Sendable, Hashable {
  /// Its five characters.
  public let code: String

  /// Makes a state.
  ///
  /// - Parameter code: Its five characters.
  public init(_ code: String) { self.code = code }

  /// The class, for conditions that nobody named one by one.
  public var family: String { String(code.prefix(2)) }

  /// Serializable transactions got in each other's way.
  public static let serializationFailure = SQLState("40001")
  /// Transactions waited for one another.
  public static let deadlockDetected = SQLState("40P01")
  /// A lock was not to be had in time.
  public static let lockNotAvailable = SQLState("55P03")
  /// The statement was cancelled, or took too long.
  public static let queryCanceled = SQLState("57014")
  /// The server is being shut down.
  public static let adminShutdown = SQLState("57P01")
  /// The password is wrong.
  public static let invalidPassword = SQLState("28P01")
  /// There is no such database.
  public static let undefinedDatabase = SQLState("3D000")
  /// The server serves as many as it can.
  public static let tooManyConnections = SQLState("53300")
  /// The server is starting, or recovering.
  public static let cannotConnectNow = SQLState("57P03")
  /// There is no such prepared statement.
  public static let undefinedStatement = SQLState("26000")
  /// The server does not do this.
  public static let notSupported = SQLState("0A000")
  /// A day or a time lies outside what the server can compute with.
  public static let datetimeFieldOverflow = SQLState("22008")
  /// A value breaks a check.
  public static let checkViolation = SQLState("23514")
  /// The login lacks a right.
  public static let insufficientPrivilege = SQLState("42501")
  /// There is no such table.
  public static let undefinedTable = SQLState("42P01")
  /// There is no such function.
  public static let undefinedFunction = SQLState("42883")
  /// There is no such schema.
  public static let invalidSchema = SQLState("3F000")

  /// The conditions of making what somebody else has made at the same moment.
  public static let alreadyMade: Set<SQLState> = [
    SQLState("23505"), SQLState("42P06"), SQLState("42P07"), SQLState("42710"), SQLState("42723"),
  ]

  /// The conditions that go away by themselves when the whole transaction is run again.
  public static let transient: Set<SQLState> = [.serializationFailure, .deadlockDetected, .lockNotAvailable]
}
