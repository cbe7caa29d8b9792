/// In what capacity somebody acts on a subject; one person may hold several at once.
public enum Role: String, Sendable, CaseIterable, Hashable {
  /// A representative of the association that leads the measure, or that answers for the event.
  case lead
  /// A representative of an association that is a partner in the measure.
  case partner
  /// A representative of any signatory of the protocol.
  case signatory
  /// A representative of an association that is eligible in the decision.
  case voter
  /// A representative of the association that put the question or the amendment.
  case proposer
  /// Whoever made the last move herself, while nothing has followed it.
  case author
  /// The protocol's coordinator: the secretary who runs the meeting.
  case coordinator
  /// The registrar of the installation, who records what was decided elsewhere.
  case registrar
  /// Whoever may say who acts for an association: its leader for its deputies, and everybody for herself.
  case keeper
  /// The daemon, which makes the moves that a date alone causes.
  case daemon
  /// Nobody by hand: the consequence of a decision that was carried.
  case decision
  /// Nobody by hand: what follows from another move.
  case consequence
}
