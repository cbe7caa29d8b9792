/// Where a measure stands.
public enum MeasureState: String, LifeCycleState {
  /// Once somebody has put the measure forward.
  case proposed
  /// Once the parties have agreed to it, with its plan or on its own.
  case agreed
  /// Once its lead or a partner has started it.
  case inProgress = "in_progress"
  /// Once it has been finished and its outcome written down.
  case done
  /// Once its lead has taken back a proposal that nobody had agreed to.
  case withdrawn
  /// Once the parties have carried it over to the next plan.
  case postponed
  /// Once the parties have given it up.
  case cancelled

  /// Whether nothing more is expected of a measure here.
  public var isFinal: Bool {
    switch self {
    case .proposed, .agreed, .inProgress: false
    case .done, .withdrawn, .postponed, .cancelled: true
    }
  }
}

/// What can be done to a measure.
public enum MeasureAction: String, LifeCycleAction {
  case propose, change, agree, withdraw, start, report, annotate, amend, finish, postpone, cancel, reopen
  case undoStart = "undo_start"
  case undoFinish = "undo_finish"
  case undoReopen = "undo_reopen"
  case undoWithdraw = "undo_withdraw"

  /// What takes it back; `nil` for what is not taken back.
  public var undoing: MeasureAction? {
    switch self {
    case .start: .undoStart
    case .finish: .undoFinish
    case .reopen: .undoReopen
    case .withdraw: .undoWithdraw
    default: nil
    }
  }
}

/// The life of a measure, from a proposal to its outcome.
public enum MeasureLifeCycle: LifeCycle {
  /// A measure goes through it.
  public static let subject = Subject.measure

  /// Every permitted move; what is not listed is refused.
  public static let transitions: [Transition<MeasureState, MeasureAction>] = [
    // Anybody who has signed may put a measure forward; an amendment that adds one is agreed to whole.
    Transition(nil, .propose, .proposed, by: [.signatory, .coordinator, .registrar, .consequence]),
    // While it is a draft, its lead and the secretary word it.
    Transition(.proposed, .change, .proposed, by: [.lead, .coordinator, .registrar]),
    // Agreed with its plan; the registrar records an agreement reached before the register was kept.
    Transition(.proposed, .agree, .agreed, by: [.decision, .registrar]),
    // Nobody has agreed yet, so the proposer alone may take it back.
    Transition(.proposed, .withdraw, .withdrawn, by: [.lead, .coordinator], account: .reason),
    // Those who promised to do it say when it begins and ends.
    Transition(.agreed, .start, .inProgress, by: [.lead, .partner]),
    Transition(.inProgress, .finish, .done, by: [.lead, .partner], account: .outcome),
    // How far it has come.
    Transition(.inProgress, .report, .inProgress, by: [.lead, .partner], account: .note),
    // A remark changes nothing that anybody agreed to.
    Transition(.proposed, .annotate, .proposed, by: [.lead, .partner, .coordinator], account: .note),
    Transition(.agreed, .annotate, .agreed, by: [.lead, .partner, .coordinator], account: .note),
    Transition(.inProgress, .annotate, .inProgress, by: [.lead, .partner, .coordinator], account: .note),
    // Its plan was amended, and it with it.
    Transition(.agreed, .amend, .agreed, by: [.consequence]),
    Transition(.inProgress, .amend, .inProgress, by: [.consequence]),
    // What was agreed together is put off or given up together.
    Transition(.agreed, .postpone, .postponed, by: [.decision], account: .reason),
    Transition(.inProgress, .postpone, .postponed, by: [.decision], account: .reason),
    Transition(.agreed, .cancel, .cancelled, by: [.decision], account: .reason),
    Transition(.inProgress, .cancel, .cancelled, by: [.decision], account: .reason),
    // Finished too early, or by mistake.
    Transition(.done, .reopen, .inProgress, by: [.lead, .coordinator], account: .reason),
    // Her own last move, taken back by whoever made it before anything followed.
    Transition(.inProgress, .undoStart, .agreed, by: [.author]),
    Transition(.done, .undoFinish, .inProgress, by: [.author]),
    Transition(.inProgress, .undoReopen, .done, by: [.author]),
    Transition(.withdrawn, .undoWithdraw, .proposed, by: [.author]),
  ]
}
