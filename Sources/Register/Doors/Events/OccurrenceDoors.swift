public import CivilTime
public import Cooperation
import Postgres

struct ChangeOccurrence: EventDoor {
  static var sql: StaticString { SQLText.changeOccurrence }
  let choice: EventChoice
  let original: CivilDate
  let first: CivilDate?
  let last: CivilDate?
  let note: String?
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(choice.protocolCode), .text(choice.code), .date(original), .date(first), .date(last), .text(note),
      .uuid(request),
    ]
  }
}

struct CancelOccurrence: EventDoor {
  static var sql: StaticString { SQLText.cancelOccurrence }
  let choice: EventChoice
  let original: CivilDate
  let reason: String?
  let request: UUID

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .text(choice.code), .date(original), .text(reason), .uuid(request)]
  }
}

struct RestoreOccurrence: EventDoor {
  static var sql: StaticString { SQLText.restoreOccurrence }
  let choice: EventChoice
  let original: CivilDate
  let note: String?
  let request: UUID

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .text(choice.code), .date(original), .text(note), .uuid(request)]
  }
}

extension Register {
  /// Moves an occurrence to other days; reminders of its old day that are still pending are taken back.
  ///
  /// - Parameters:
  ///   - original: The day by which it is known: the first that the series gives it.
  ///   - choice: Which event.
  ///   - first: Its first day; `nil` leaves it where it is.
  ///   - last: Its last day; `nil` leaves it as long as the series has it.
  ///   - note: Why.
  /// - Returns: Whether it was on other days before.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func move(
    occurrence original: CivilDate, of choice: EventChoice, to first: CivilDate?, through last: CivilDate?,
    note: String?
  ) throws(RegisterError) -> LoadResult {
    try answer(
      to: ChangeOccurrence(
        choice: choice, original: original, first: first, last: last, note: note, request: .random()))
  }

  /// Cancels an occurrence; its pending reminders are taken back.
  ///
  /// - Parameters:
  ///   - original: The day by which it is known: the first that the series gives it.
  ///   - choice: Which event.
  ///   - reason: Why.
  /// - Returns: Whether it was to take place before.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func cancel(
    occurrence original: CivilDate, of choice: EventChoice, reason: String?
  ) throws(RegisterError) -> LoadResult {
    try answer(to: CancelOccurrence(choice: choice, original: original, reason: reason, request: .random()))
  }

  /// Puts an occurrence back where the series has it.
  ///
  /// - Parameters:
  ///   - original: The day by which it is known: the first that the series gives it.
  ///   - choice: Which event.
  ///   - note: Why.
  /// - Returns: Whether it was moved or cancelled before.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func restore(
    occurrence original: CivilDate, of choice: EventChoice, note: String?
  ) throws(RegisterError) -> LoadResult {
    try answer(to: RestoreOccurrence(choice: choice, original: original, note: note, request: .random()))
  }
}
