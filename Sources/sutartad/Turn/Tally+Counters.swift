import Wording

extension Tick.Tally {
  /// What the turn did, by the names that the log and the metrics give it.
  var counters: [(name: String, count: Int)] {
    [
      ("decisions_settled", decisionsSettled), ("plans_started", plansStarted), ("occurrences", occurrences),
      ("reminders", reminders), ("digests", digests), ("unwritten", unwritten), ("sent", sent), ("failed", failed),
      ("parked", parked), ("ambiguous", ambiguous), ("counted", counted), ("sealed", sealed),
    ]
  }

  /// What somebody ought to hear of.
  var complaints: [Phrase] {
    var complaints: [Phrase] = []
    if let clockBehind { complaints.append(Words.Tick.clockBehind(clockBehind)) }
    if unwritten > 0 { complaints.append(Words.Tick.unwritten(unwritten)) }
    if failed > 0 { complaints.append(Words.Tick.undelivered(failed)) }
    if parked > 0 { complaints.append(Words.Tick.parked(parked)) }
    if ambiguous > 0 { complaints.append(Words.Tick.ambiguous(ambiguous)) }
    if let blocked { complaints.append(Words.Tick.blocked(blocked)) }
    return complaints
  }
}
