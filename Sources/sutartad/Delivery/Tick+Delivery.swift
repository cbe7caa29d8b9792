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

  /// Delivers what waits: each message is claimed in a short transaction, sent with none open, and marked.
  private borrowing func deliver<Channel: DeliveryChannel & ~Copyable>(
    through channel: inout Channel, named name: String, _ tally: inout Tally, while isWanted: () -> Bool
  ) throws(RegisterError) {
    let dispatch = Dispatch(relay: name, whenAmbiguous: whenAmbiguous, longest: channel.longestDelivery)
    while true {
      guard isWanted(), tally.sent < mostLetters ?? .max else {
        tally.isCutShort = !isWanted()
        return
      }
      guard let message = try register.claimMessage(by: dispatch, asOf: moment) else {
        // That mail waits because nothing can be sent is no success, though nothing was tried.
        return tally.blocked = try register.restOfRelay(by: dispatch, asOf: moment)
      }
      let outcome = channel.deliver(message.bytes, messageID: message.messageID, to: message.recipient)
      let isMarked = try register.mark(
        message, as: outcome.result, reason: outcome.reason.description, by: dispatch, asOf: moment)
      if case .sent = outcome {
        if isMarked { tally.sent += 1 }
        continue
      }
      log.error(
        "message not delivered",
        metadata: [
          "message": "\(message.messageID)", "outcome": "\(outcome.result.rawValue)", "reason": "\(outcome.reason)",
        ])
      tally.count(outcome.result)
      // The next would fare the same.
      if outcome.concernsEveryLetter {
        tally.blocked = outcome.reason.description
        return
      }
    }
  }
}

extension DeliveryOutcome {
  /// The same in the outbox's words.
  ///
  /// What stops every letter is the relay's fault, and not the letter's.
  var result: DeliveryResult {
    switch self {
    case .sent: .sent
    case .retry(let reason): reason.concernsEveryLetter ? .relay : .retry
    case .suppress: .suppressed
    case .park: .parked
    case .relayDown: .relay
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
