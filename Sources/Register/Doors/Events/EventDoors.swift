public import CivilTime
public import Cooperation
import Postgres

/// Which event is meant.
public struct EventChoice: Sendable {
  /// The protocol's code; `nil` for the only one that the person sees.
  public let protocolCode: String?
  /// The event's code.
  public let code: String

  /// Makes a choice.
  ///
  /// - Parameters:
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - code: The event's code.
  public init(protocolCode: String?, code: String) {
    self.protocolCode = protocolCode
    self.code = code
  }
}

/// A door that changes something of an event, and tells whether it did.
protocol EventDoor: Query where Row == LoadResult {}

extension EventDoor {
  static func read(_ row: inout RowReader) throws(PostgresError) -> LoadResult { try row.nextWord() }
}

struct SetEvent: EventDoor {
  static var sql: StaticString { SQLText.setEvent }
  let choice: EventChoice
  let edits: [EventEdit]
  let isNew: Bool
  let request: UUID

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .text(choice.code), .json(JSONValue(edits).text), .bool(isNew), .uuid(request)]
  }
}

struct EndEvent: EventDoor {
  static var sql: StaticString { SQLText.endEvent }
  let choice: EventChoice
  let last: CivilDate?
  let request: UUID

  var parameters: [Parameter] { [.text(choice.protocolCode), .text(choice.code), .date(last), .uuid(request)] }
}

struct LinkEvent: EventDoor {
  static var sql: StaticString { SQLText.linkEvent }
  let link: EventLink
  var parameters: [Parameter] { link.parameters }
}

struct UnlinkEvent: EventDoor {
  static var sql: StaticString { SQLText.unlinkEvent }
  let link: EventLink
  var parameters: [Parameter] { link.parameters }
}

/// An event and a measure, and the request that speaks of both.
struct EventLink: Sendable {
  let choice: EventChoice
  let planCode: String?
  let number: String
  let request: UUID

  var parameters: [Parameter] {
    [.text(choice.protocolCode), .text(choice.code), .text(planCode), .text(number), .uuid(request)]
  }
}

extension Register {
  /// Adds an event, or changes fields of one.
  ///
  /// - Parameters:
  ///   - choice: Which event, or the code of a new one.
  ///   - edits: The fields; a new event wants titles and a first day.
  ///   - isNew: Whether it is to be a new one.
  /// - Returns: What was done.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func set(
    event choice: EventChoice, _ edits: [EventEdit], isNew: Bool
  ) throws(RegisterError) -> LoadResult {
    try answer(to: SetEvent(choice: choice, edits: edits, isNew: isNew, request: .random()))
  }

  /// Ends a series; what was dated beyond its end is taken back with its reminders.
  ///
  /// - Parameters:
  ///   - choice: Which event.
  ///   - last: The last day on which it may begin; `nil` lets it go on.
  /// - Returns: Whether it was another before.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func end(event choice: EventChoice, after last: CivilDate?) throws(RegisterError) -> LoadResult {
    try answer(to: EndEvent(choice: choice, last: last, request: .random()))
  }

  /// Says that an event belongs to a measure.
  ///
  /// - Parameters:
  ///   - choice: Which event.
  ///   - number: The measure's number.
  ///   - planCode: The plan's code; `nil` for the current plan.
  /// - Returns: Whether that was not said before.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func link(
    event choice: EventChoice, to number: String, ofPlan planCode: String?
  ) throws(RegisterError) -> LoadResult {
    try answer(
      to: LinkEvent(link: EventLink(choice: choice, planCode: planCode, number: number, request: .random())))
  }

  /// Says that an event no longer belongs to a measure.
  ///
  /// - Parameters:
  ///   - choice: Which event.
  ///   - number: The measure's number.
  ///   - planCode: The plan's code; `nil` for the current plan.
  /// - Returns: Whether it did before.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func unlink(
    event choice: EventChoice, from number: String, ofPlan planCode: String?
  ) throws(RegisterError) -> LoadResult {
    try answer(
      to: UnlinkEvent(link: EventLink(choice: choice, planCode: planCode, number: number, request: .random())))
  }
}
