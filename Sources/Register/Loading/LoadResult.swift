import Postgres

/// What a load did with one thing.
public enum LoadResult: String, Sendable, CaseIterable, Hashable {
  case added, changed, unchanged
  /// It was left as people have changed it since the last load.
  case left
}

/// A door of the registrar: it takes one thing and tells what it did with it.
protocol LoadDoor: Query where Row == LoadResult {}

extension LoadDoor {
  static func read(_ row: inout RowReader) throws(PostgresError) -> LoadResult { try row.nextWord() }
}
