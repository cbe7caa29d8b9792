/// The five characters by which PostgreSQL names a condition; its first two are the class.
public struct SQLState: Sendable, Hashable {
  public let code: String

  /// Makes a state.
  ///
  /// - Parameter code: Its five characters.
  public init(_ code: String) { self.code = code }

  /// The class, for conditions that nobody named one by one.
  public var family: String { String(code.prefix(2)) }

  public static let serializationFailure = SQLState("40001")
  public static let deadlockDetected = SQLState("40P01")
  public static let lockNotAvailable = SQLState("55P03")
  public static let queryCanceled = SQLState("57014")
  public static let adminShutdown = SQLState("57P01")
  public static let invalidPassword = SQLState("28P01")
  public static let undefinedDatabase = SQLState("3D000")
  public static let insufficientPrivilege = SQLState("42501")
  public static let undefinedTable = SQLState("42P01")
  public static let undefinedFunction = SQLState("42883")
  public static let invalidSchema = SQLState("3F000")

  /// The conditions that go away by themselves when the whole transaction is run again.
  public static let transient: Set<SQLState> = [.serializationFailure, .deadlockDetected, .lockNotAvailable]
}
