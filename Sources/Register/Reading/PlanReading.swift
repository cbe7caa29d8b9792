public import CivilTime
public import Cooperation
import Postgres

/// Which plan is meant: what was said, and the only or the current one where nothing was.
public struct PlanChoice: Sendable {
  let protocolCode: String?
  let planCode: String?

  /// Makes a choice.
  ///
  /// - Parameters:
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - planCode: The plan's code; `nil` for the current one.
  public init(protocolCode: String?, planCode: String?) {
    self.protocolCode = protocolCode
    self.planCode = planCode
  }
}

/// What stands above a plan.
public struct PlanHeading: Sendable {
  /// The protocol's code.
  public let protocolCode: String
  /// The protocol's title, in the language asked for.
  public let protocolTitle: String
  /// The plan's code.
  public let planCode: String
  /// Its title, in the language asked for.
  public let title: String
  /// The days that it covers.
  public let period: CivilInterval
  /// Where it is in its life cycle.
  public let state: PlanState
  /// How it came to be agreed, where that was recorded after the fact.
  public let agreement: RecordedAgreement?
  /// How the protocol reads the end of a term.
  public let deadlines: DeadlineRule
  /// The day it is by the protocol's clock.
  public let today: CivilDate
}

/// A measure as a line of a list.
public struct MeasureLine: Sendable {
  /// Its number within the plan.
  public let number: String
  /// The number of the measure that it is part of.
  public let parent: String?
  /// The code of its direction.
  public let direction: String
  /// The title of its direction, in the language asked for.
  public let directionTitle: String
  /// Its title, in the language asked for.
  public let title: String
  /// The term as the plan's author wrote it.
  public let term: String
  /// The day by which it is due; `nil` where nothing alarms.
  public let due: CivilDate?
  /// Where it is in its life cycle.
  public let state: MeasureState
  /// The code of the association that leads it; `nil` where all lead it together.
  public let lead: String?
  /// The codes of the associations that share in it.
  public let partners: [String]
  /// Whether it was due before the day asked about and is not finished.
  public let isLate: Bool
  /// What the person who asks may do with it now.
  public let allowed: [MeasureAction]
}

/// Reads what stands above a plan.
struct ReadPlanHeading: Query {
  static var sql: StaticString { SQLText.planHeading }
  let choice: PlanChoice
  let language: Language

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .text(choice.planCode), .text(language.rawValue)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> PlanHeading {
    PlanHeading(
      protocolCode: try row.next(), protocolTitle: try row.next(), planCode: try row.next(), title: try row.next(),
      period: try row.nextInterval(), state: try row.nextWord(), agreement: try row.nextAgreement(),
      deadlines: DeadlineRule(
        country: Country(rawValue: try row.next()), isRolling: try row.next(),
        overrides: HolidayOverrides(off: Set(try row.next()), worked: Set(try row.next()))),
      today: try row.next())
  }
}

/// Lists a plan's measures in the plan's order.
struct ReadMeasures: Query {
  static var sql: StaticString { SQLText.measureList }
  let choice: PlanChoice
  let language: Language
  /// The day by which lateness is judged; `nil` for today by the protocol's clock.
  let asOf: CivilDate?

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .text(choice.planCode), .text(language.rawValue), .date(asOf)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> MeasureLine {
    MeasureLine(
      number: try row.next(), parent: try row.next(), direction: try row.next(), directionTitle: try row.next(),
      title: try row.next(), term: try row.next(), due: try row.next(), state: try row.nextWord(),
      lead: try row.next(), partners: try row.next(), isLate: try row.next(),
      allowed: try (row.next() as [String]).compactMap(MeasureAction.init(rawValue:)))
  }
}

extension Register {
  /// Reads what stands above a plan.
  ///
  /// - Parameters:
  ///   - choice: Which plan.
  ///   - language: The reader's language.
  /// - Returns: The heading.
  /// - Throws: ``RegisterError``; refused where there is no such plan, or more than one is meant.
  public borrowing func planHeading(
    _ choice: PlanChoice, in language: Language
  ) throws(RegisterError) -> PlanHeading {
    try row(ReadPlanHeading(choice: choice, language: language))
  }

  /// Lists a plan's measures, a measure before its sub-activities.
  ///
  /// - Parameters:
  ///   - choice: Which plan.
  ///   - language: The reader's language.
  ///   - asOf: The day by which lateness is judged; `nil` for today by the protocol's clock.
  /// - Returns: The measures in the plan's order.
  /// - Throws: ``RegisterError``; refused where there is no such plan, or more than one is meant.
  public borrowing func measures(
    _ choice: PlanChoice, in language: Language, asOf: CivilDate?
  ) throws(RegisterError) -> [MeasureLine] {
    try rows(ReadMeasures(choice: choice, language: language, asOf: asOf))
  }
}
