import Cooperation
import Postgres

extension Register {
  /// Shows the digests that a tick would write now, and takes back everything that showing them took.
  ///
  /// - Parameters:
  ///   - moment: What to take for now; `nil` for the database's clock.
  ///   - onlyLogin: The login of the one person to look at; `nil` for everybody.
  ///   - show: Hears of each digest.
  /// - Returns: How many there are.
  /// - Throws: ``RegisterError``.
  public borrowing func previewDigests(
    asOf moment: Moment?, onlyLogin: String?, show: (CollectedDigest) -> Void
  ) throws(RegisterError) -> Int {
    var shown: Int?
    do throws(RegisterError) {
      return try together { () throws(RegisterError) in
        _ = try expandHolidays(asOf: moment)
        _ = try settleDueDecisions(asOf: moment)
        _ = try startDuePlans(asOf: moment)
        _ = try expandOccurrences(asOf: moment)
        _ = try computeReminders(asOf: moment)
        let digests = try sortingErrors { () throws(PostgresError) in
          let lines = try connection.rows(
            CollectDigests(moment: moment, people: Int(Int32.max), beyond: 0, onlyLogin: onlyLogin))
          return try gathered(lines.filter { $0.notice != nil })
        }
        digests.forEach(show)
        shown = digests.count
        // Any error takes the transaction back.
        throw RegisterError(PostgresError(.server, "only shown"))
      }
    } catch {
      if let shown { return shown }
      throw error
    }
  }
}
