import CivilTime

/// Expands a rule over fifty years for a second, reading it anew each time.
///
/// - Parameter text: The rule, as RFC 5545 writes it.
/// - Returns: Expansions a second, and the days of one.
func expansions(of text: String) -> (perSecond: Double, days: Int) {
  guard let anchor = CivilDate("2000-05-07"), let last = CivilDate("2049-12-31"),
    let window = CivilInterval(anchor, through: last)
  else { return (0, 0) }
  let clock = ContinuousClock()
  let begin = clock.now
  var (count, days) = (0, 0)
  while clock.now - begin < .seconds(1) {
    for _ in 0..<10 { days = Recurrence(parsing: text)?.occurrences(from: anchor, in: window).count ?? 0 }
    count += 10
  }
  return (Double(count) / (clock.now - begin).inSeconds, days)
}
