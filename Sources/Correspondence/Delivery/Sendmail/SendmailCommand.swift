import Files

/// A program that takes letters as sendmail does: the sender and the recipient as arguments, the letter as input.
///
/// It is started by its path, without a shell.
public struct SendmailCommand: Sendable, DeliveryChannel {
  /// The path of the program.
  public let program: String
  /// Whom the letters come back to when they cannot be delivered.
  public let sender: String
  /// After how long the program is killed.
  public let timeout: Duration

  /// Names a program.
  ///
  /// - Parameters:
  ///   - program: Its path, with a slash.
  ///   - sender: Whom the letters come back to when they cannot be delivered.
  ///   - timeout: After how long it is killed.
  /// - Throws: ``SendmailMistake`` when they make no sense.
  public init(
    program: String = "/usr/sbin/sendmail", sender: String, timeout: Duration = .seconds(300)
  ) throws(SendmailMistake) {
    guard program.contains("/"), !program.utf8.contains(0) else { throw .program(program) }
    guard let address = MailAddress(sender), !sender.hasPrefix("-") else { throw .sender(sender) }
    guard timeout > .zero else { throw .timeout }
    self.program = program
    self.sender = address.text
    self.timeout = timeout
  }

  /// The time after which the program is killed, and a moment.
  public var longestDelivery: Duration { timeout + .seconds(5) }

  /// Hands over a letter to one recipient.
  ///
  /// - Parameters:
  ///   - bytes: The letter; its lines are ended as files here end them.
  ///   - messageID: Not looked at.
  ///   - recipient: The address it goes to.
  /// - Returns: What came of it.
  public func deliver(_ bytes: [UInt8], messageID: String, to recipient: String) -> DeliveryOutcome {
    guard let address = MailAddress(recipient) else {
      return .suppress(DeliveryReason("“\(recipient)” is no address that a letter can be sent to"))
    }
    if let fault = LetterFault.first(in: bytes) { return .park(DeliveryReason(fault.description)) }
    let arguments = ["-i", "-f", sender, "--", address.text]
    do throws(SystemError) {
      let run = try ProgramRun(program, arguments, input: Self.withPlainLines(bytes), timeout: timeout)
      return run.exit.outcome(saying: run.words)
    } catch {
      return .retry(DeliveryReason("\(program): \(error)", reach: .everyLetter))
    }
  }

  /// The letter with LF for CR LF: a mail program on this system takes a text of this system.
  static func withPlainLines(_ bytes: [UInt8]) -> [UInt8] { bytes.filter { $0 != 0x0D } }
}

/// Why letters cannot be given to a program.
public enum SendmailMistake: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is no path: no program is looked for on the PATH.
  case program(String)
  /// It is no address for an envelope.
  case sender(String)
  /// The time to wait is not positive.
  case timeout

  /// The mistake in words.
  public var description: String {
    switch self {
    case .program(let program): "“\(program)” is no path of a program"
    case .sender(let sender): "“\(sender)” cannot be the sender of letters"
    case .timeout: "the time to wait is not positive"
    }
  }
}
