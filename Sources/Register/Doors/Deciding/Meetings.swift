public import CivilTime
import Postgres

struct RecordMeeting: Query {
  static var sql: StaticString { SQLText.recordMeeting }
  let protocolCode: String?
  let heldOn: CivilDate
  let place: String
  let minutes: String?
  let present: [String]
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(protocolCode), .date(heldOn), .text(place), .text(minutes), .textArray(present), .uuid(request),
    ]
  }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
}

extension Register {
  /// Records a meeting and who took part in it.
  ///
  /// - Parameters:
  ///   - protocolCode: The protocol's code; `nil` for the only one that the person sees.
  ///   - heldOn: The day of the meeting.
  ///   - place: Where it was held.
  ///   - minutes: The number of its minutes, where they are written down elsewhere.
  ///   - present: The codes of the associations that took part.
  /// - Returns: The meeting's number within the protocol.
  /// - Throws: ``RegisterError``; refused for anybody but the coordinator.
  public borrowing func recordMeeting(
    of protocolCode: String?, on heldOn: CivilDate, at place: String, minutes: String?, present: [String]
  ) throws(RegisterError) -> Int {
    try answer(
      to: RecordMeeting(
        protocolCode: protocolCode, heldOn: heldOn, place: place, minutes: minutes, present: present,
        request: .random()))
  }
}
