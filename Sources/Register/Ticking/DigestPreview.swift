import Cooperation
import Postgres

extension Register {
  /// Shows the digests that a tick would write now, and takes back everything that showing them took.
  ///
  /// - Parameters:
  ///   - moment: What to take for now; `nil` for the database's clock.
  ///   - witness: This machine's clock, in seconds since 1970-01-01 00:00 UTC.
  ///   - onlyLogin: The login of the one person to look at; `nil` for everybody.
  ///   - show: Hears of each digest.
  /// - Returns: How many there are, and what a tick would make of the clock.
  /// - Throws: ``RegisterError``.
  public borrowing func previewDigests(
    asOf moment: Moment?, witness: Double, onlyLogin: String?, show: (CollectedDigest) -> Void
  ) throws(RegisterError) -> (digests: Int, clock: ClockReading) {
    var shown: (digests: Int, clock: ClockReading)?
    do throws(RegisterError) {
      return try together { () throws(RegisterError) in
        let clock = try readClock(told: moment, witness: witness)
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
        shown = (digests.count, clock)
        // Any error takes the transaction back.
        throw RegisterError(PostgresError(.server, "only shown"))
      }
    } catch {
      if let shown { return shown }
      throw error
    }
  }
}
