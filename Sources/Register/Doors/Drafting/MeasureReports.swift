public import Cooperation
import Postgres

struct AnnotateMeasure: Query {
  static var sql: StaticString { SQLText.annotateMeasure }
  let choice: PlanChoice
  let number: String
  let note: String?
  let request: UUID

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .text(choice.planCode), .text(number), .text(note), .uuid(request)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<MeasureState> { try row.nextMoved() }
}

struct ReportProgress: Query {
  static var sql: StaticString { SQLText.reportProgress }
  let choice: PlanChoice
  let number: String
  let percent: Int
  let note: String?
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(choice.protocolCode), .text(choice.planCode), .text(number), .int32(Int32(clamping: percent)),
      .text(note), .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<MeasureState> { try row.nextMoved() }
}

struct UndoMeasure: Query {
  static var sql: StaticString { SQLText.undoMeasure }
  let choice: PlanChoice
  let number: String
  let request: UUID

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .text(choice.planCode), .text(number), .uuid(request)]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Moved<MeasureState> { try row.nextMoved() }
}

extension Register {
  /// Writes a remark on a measure; it changes nothing that anybody agreed to.
  ///
  /// - Parameters:
  ///   - number: The measure's number.
  ///   - choice: Which plan.
  ///   - note: The remark.
  /// - Returns: The measure's state, and when.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func annotate(
    measure number: String, in choice: PlanChoice, _ note: String?
  ) throws(RegisterError) -> Moved<MeasureState> {
    try answer(to: AnnotateMeasure(choice: choice, number: number, note: note, request: .random()))
  }

  /// Reports how far a measure has come.
  ///
  /// - Parameters:
  ///   - number: The measure's number.
  ///   - choice: Which plan.
  ///   - percent: How far, 0 to 100.
  ///   - note: What there is to say.
  /// - Returns: The measure's state, and when.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func report(
    measure number: String, in choice: PlanChoice, percent: Int, note: String?
  ) throws(RegisterError) -> Moved<MeasureState> {
    try answer(to: ReportProgress(choice: choice, number: number, percent: percent, note: note, request: .random()))
  }

  /// Takes the person's own last move of a measure back, where nothing has followed it.
  ///
  /// - Parameters:
  ///   - number: The measure's number.
  ///   - choice: Which plan.
  /// - Returns: The measure's state, and since when.
  /// - Throws: ``RegisterError``; refused where the last move was not hers, or cannot be undone.
  public borrowing func undo(
    measure number: String, in choice: PlanChoice
  ) throws(RegisterError) -> Moved<MeasureState> {
    try answer(to: UndoMeasure(choice: choice, number: number, request: .random()))
  }
}
