import Postgres

/// Brings the summaries of some protocols up to date.
private struct CountSummaries: Query {
  static var sql: StaticString { SQLText.countSummaries }
  let moment: Moment?
  let protocols: Int
  var parameters: [Parameter] { [.text(moment?.text), .int32(Int32(protocols))] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
}

extension Register {
  /// Counts anew what analysts read as summaries, where something has changed or a new day has begun; some protocols to
  /// a transaction, and those of one always, so that letters which take all the time there is do not hold them up.
  ///
  /// - Parameters:
  ///   - moment: What to take for now; `nil` for the database's clock.
  ///   - protocols: The most protocols in one transaction: a great one takes half a second, and a statement may take thirty.
  ///   - mayGoOn: Asked after each transaction.
  /// - Returns: Of how many protocols.
  /// - Throws: ``RegisterError``.
  public borrowing func countSummaries(
    asOf moment: Moment?, protocols: Int = 10, mayGoOn: () -> Bool = { true }
  ) throws(RegisterError) -> Int {
    var counted = 0
    repeat {
      let now = try row(CountSummaries(moment: moment, protocols: protocols))
      counted += now
      if now < protocols { break }
    } while mayGoOn()
    return counted
  }
}
