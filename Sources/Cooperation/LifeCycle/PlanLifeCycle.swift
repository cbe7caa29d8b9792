/// Where a plan stands.
public enum PlanState: String, LifeCycleState {
  /// Once it has been drawn up.
  case proposed
  /// Once the parties have agreed to it.
  case agreed
  /// Once its first day has come, or the coordinator has started it.
  case inProgress = "in_progress"
  /// Once it has been closed, with an answer for every measure.
  case done

  /// Whether nothing more is expected of a plan here.
  public var isFinal: Bool { self == .done }
}

/// What can be done to a plan.
public enum PlanAction: String, LifeCycleAction {
  case propose, change, agree, start, amend, close
}

/// The life of a plan, from a draft to its closing.
public enum PlanLifeCycle: LifeCycle {
  /// A plan goes through it.
  public static let subject = Subject.plan

  /// Every permitted move; what is not listed is refused.
  public static let transitions: [Transition<PlanState, PlanAction>] = [
    Transition(nil, .propose, .proposed, by: [.coordinator, .registrar]),
    // A draft is everybody's.
    Transition(.proposed, .change, .proposed, by: [.signatory, .coordinator, .registrar]),
    // The registrar records an agreement reached before the register was kept; its measures are agreed with it.
    Transition(.proposed, .agree, .agreed, by: [.decision, .registrar]),
    // On its first day, or by hand.
    Transition(.agreed, .start, .inProgress, by: [.coordinator, .daemon]),
    // An amendment has been agreed: a new revision is in force.
    Transition(.agreed, .amend, .agreed, by: [.consequence]),
    Transition(.inProgress, .amend, .inProgress, by: [.consequence]),
    // Only when every measure has been answered for.
    Transition(.inProgress, .close, .done, by: [.coordinator]),
  ]
}
