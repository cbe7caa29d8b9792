/// How a program that letters are given to has ended.
enum SendmailExit: Sendable, Hashable {
  /// It ended by itself, with a code.
  case code(Int32)
  /// A signal ended it.
  case signal(Int32)
  /// It had not ended in time, and was killed.
  case timeout
  /// It could not be started, for the system's reason.
  case unstarted(Int32, String)

  /// What came of the letter, by the codes of sysexits.h as sendmail, Postfix, Exim and msmtp give them.
  ///
  /// - Parameter words: What the program said.
  /// - Returns: The class, with the code's name and the words.
  func outcome(saying words: String) -> DeliveryOutcome {
    switch self {
    case .code(let code): Self.outcome(of: code, words)
    case .signal(let number): .ambiguous(DeliveryReason("ended by signal \(number): \(words)"))
    case .timeout: .ambiguous(DeliveryReason("not ended in time: \(words)"))
    case .unstarted(let code, let reason):
      // EAGAIN, ENOMEM and ETXTBSY pass; a program that is not there, or is none, does not come by itself.
      [11, 12, 26].contains(code)
        ? .retry(DeliveryReason(reason, reach: .everyLetter))
        : .relayDown(DeliveryReason(reason, reach: .everyLetter))
    }
  }

  private static func outcome(of code: Int32, _ words: String) -> DeliveryOutcome {
    let name = names[code].map { "exit \(code) (\($0))" } ?? "exit \(code)"
    let reason = DeliveryReason(code == 0 ? words : words.isEmpty ? name : "\(name): \(words)")
    let general = DeliveryReason(reason.description, reach: .everyLetter)
    return switch code {
    case 0: .sent(reason)
    case 67: .suppress(reason)
    case 65, 69: .park(reason)
    // msmtp ends so when the connection breaks, before the final dot or after it.
    case 74: .ambiguous(reason)
    // The command line, its files, its permissions and its settings are the same for every letter.
    case 64, 66, 72, 77, 78, 126, 127: .relayDown(general)
    // EX_NOHOST is the recipient's host for sendmail, and the relay's for msmtp: no reason to give up an address.
    case 68: .retry(DeliveryReason(reason.description, reach: .doubtful))
    case 71: .retry(general)
    default: .retry(reason)
    }
  }

  private static let names: [Int32: String] = [
    64: "EX_USAGE", 65: "EX_DATAERR", 66: "EX_NOINPUT", 67: "EX_NOUSER", 68: "EX_NOHOST", 69: "EX_UNAVAILABLE",
    70: "EX_SOFTWARE", 71: "EX_OSERR", 72: "EX_OSFILE", 73: "EX_CANTCREAT", 74: "EX_IOERR", 75: "EX_TEMPFAIL",
    76: "EX_PROTOCOL", 77: "EX_NOPERM", 78: "EX_CONFIG",
  ]
}
