import Register
import Wording

/// Whether somebody ticks, and what the last tick came to.
enum Ticks {
  /// How long there may be no tick before it is worth a look, and before nobody can be ticking.
  private static let (late, veryLate) = (Duration.seconds(3600), Duration.seconds(86_400))
  /// How far a clock may go back: it is set right now and then.
  private static let tolerance = Duration.seconds(60)

  /// Judges the last tick.
  ///
  /// - Parameters:
  ///   - last: The last tick; `nil` where there was none.
  ///   - registerAge: For how long ticks have been kept here.
  /// - Returns: What was found.
  static func findings(in last: LastTick?, registerAge: Duration) -> [Finding] {
    guard let last else {
      return registerAge > late
        ? [Finding(.ticks, .warning, Words.Doctor.neverTicked, mend: Words.Doctor.startTicking)]
        : [Finding(.ticks, Words.Doctor.neverTicked)]
    }
    if last.age + tolerance < .zero {
      return [
        Finding(
          .ticks, .error, Words.Doctor.clockWentBack(minutes: -last.age.minutes, ended: last.ended),
          mend: Words.Doctor.mendServerClock)
      ]
    }
    let told = Words.Doctor.lastTick(
      ended: last.ended, minutes: max(last.age.minutes, 0), seconds: Int(last.duration / .seconds(1)), host: last.host)
    if last.age > late {
      return [
        Finding(.ticks, last.age > veryLate ? .error : .warning, told, mend: Words.Doctor.startTicking)
      ]
    }
    guard last.outcome == .complained || last.outcome == .broken else { return [Finding(.ticks, told)] }
    let wrong =
      last.outcome == .broken
      ? Words.Doctor.tickBroke(last.reason) : Words.Doctor.tickComplained(last.reason)
    return [Finding(.ticks, .warning, .joined([told, wrong], separator: " "), mend: Words.Doctor.lookAtLog)]
  }
}
