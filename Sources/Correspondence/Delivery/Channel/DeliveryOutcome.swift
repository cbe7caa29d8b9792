/// What came of handing a letter over, in the classes by which an outbox goes on.
public enum DeliveryOutcome: Sendable, Hashable {
  /// The letter is taken; who took it answers for it from here on. With the answer, which often names it.
  case sent(DeliveryReason)
  /// The letter was not taken, and may be later.
  case retry(DeliveryReason)
  /// The address is wrong for good: no letter shall be tried there.
  case suppress(DeliveryReason)
  /// This letter will never be taken; the next one to the same address may be.
  case park(DeliveryReason)
  /// Nothing is wrong with the letter: no letter can be handed over, until somebody sees to it.
  case relayDown(DeliveryReason)
  /// The letter may have been taken or not, and nobody will ever know (RFC 1047): sending it again may double it.
  case ambiguous(DeliveryReason)

  /// What was said of it.
  public var reason: DeliveryReason {
    switch self {
    case .sent(let reason), .retry(let reason), .suppress(let reason), .park(let reason), .relayDown(let reason),
      .ambiguous(let reason):
      reason
    }
  }

  /// Whom it concerns beside this letter.
  public var reach: DeliveryReason.Reach {
    switch self {
    case .relayDown(let reason): reason.reach == .letter ? .everyLetter : reason.reach
    case .retry(let reason), .ambiguous(let reason): reason.reach
    case .sent, .suppress, .park: .letter
    }
  }
}
