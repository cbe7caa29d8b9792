/// Where an amendment stands.
public enum AmendmentState: String, LifeCycleState {
  /// Once somebody has put forward how an agreed plan should differ.
  case proposed
  /// Once those concerned have agreed to it, and the plan has changed by it.
  case agreed
  /// Once it has been taken back, or the plan has changed beneath it.
  case withdrawn

  /// Whether nothing more is expected of an amendment here.
  public var isFinal: Bool { self != .proposed }
}

/// What can be done to an amendment.
public enum AmendmentAction: String, LifeCycleAction {
  case propose, change, agree, withdraw, lapse
}

/// The life of an amendment; the agreed plan stays in force until its end.
public enum AmendmentLifeCycle: LifeCycle {
  /// An amendment goes through it.
  public static let subject = Subject.amendment

  /// Every permitted move; what is not listed is refused.
  public static let transitions: [Transition<AmendmentState, AmendmentAction>] = [
    Transition(nil, .propose, .proposed, by: [.signatory, .coordinator], account: .reason),
    // Its differences are listed one by one.
    Transition(.proposed, .change, .proposed, by: [.proposer, .coordinator]),
    Transition(.proposed, .agree, .agreed, by: [.decision]),
    Transition(.proposed, .withdraw, .withdrawn, by: [.proposer, .coordinator], account: .reason),
    // The plan has ended, or what the amendment would change is no longer as it was.
    Transition(.proposed, .lapse, .withdrawn, by: [.consequence]),
  ]
}
