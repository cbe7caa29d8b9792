import Correspondence
import Logging
import Register

extension Tick {
  /// Delivers what waits, by the way that was chosen.
  ///
  /// - Parameters:
  ///   - tally: What came of it is added here.
  ///   - isWanted: Asked before each letter.
  /// - Throws: ``RegisterError``.
  borrowing func deliver(_ tally: inout Tally, while isWanted: () -> Bool) throws(RegisterError) {
    switch way {
    case .maildir(let path):
      var maildir: Maildir
      do throws(DeliveryError) {
        maildir = try Maildir(path: path)
      } catch {
        return tally.blocked = "\(error)"
      }
      try deliver(through: &maildir, named: "maildir", &tally, while: isWanted)
    case .sendmail(var command):
      try deliver(through: &command, named: "sendmail", &tally, while: isWanted)
    case .smtp(let settings):
      var relay: SmtpRelay
      do throws(SmtpSettingsError) {
        relay = try SmtpRelay(settings)
      } catch {
        return tally.blocked = "\(error)"
      }
      try deliver(through: &relay, named: "smtp \(settings.host)", &tally, while: isWanted)
    }
  }

  /// Delivers what waits: each message is claimed in a short transaction, which marks the one before it too, and sent
  /// with none open.
  private borrowing func deliver<Channel: DeliveryChannel & ~Copyable>(
    through channel: inout Channel, named name: String, _ tally: inout Tally, while isWanted: () -> Bool
  ) throws(RegisterError) {
    guard tally.sent < mostLetters ?? .max, isWanted() else { return }
    let dispatch = Dispatch(relay: name, whenAmbiguous: whenAmbiguous, longest: channel.longestDelivery)
    // Whether the letter before this one has left it open whose fault it was.
    var isInDoubt = false
    var waiting = try register.claimMessage(by: dispatch, asOf: moment)
    while let message = waiting {
      let outcome = channel.deliver(message.bytes, messageID: message.messageID, to: message.recipient)
      // One letter that fares so may be at fault itself, and shall not hold up the others; two in a row are not.
      let isOfRelay = outcome.reach == .everyLetter || outcome.reach == .doubtful && isInDoubt
      isInDoubt = outcome.reach == .doubtful
      let result = outcome.result(isOfRelay: isOfRelay)
      let sent = tally.sent + (result == .sent ? 1 : 0)
      // Where it is the relay's fault the next would fare the same.
      let goesOn = !isOfRelay && sent < mostLetters ?? .max && isWanted()
      let reason = outcome.reason.description
      let isMarked: Bool
      (isMarked, waiting) =
        goesOn
        ? try register.markAndClaim(message, as: result, reason: reason, by: dispatch, asOf: moment)
        : (try register.mark(message, as: result, reason: reason, by: dispatch, asOf: moment), nil)
      if result == .sent {
        if isMarked { tally.sent += 1 }
      } else {
        log.error(
          "message not delivered",
          metadata: ["message": "\(message.messageID)", "outcome": "\(result.rawValue)", "reason": "\(reason)"])
        tally.count(result)
      }
      if isOfRelay { tally.blocked = reason }
      if !goesOn { return }
    }
    // That mail waits because nothing can be sent is no success, though nothing was tried.
    tally.blocked = try register.restOfRelay(by: dispatch, asOf: moment)
  }
}

extension DeliveryOutcome {
  /// The same in the outbox's words.
  ///
  /// - Parameter isOfRelay: Whether it is the relay's fault, and not the letter's.
  /// - Returns: What the outbox takes it for.
  func result(isOfRelay: Bool) -> DeliveryResult {
    switch self {
    case .sent: .sent
    case .retry, .relayDown: isOfRelay ? .relay : .retry
    case .suppress: .suppressed
    case .park: .parked
    case .ambiguous: .ambiguous
    }
  }
}

extension Tick.Tally {
  /// Counts a letter that was not sent.
  mutating func count(_ result: DeliveryResult) {
    switch result {
    case .ambiguous: ambiguous += 1
    case .suppressed, .parked: parked += 1
    case .retry: failed += 1
    // Nothing is wrong with the letter; what is, is told once.
    case .sent, .relay: break
    }
  }
}
