import Postgres

/// A number of a report, with every digit that the database tells.
public struct Figure: Sendable, Hashable {
  /// The number as it is written.
  public let text: String

  /// The number to reckon with.
  public var value: Double { Double(text) ?? 0 }
}

extension RowReader {
  /// Reads a number that may be unknown.
  mutating func nextFigure() throws(PostgresError) -> Figure? {
    let number: Numeric? = try next()
    return number.map { Figure(text: $0.description) }
  }
}
