import Postgres

/// How many days before people are reminded of something in a protocol.
public struct KnownLadder: Sendable {
  /// What they are reminded of.
  public enum Matter: Sendable {
    /// Everything that has no ladder of its own.
    ///
    /// - Parameter silence: After how many days without news of a measure its lead is asked; `nil` for never.
    case everything(silence: Int?)
    /// A measure.
    case measure(number: String, plan: String)
    /// An event.
    case event(code: String)
  }

  /// The protocol's code.
  public let protocolCode: String
  /// What people are reminded of.
  public let matter: Matter
  /// The days before, the most first.
  public let rungs: [Int]
}

private struct ReadLadders: Query {
  static var sql: StaticString { SQLText.ladders }
  let parameters: [Parameter] = []

  static func read(_ row: inout RowReader) throws(PostgresError) -> KnownLadder {
    let (code, rungs, silence): (String, [Int], Int?) = (try row.next(), try row.next(), try row.next())
    let (plan, number, event): (String?, String?, String?) = (try row.next(), try row.next(), try row.next())
    let matter: KnownLadder.Matter =
      if let event {
        .event(code: event)
      } else if let number, let plan {
        .measure(number: number, plan: plan)
      } else {
        .everything(silence: silence)
      }
    return KnownLadder(protocolCode: code, matter: matter, rungs: rungs)
  }
}

extension Register {
  /// Tells how people are reminded in the protocols of whoever asks.
  ///
  /// - Returns: Of each protocol its own ladder first, then those of its measures and events.
  /// - Throws: ``RegisterError``.
  public borrowing func ladders() throws(RegisterError) -> [KnownLadder] { try rows(ReadLadders()) }
}
