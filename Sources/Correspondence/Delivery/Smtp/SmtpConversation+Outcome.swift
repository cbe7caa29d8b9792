extension SmtpConversation {
  /// libcurl's codes that mean: no letter will pass until somebody changes a setting, a certificate or a password.
  ///
  /// UNSUPPORTED_PROTOCOL, FAILED_INIT, URL_MALFORMAT, NOT_BUILT_IN, REMOTE_ACCESS_DENIED, SSL_CONNECT_ERROR,
  /// BAD_FUNCTION_ARGUMENT, UNKNOWN_OPTION, the SSL_ family, PEER_FAILED_VERIFICATION, USE_SSL_FAILED, LOGIN_DENIED,
  /// SSL_CACERT_BADFILE, SSL_CRL_BADFILE, SSL_ISSUER_ERROR.
  static let blockingCodes: Set<Int32> = [1, 2, 3, 4, 9, 35, 43, 48, 53, 54, 58, 59, 60, 64, 66, 67, 77, 82, 83]

  /// Codes that ask for a login, or refuse the one there is (RFC 4954, 6).
  private static let loginCodes: Set<Int> = [530, 534, 535, 538]

  /// What came of it: the server's answer decides, and libcurl's code only where there is none.
  var outcome: DeliveryOutcome {
    guard let answer else { return unanswered }
    if answer.isTransient { return .retry(reason(answer, isOfRelay: stage < .sender || answer.code == 421)) }
    if answer.isPermanent { return refused(answer) }
    if stage == .dot && answer.isPositive { return .sent(reason(answer)) }
    return unanswered
  }

  /// Nobody said no, and nobody said yes to the whole letter.
  private var unanswered: DeliveryOutcome {
    let words = isTimedOut ? "no answer in time" : self.words
    let reason = DeliveryReason("\(stage.words): \(words)", reach: stage < .sender ? .everyLetter : .letter)
    if stage == .dot { return .ambiguous(reason) }
    return stage < .sender && Self.blockingCodes.contains(code) && !isTimedOut ? .relayDown(reason) : .retry(reason)
  }

  private func refused(_ answer: SmtpReply) -> DeliveryOutcome {
    let reason = reason(answer)
    let isOfRelay =
      stage < .sender || Self.loginCodes.contains(answer.code) || answer.isOfSender
      // Only its size and its kind distinguish a letter from the next one before its recipient is known.
      || stage == .sender && !answer.isOfSizeOrContent
    if isOfRelay { return .relayDown(self.reason(answer, isOfRelay: true)) }
    return stage == .recipient && answer.isOfRecipient ? .suppress(reason) : .park(reason)
  }

  /// What the server said.
  ///
  /// Once it knows whom the letter is for, what sounds like the relay's own fault may be the letter's: a filter that
  /// breaks down at one letter says 421, and a relay wants a login for some recipients that others do not need.
  private func reason(_ answer: SmtpReply, isOfRelay: Bool = false) -> DeliveryReason {
    DeliveryReason(
      "\(stage.words): \(answer.words)",
      reach: !isOfRelay ? .letter : stage < .recipient ? .everyLetter : .doubtful)
  }
}

extension SmtpReply {
  /// Whether it is the sender's address that is refused; some servers say so only when they hear the recipient's.
  fileprivate var isOfSender: Bool { status?.subject == 1 && (status?.detail == 7 || status?.detail == 8) }

  /// Whether the letter is too large, or needs what the server lacks.
  fileprivate var isOfSizeOrContent: Bool {
    code == 552 || status?.subject == 6 || status?.subject == 2 || status == Status(subject: 3, detail: 4)
  }

  /// Whether the recipient's address is wrong (RFC 3463, 3.2).
  ///
  /// A bare 550 may be a matter of policy; a bare 551 is not.
  fileprivate var isOfRecipient: Bool { status?.subject == 1 || status == nil && code == 551 }
}

extension SmtpConversation.Stage {
  /// What was being done, for a reason.
  var words: String {
    switch self {
    case .connecting: "connecting"
    case .hello: "after EHLO"
    case .startTLS: "after STARTTLS"
    case .login: "after AUTH"
    case .probe: "after NOOP"
    case .sender: "after MAIL"
    case .recipient: "after RCPT"
    case .data: "after DATA"
    case .body: "within the letter"
    case .dot: "after the final dot"
    }
  }
}
