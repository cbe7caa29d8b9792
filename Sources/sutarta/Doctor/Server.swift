import Register
import Wording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the installation stands on: version, encoding, clock, collation, rights of everybody.
enum Server {
  /// The oldest server that has all that the schema uses.
  private static let leastVersion = 150_000
  /// How far, in seconds, two clocks may be apart before people notice.
  private static let tolerance = 60.0

  /// Judges the server and the database.
  ///
  /// - Parameter register: The way to them.
  /// - Returns: What was found.
  /// - Throws: ``RegisterError``.
  static func findings(in register: borrowing Register) throws(RegisterError) -> [Finding] {
    let before = now()
    let facts = try register.serverFacts()
    let after = now()
    return [
      facts.version >= leastVersion
        ? Finding(.server, Words.Doctor.version(said(facts.version)))
        : Finding(.server, .error, Words.Doctor.version(said(facts.version)), mend: Words.Doctor.upgrade),
      facts.encoding == "UTF8"
        ? Finding(.encoding, Words.Doctor.encoding(facts.encoding))
        : Finding(.encoding, .error, Words.Doctor.encoding(facts.encoding), mend: Words.Doctor.mendEncoding),
      clock(facts.clock, between: before, and: after), collation(facts),
      facts.isOpenToAll
        ? Finding(.database, .error, Words.Doctor.openToAll, mend: Words.Doctor.closeToAll(facts.database))
        : Finding(.database, Words.Doctor.closedToAll),
    ]
  }

  private static func clock(_ clock: Double, between before: Double, and after: Double) -> Finding {
    let ahead = clock > after ? clock - after : min(clock - before, 0)
    guard abs(ahead) > tolerance else { return Finding(.clock, Words.Doctor.clocksAgree) }
    return Finding(.clock, .error, Words.Doctor.clocksDiffer(seconds: Int(ahead)), mend: Words.Doctor.mendClock)
  }

  private static func collation(_ facts: ServerFacts) -> Finding {
    guard let recorded = facts.recordedCollation, recorded != facts.actualCollation else {
      return Finding(.collation, Words.Doctor.collationFits)
    }
    return Finding(
      .collation, .error, Words.Doctor.collationDiffers(recorded: recorded, actual: facts.actualCollation ?? "–"),
      mend: Words.Doctor.mendCollation(facts.database))
  }

  /// 15.18 for 150018.
  private static func said(_ version: Int) -> String { "\(version / 10_000).\(version % 10_000)" }

  /// This machine's clock, in seconds since 1970-01-01 00:00 UTC; to the second, which is enough.
  private static func now() -> Double { Double(time(nil)) }
}
