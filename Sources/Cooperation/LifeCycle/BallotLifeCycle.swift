/// An association's stance on a question; absent and not yet are what has no ballot.
public enum BallotState: String, LifeCycleState {
  /// Once the association has agreed.
  case consent
  /// Once it has objected, for a reason that it gave.
  case objection
  /// Once it has said that it takes no side.
  case abstention
  /// Once it has taken its ballot back.
  case withdrawn

  /// Whether nothing more is expected of a ballot here; while its decision is open, every ballot may be changed.
  public var isFinal: Bool { false }
}

/// What an association does with its ballot.
public enum BallotAction: String, LifeCycleAction {
  case consent, object, abstain, withdraw
}

/// The life of a ballot, cast and changed while its decision is open.
public enum BallotLifeCycle: LifeCycle {
  /// A ballot goes through it.
  public static let subject = Subject.ballot

  /// Every permitted move; what is not listed is refused.
  public static let transitions: [Transition<BallotState, BallotAction>] =
    // Cast, or cast anew: the same stance again binds it to content that has changed.
    ([nil] + BallotState.allCases).flatMap { stance in
      [
        Transition(stance, .consent, .consent, by: [.voter, .coordinator]),
        // An objection without a reason cannot be resolved.
        Transition(stance, .object, .objection, by: [.voter, .coordinator], account: .reason),
        Transition(stance, .abstain, .abstention, by: [.voter, .coordinator]),
      ]
    }
    + [BallotState.consent, .objection, .abstention].map { stance in
      Transition(stance, .withdraw, .withdrawn, by: [.voter, .coordinator])
    }
}
