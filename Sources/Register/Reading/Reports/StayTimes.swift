public import Cooperation
import Postgres

/// How long the measures of a plan stayed in a state, by the last tick.
public struct StayTimes: Sendable {
  let protocolCode: String
  let planCode: String
  /// The state.
  public let state: MeasureState
  /// How many times a measure has come into it.
  public let stays: Int
  /// How many of those stays last.
  public let openStays: Int
  /// The mean of those that have ended, in days.
  public let meanDays: Figure?
  /// Their median.
  public let medianDays: Figure?
  let countedAt: String?
}

struct ReadStayTimes: Query {
  static var sql: StaticString { SQLText.reportTimes }
  let choice: PlanChoice

  var parameters: [Parameter] { [.text(choice.protocolCode), .text(choice.planCode)] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> StayTimes {
    StayTimes(
      protocolCode: try row.next(), planCode: try row.next(), state: try row.nextWord(), stays: try row.next(),
      openStays: try row.next(), meanDays: try row.nextFigure(), medianDays: try row.nextFigure(),
      countedAt: try row.next())
  }
}

extension RawTable {
  /// The times as a script takes them.
  ///
  /// - Parameter times: The rows.
  public init(_ times: [StayTimes]) {
    self.init(
      times,
      [
        ("protocol", { .text($0.protocolCode) }), ("plan", { .text($0.planCode) }),
        ("state", { .text($0.state.rawValue) }), ("stays", { .number($0.stays) }),
        ("open_stays", { .number($0.openStays) }), ("mean_days", { .number($0.meanDays) }),
        ("median_days", { .number($0.medianDays) }), ("counted_at", { .text($0.countedAt) }),
      ])
  }
}
