/// Where a decision stands.
public enum DecisionState: String, LifeCycleState {
  /// Once the question has been put, while its ballots do not settle it.
  case open
  /// Once an eligible association has objected and the objection stands.
  case objected
  /// Once the rule is met: the question is answered with yes.
  case carried
  /// Once the rule can no longer be met, or its time has run out.
  case failed
  /// Once the question has been taken back, or there is nothing left to decide.
  case withdrawn

  /// Whether nothing more is expected of a decision here.
  public var isFinal: Bool {
    switch self {
    case .open, .objected: false
    case .carried, .failed, .withdrawn: true
    }
  }
}

/// What can be done to a decision, or happens to it when ballots are cast.
public enum DecisionAction: String, LifeCycleAction {
  case open, object, resolve, amend, recount, negotiate, carry, fail, withdraw, lapse
}

/// The life of a decision, from the question to its outcome.
public enum DecisionLifeCycle: LifeCycle {
  /// A decision goes through it.
  public static let subject = Subject.decision

  /// Every permitted move; what is not listed is refused.
  public static let transitions: [Transition<DecisionState, DecisionAction>] = [
    // Any of the equals may put a question.
    Transition(nil, .open, .open, by: [.signatory, .coordinator]),
    // An objection is raised, and resolved when the last one is withdrawn.
    Transition(.open, .object, .objected, by: [.consequence]),
    Transition(.objected, .resolve, .open, by: [.consequence]),
    // The content has changed: the ballots on what it was are void.
    Transition(.open, .amend, .open, by: [.consequence]),
    Transition(.objected, .amend, .open, by: [.consequence]),
    // Somebody who may vote has left or joined.
    Transition(.open, .recount, .open, by: [.consequence]),
    Transition(.objected, .recount, .objected, by: [.consequence]),
    // Somebody is asked to mediate, until a day.
    Transition(.objected, .negotiate, .objected, by: [.voter, .coordinator]),
    // The outcome: "closed" is not "passed".
    Transition(.open, .carry, .carried, by: [.consequence]),
    Transition(.open, .fail, .failed, by: [.consequence]),
    Transition(.objected, .fail, .failed, by: [.consequence]),
    Transition(.open, .withdraw, .withdrawn, by: [.proposer, .coordinator], account: .reason),
    Transition(.objected, .withdraw, .withdrawn, by: [.proposer, .coordinator], account: .reason),
    // What was to be decided cannot happen any more.
    Transition(.open, .lapse, .withdrawn, by: [.consequence]),
    Transition(.objected, .lapse, .withdrawn, by: [.consequence]),
  ]
}
