public import CivilTime
import Postgres

/// What has become of a plan's measures, or of some of them, by the last tick.
public struct MeasureCounts: Sendable {
  /// By what they are counted.
  public enum Part: String, Sendable, CaseIterable {
    /// All of them together.
    case plan
    /// By direction.
    case direction
    /// By whoever leads them or shares in them.
    case association
    /// By the quarter in which their time is over.
    case quarter
  }

  let protocolCode: String
  let planCode: String
  /// The code of the plan, the direction or the association, or 2025-Q2.
  public let code: String
  /// What that is called.
  public let title: String
  /// How many were agreed.
  public let planned: Int
  /// How many are agreed and not started, while there is time.
  public let notStarted: Int
  /// How many are going on, while there is time.
  public let underWay: Int
  /// How many are done.
  public let done: Int
  /// How many are unfinished after their time, with something of them done.
  public let partly: Int
  /// How many are unfinished after their time, with nothing of them done.
  public let late: Int
  /// How many were postponed.
  public let postponed: Int
  /// How many were cancelled.
  public let cancelled: Int
  let doneOnTime: Int
  /// The part that is done, from 0 to 1.
  public let doneRate: Figure?
  /// Of what should be done, the part that was done in time, from 0 to 1; `nil` where nothing should.
  public let onTimeRate: Figure?
  /// The mean progress in per cent of those of which it is known.
  public let progress: Figure?
  /// Of how many of them it is known.
  public let progressKnown: Int
  let partsPlanned: Int
  let partsDone: Int
  /// How many go on in the next plan unfinished.
  public let carriedOver: Int
  /// The part of what was agreed that does, from 0 to 1; `nil` where no next plan has answered.
  public let carryOverRate: Figure?
  /// How many an association leads.
  public let led: Int
  /// In how many it shares.
  public let partnered: Int
  /// The part of an association's promises fallen due that it kept, from 0 to 1.
  public let keptRate: Figure?
  let kept: Int
  let keptLate: Int
  let notKept: Int
  let stillOpen: Int
  let countedFor: CivilDate?
  let countedAt: String?
}

/// Reads what has become of a plan's measures.
struct ReadMeasureCounts: Query {
  static var sql: StaticString { SQLText.reportMeasures }
  let choice: PlanChoice
  let part: MeasureCounts.Part
  let language: Language

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .text(choice.planCode), .text(part.rawValue), .text(language.rawValue)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> MeasureCounts {
    MeasureCounts(
      protocolCode: try row.next(), planCode: try row.next(), code: try row.next(), title: try row.next(),
      planned: try row.next(), notStarted: try row.next(), underWay: try row.next(), done: try row.next(),
      partly: try row.next(), late: try row.next(), postponed: try row.next(), cancelled: try row.next(),
      doneOnTime: try row.next(), doneRate: try row.nextFigure(), onTimeRate: try row.nextFigure(),
      progress: try row.nextFigure(), progressKnown: try row.next(), partsPlanned: try row.next(),
      partsDone: try row.next(), carriedOver: try row.next(), carryOverRate: try row.nextFigure(),
      led: try row.next(), partnered: try row.next(), keptRate: try row.nextFigure(), kept: try row.next(),
      keptLate: try row.next(), notKept: try row.next(), stillOpen: try row.next(), countedFor: try row.next(),
      countedAt: try row.next())
  }
}

extension RawTable {
  private typealias Field = (String, (MeasureCounts) -> Value)

  /// The counts as a script takes them.
  ///
  /// - Parameters:
  ///   - counts: The rows.
  ///   - part: By what they were counted.
  public init(_ counts: [MeasureCounts], by part: MeasureCounts.Part) {
    let key: [Field] =
      switch part {
      case .plan: []
      case .direction: [("direction", { .text($0.code) }), ("title", { .text($0.title) })]
      case .association: [("association", { .text($0.code) }), ("name", { .text($0.title) })]
      case .quarter: [("quarter", { .text($0.code) })]
      }
    let isShared = part == .association
    self.init(
      counts,
      Self.plan + key + Self.figures + (isShared ? Self.shares : []) + Self.age + (isShared ? Self.promises : []))
  }

  /// The counts of a plan and of its parts as a script takes them: what each row is about stands in its last columns.
  ///
  /// - Parameter parts: The rows, by what they were counted.
  public init(_ parts: [(part: MeasureCounts.Part, counts: [MeasureCounts])]) {
    typealias Row = (part: MeasureCounts.Part, counts: MeasureCounts)
    func code(_ part: MeasureCounts.Part) -> (Row) -> Value {
      { row in row.part == part ? .text(row.counts.code) : .missing }
    }
    self.init(
      parts.flatMap { part, counts in counts.map { (part: part, counts: $0) } },
      (Self.plan + Self.figures + Self.age).map { name, value in (name, { (row: Row) in value(row.counts) }) } + [
        ("about", { .text($0.part.rawValue) }), ("direction", code(.direction)), ("association", code(.association)),
        ("quarter", code(.quarter)), ("title", { .text($0.counts.title) }),
      ])
  }

  private static var plan: [Field] {
    [("protocol", { .text($0.protocolCode) }), ("plan", { .text($0.planCode) })]
  }

  private static var figures: [Field] {
    [
      ("planned", { .number($0.planned) }), ("not_started", { .number($0.notStarted) }),
      ("under_way", { .number($0.underWay) }), ("done", { .number($0.done) }), ("partly", { .number($0.partly) }),
      ("late", { .number($0.late) }), ("postponed", { .number($0.postponed) }),
      ("cancelled", { .number($0.cancelled) }), ("done_on_time", { .number($0.doneOnTime) }),
      ("done_rate", { .number($0.doneRate) }), ("on_time_rate", { .number($0.onTimeRate) }),
      ("progress", { .number($0.progress) }), ("progress_known", { .number($0.progressKnown) }),
      ("parts_planned", { .number($0.partsPlanned) }), ("parts_done", { .number($0.partsDone) }),
      ("carried_over", { .number($0.carriedOver) }), ("carry_over_rate", { .number($0.carryOverRate) }),
    ]
  }

  private static var shares: [Field] {
    [
      ("led", { .number($0.led) }), ("partnered", { .number($0.partnered) }), ("kept_rate", { .number($0.keptRate) }),
    ]
  }

  private static var promises: [Field] {
    [
      ("kept", { .number($0.kept) }), ("kept_late", { .number($0.keptLate) }), ("not_kept", { .number($0.notKept) }),
      ("still_open", { .number($0.stillOpen) }),
    ]
  }

  private static var age: [Field] {
    [("counted_for", { .text($0.countedFor?.description) }), ("counted_at", { .text($0.countedAt) })]
  }
}
