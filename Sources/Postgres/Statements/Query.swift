/// A statement that answers with rows: its text, its parameters, and how a row is read.
///
/// The text is a StaticString: it cannot be built at run time.
public protocol Query: Sendable {
  /// What a row becomes.
  associatedtype Row
  /// The statement, with `$1`, `$2` … for its parameters.
  static var sql: StaticString { get }
  /// The values of `$1`, `$2` …
  var parameters: [Parameter] { get }
  /// Reads a row, column by column.
  ///
  /// - Parameter row: The row, at its first column.
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` for a column that is not what it should be.
  static func read(_ row: inout RowReader) throws(PostgresError) -> Row
}

/// A statement that answers with a count of rows only.
public protocol Command: Sendable {
  /// The statement, with `$1`, `$2` … for its parameters.
  static var sql: StaticString { get }
  /// The values of `$1`, `$2` …
  var parameters: [Parameter] { get }
}
