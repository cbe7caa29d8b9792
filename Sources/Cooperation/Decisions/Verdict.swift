/// What follows from the ballots, and on what grounds.
public enum Verdict: Sendable, Hashable {
  /// It is not settled: somebody has not answered yet.
  case open
  /// An objection stands in the way.
  case objected
  /// Enough have consented.
  case carried
  /// Nobody is left who may vote.
  case failedWithoutVoters
  /// Its time has run out over an objection.
  case failedOverObjection
  /// Too few have cast a ballot.
  case failedWithoutQuorum
  /// Too few have consented.
  case failedBelowThreshold

  /// The action of the decision's life cycle that follows; `nil` while it is not settled.
  public var action: DecisionAction? {
    switch self {
    case .open: nil
    case .objected: .object
    case .carried: .carry
    case .failedWithoutVoters, .failedOverObjection, .failedWithoutQuorum, .failedBelowThreshold: .fail
    }
  }

  /// The state that the decision comes to.
  public var state: DecisionState {
    switch self {
    case .open: .open
    case .objected: .objected
    case .carried: .carried
    case .failedWithoutVoters, .failedOverObjection, .failedWithoutQuorum, .failedBelowThreshold: .failed
    }
  }
}

extension DecisionRule {
  /// Judges the ballots by the rule; `sutarta.verdict` in the database is the same.
  ///
  /// It never fails while somebody is missing and there is time, since ballots may be changed. It is carried early only
  /// where nothing that is missing could change that.
  ///
  /// - Parameters:
  ///   - ballots: The ballots that count.
  ///   - silenceIsConsent: Whether those who are missing consent by their silence.
  ///   - isOver: Whether there is no more time.
  /// - Returns: What follows.
  public func verdict(on ballots: Tally, silenceIsConsent: Bool = false, isOver: Bool) -> Verdict {
    let tally = silenceIsConsent ? ballots.withSilenceAsConsent : ballots
    guard tally.eligible > 0 else { return .failedWithoutVoters }
    if objectionBlocks, tally.objections > 0 { return isOver ? .failedOverObjection : .objected }
    let hasQuorum = quorum?.isReached(by: tally.answered, of: tally.eligible) ?? true
    // What is missing counts against it, as if all who are missing objected.
    let missing = isOver ? 0 : tally.missing
    let whole = base == .eligible ? tally.eligible : tally.consents + tally.objections + missing
    let isEnough = tally.consents > 0 && threshold.isReached(by: tally.consents, of: whole)
    guard missing == 0 else { return !objectionBlocks && hasQuorum && isEnough ? .carried : .open }
    if !hasQuorum { return .failedWithoutQuorum }
    return isEnough ? .carried : .failedBelowThreshold
  }
}
