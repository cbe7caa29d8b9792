import Console
import Register
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
    if let complaint = clock?.complaint { complaints.append(complaint) }
    if unwritten > 0 { complaints.append(Words.Tick.unwritten(unwritten)) }
    if failed > 0 { complaints.append(Words.Tick.undelivered(failed)) }
    if parked > 0 { complaints.append(Words.Tick.parked(parked)) }
    if ambiguous > 0 { complaints.append(Words.Tick.ambiguous(ambiguous)) }
    if let blocked { complaints.append(Words.Tick.blocked(blocked)) }
    return complaints
  }

  /// The code with which a tick ends that has something to complain of.
  var exit: Exit { clock?.exit ?? .tryAgain }
}

extension ClockReading {
  /// Why the clock is not believed, and what to do, for whoever is to set it right.
  var complaint: Phrase? {
    let parts: [Phrase] =
      switch doubt {
      case nil: []
      case .apart: [Words.Doctor.clocksDiffer(seconds: Int((apart ?? .zero).inSeconds)), Words.Tick.clocksApart]
      case .ahead(let latest, let believedFrom):
        [Words.Tick.clockAhead(from: latest, believedFrom: believedFrom), Words.Tick.setClock]
      case .behind(let latest): [Words.Tick.clockBehind(latest), Words.Tick.setClock]
      }
    return parts.isEmpty ? nil : .joined(parts, separator: " ")
  }

  /// The code with which a tick ends that does not believe it.
  var exit: Exit { doubt == .apart ? .clock : .tryAgain }
}
