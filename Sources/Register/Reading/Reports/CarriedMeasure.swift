import CivilTime
public import Cooperation
import Postgres

/// What became of a measure in the next plan.
public struct CarriedMeasure: Sendable {
  let protocolCode: String
  let planCode: String
  /// Its number.
  public let number: String
  /// Its title, in the language asked for.
  public let title: String
  /// What was answered.
  public let answer: MeasureAnswer.Answer
  /// The code of the next plan.
  public let nextPlan: String
  /// Its number there; `nil` where it was dropped.
  public let nextNumber: String?
}

struct ReadCarriedMeasures: Query {
  static var sql: StaticString { SQLText.reportCarryOver }
  let choice: PlanChoice
  let language: Language

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .text(choice.planCode), .text(language.rawValue)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> CarriedMeasure {
    CarriedMeasure(
      protocolCode: try row.next(), planCode: try row.next(), number: try row.next(), title: try row.next(),
      answer: try row.nextWord(), nextPlan: try row.next(), nextNumber: try row.next())
  }
}

extension RawTable {
  /// The measures as a script takes them.
  ///
  /// - Parameter measures: The rows.
  public init(_ measures: [CarriedMeasure]) {
    self.init(
      measures,
      [
        ("protocol", { .text($0.protocolCode) }), ("plan", { .text($0.planCode) }), ("number", { .text($0.number) }),
        ("title", { .text($0.title) }), ("answer", { .text($0.answer.rawValue) }),
        ("next_plan", { .text($0.nextPlan) }), ("next_number", { .text($0.nextNumber) }),
      ])
  }
}
