/// Where a protocol of intent stands.
public enum ProtocolState: String, LifeCycleState {
  /// Once its text has been put before those who are to sign it.
  case proposed
  /// Once everybody who was to sign has signed: it is in force.
  case agreed
  /// Once its first plan has been agreed.
  case inProgress = "in_progress"
  /// Once its parties have ended it.
  case done

  /// Whether nothing more is expected of a protocol here.
  public var isFinal: Bool { self == .done }
}

/// What can be done to a protocol of intent.
public enum ProtocolAction: String, LifeCycleAction {
  case propose, record, invite, sign, enact, begin, rule, appoint, dismiss, leave, end
}

/// The life of a protocol of intent, from its proposal to its end.
public enum ProtocolLifeCycle: LifeCycle {
  /// A protocol goes through it.
  public static let subject = Subject.protocol

  /// Every permitted move; what is not listed is refused.
  public static let transitions: [Transition<ProtocolState, ProtocolAction>] = [
    Transition(nil, .propose, .proposed, by: [.registrar]),
    // It was signed before the register was kept.
    Transition(nil, .record, .agreed, by: [.registrar]),
    // Who is to take part.
    Transition(.proposed, .invite, .proposed, by: [.registrar, .coordinator]),
    Transition(.agreed, .invite, .agreed, by: [.registrar, .coordinator]),
    Transition(.inProgress, .invite, .inProgress, by: [.registrar, .coordinator]),
    // Each association signs for itself.
    Transition(.proposed, .sign, .proposed, by: [.signatory]),
    // The last one that was to sign has signed.
    Transition(.proposed, .enact, .agreed, by: [.consequence]),
    // Whoever accedes later signs too.
    Transition(.agreed, .sign, .agreed, by: [.signatory]),
    Transition(.inProgress, .sign, .inProgress, by: [.signatory]),
    // The first of its plans has been agreed.
    Transition(.agreed, .begin, .inProgress, by: [.consequence]),
    // By which rule questions are decided from now on; what has been put keeps the rule under which it was put.
    Transition(.proposed, .rule, .proposed, by: [.coordinator]),
    Transition(.agreed, .rule, .agreed, by: [.coordinator]),
    Transition(.inProgress, .rule, .inProgress, by: [.coordinator]),
    // Who speaks for a party, and who coordinates: every party may know since when and by whose word.
    Transition(.proposed, .appoint, .proposed, by: [.registrar, .keeper]),
    Transition(.agreed, .appoint, .agreed, by: [.registrar, .keeper]),
    Transition(.inProgress, .appoint, .inProgress, by: [.registrar, .keeper]),
    Transition(.proposed, .dismiss, .proposed, by: [.registrar, .keeper]),
    Transition(.agreed, .dismiss, .agreed, by: [.registrar, .keeper]),
    Transition(.inProgress, .dismiss, .inProgress, by: [.registrar, .keeper]),
    // Whoever is sovereign may go.
    Transition(.agreed, .leave, .agreed, by: [.signatory], account: .reason),
    Transition(.inProgress, .leave, .inProgress, by: [.signatory], account: .reason),
    // What was agreed together is ended together.
    Transition(.agreed, .end, .done, by: [.decision], account: .reason),
    Transition(.inProgress, .end, .done, by: [.decision], account: .reason),
  ]
}
