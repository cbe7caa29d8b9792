/// Where an event stands.
public enum EventState: String, LifeCycleState {
  /// Once the parties have it in their calendar.
  case kept
  /// Once somebody has said after which day it does not come any more.
  case ended

  /// Whether nothing more is expected of an event here; one that was ended may go on.
  public var isFinal: Bool { false }
}

/// What can be done to an event or to one of its days.
public enum EventAction: String, LifeCycleAction {
  case add, record, change, update, move, cancel, restore, link, unlink, end, resume
}

/// The life of an event; a move that stays in its state is about its wording, or about one of its days.
public enum EventLifeCycle: LifeCycle {
  /// An event goes through it.
  public static let subject = Subject.event

  /// Who may change one: the coordinator, and whoever answers for it.
  private static let keepers: Set<Role> = [.lead, .coordinator]

  /// Every permitted move; what is not listed is refused.
  public static let transitions: [Transition<EventState, EventAction>] =
    [
      Transition(nil, .add, .kept, by: [.coordinator]),
      // It stands in the files that the register was filled from.
      Transition(nil, .record, .kept, by: [.registrar]),
    ]
    + EventState.allCases.flatMap { state in
      [
        Transition(state, .change, state, by: keepers),
        // The files have changed, and nobody has changed it here meanwhile.
        Transition(state, .update, state, by: [.registrar]),
        // One of its days is another, or has another length.
        Transition(state, .move, state, by: keepers),
        // One of its days is none any more; whoever counted on it wants to know why.
        Transition(state, .cancel, state, by: keepers, account: .reason),
        Transition(state, .restore, state, by: keepers),
        // It belongs to a measure of a plan, or no longer.
        Transition(state, .link, state, by: keepers),
        Transition(state, .unlink, state, by: keepers),
        Transition(state, .end, .ended, by: keepers),
        Transition(state, .resume, .kept, by: keepers),
      ]
    }
}
