public import Cooperation
import Postgres

/// What became of the questions about one thing that were put in a year, by the last tick.
public struct DecisionCounts: Sendable {
  let protocolCode: String
  /// The year in which they were put.
  public let year: Int
  /// What they were about.
  public let about: Subject
  /// How many were put.
  public let opened: Int
  /// How many were carried.
  public let carried: Int
  /// How many failed.
  public let failed: Int
  /// How many were withdrawn.
  public let withdrawn: Int
  /// How many are still open.
  public let open: Int
  /// The mean time to a decision of those carried and failed, in hours.
  public let meanHours: Figure?
  /// Its median.
  public let medianHours: Figure?
  let countedAt: String?
}

struct ReadDecisionCounts: Query {
  static var sql: StaticString { SQLText.reportDecisions }
  let protocolCode: String?

  var parameters: [Parameter] { [.text(protocolCode)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> DecisionCounts {
    DecisionCounts(
      protocolCode: try row.next(), year: try row.next(), about: try row.nextWord(), opened: try row.next(),
      carried: try row.next(), failed: try row.next(), withdrawn: try row.next(), open: try row.next(),
      meanHours: try row.nextFigure(), medianHours: try row.nextFigure(), countedAt: try row.next())
  }
}

extension RawTable {
  /// The counts as a script takes them.
  ///
  /// - Parameter counts: The rows.
  public init(_ counts: [DecisionCounts]) {
    self.init(
      counts,
      [
        ("protocol", { .text($0.protocolCode) }), ("year", { .number($0.year) }),
        ("about", { .text($0.about.rawValue) }),
        ("opened", { .number($0.opened) }), ("carried", { .number($0.carried) }), ("failed", { .number($0.failed) }),
        ("withdrawn", { .number($0.withdrawn) }), ("still_open", { .number($0.open) }),
        ("mean_hours", { .number($0.meanHours) }), ("median_hours", { .number($0.medianHours) }),
        ("counted_at", { .text($0.countedAt) }),
      ])
  }
}
