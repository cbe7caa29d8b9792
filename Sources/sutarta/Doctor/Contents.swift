import Register
import Wording

/// What the register holds, and whether somebody ticks: history unsealed, holidays not computed.
enum Contents {
  /// How long something may wait for a tick before it is worth a look, and before nobody can be ticking.
  private static let (late, veryLate) = (Duration.seconds(3600), Duration.seconds(86_400))

  /// Judges the time zones.
  static func zones(unknown: [String]) -> [Finding] {
    unknown.isEmpty
      ? [Finding(.zones, Words.Doctor.zonesKnown)]
      : unknown.map { Finding(.zones, .error, Words.Doctor.zoneUnknown($0), mend: Words.Doctor.mendZone) }
  }

  /// Judges what is known of holidays, which every tick computes anew.
  static func holidays(unknown: [(country: String, year: Int)]) -> [Finding] {
    unknown.isEmpty
      ? [Finding(.holidays, Words.Doctor.holidaysKnown)]
      : unknown.map {
        Finding(.holidays, .warning, Words.Doctor.holidaysUnknown($0.country, $0.year), mend: Words.Doctor.tick)
      }
  }

  /// Judges history: a tick seals it, so what is not sealed tells since when nobody ticks.
  static func history(_ unsealed: (rows: Int64, age: Duration)) -> [Finding] {
    guard unsealed.age > late else { return [Finding(.history, Words.Doctor.historySealed)] }
    return [
      Finding(
        .history, unsealed.age > veryLate ? .error : .warning,
        Words.Doctor.historyUnsealed(unsealed.rows, hours: Int(unsealed.age / .seconds(3600))),
        mend: Words.Doctor.lookForTick)
    ]
  }
}
