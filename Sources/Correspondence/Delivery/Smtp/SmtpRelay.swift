import CCurl

/// A relay that letters are handed to over SMTP; its connection stays open from one letter to the next.
public struct SmtpRelay: ~Copyable, DeliveryChannel {
  private let handle: OpaquePointer
  private let sender: String
  private let timeouts: SmtpSettings.Timeouts

  /// Prepares a relay; the connection is made for the first letter.
  ///
  /// - Parameter settings: Where it is and how it is spoken to.
  /// - Throws: ``SmtpSettingsError`` when they make no sense.
  public init(_ settings: SmtpSettings) throws(SmtpSettingsError) {
    let url = try settings.url()
    let (login, security) = (settings.login, settings.security)
    guard
      let handle = ccurl_open(
        url, security == .startTLS, settings.authorities, login?.user, login?.password.revealed)
    else { throw .unsupported }
    self.handle = handle
    sender = settings.sender
    timeouts = settings.timeouts
    ccurl_wait(
      handle, timeouts.connection.milliseconds, timeouts.answer.milliseconds, timeouts.finalDot.milliseconds)
  }

  deinit { ccurl_close(handle) }

  /// The time for one letter, twice: a connection that turns out to be closed is replaced.
  public var longestDelivery: Duration { timeouts.longest * 2 }

  /// Hands over a letter to one recipient.
  ///
  /// - Parameters:
  ///   - bytes: The letter: ASCII, lines ended by CR LF.
  ///   - messageID: Not looked at.
  ///   - recipient: The address it goes to.
  /// - Returns: What came of it.
  public mutating func deliver(_ bytes: [UInt8], messageID: String, to recipient: String) -> DeliveryOutcome {
    guard let address = MailAddress(recipient) else {
      return .suppress(DeliveryReason("“\(recipient)” is no address that a letter can be sent to"))
    }
    if let fault = LetterFault.first(in: bytes) { return .park(DeliveryReason(fault.description)) }
    if address.needsUTF8, let refusal = refusalOfUTF8(address) { return refusal }

    // A conversation that failed has let its connection go: the second one is over a new one.
    let conversation = converse(bytes, to: address)
    return (conversation.isStale ? converse(bytes, to: address) : conversation).outcome
  }

  /// Asks the server first, as libcurl would send the address to a server that cannot take it.
  private func refusalOfUTF8(_ address: MailAddress) -> DeliveryOutcome? {
    var probe = conversation(after: ccurl_probe(handle, timeouts.longest.milliseconds))
    if probe.isStale { probe = conversation(after: ccurl_probe(handle, timeouts.longest.milliseconds)) }
    guard probe.stage == .probe && probe.answer?.isPositive == true else { return probe.outcome }
    if ccurl_offers(handle, "SMTPUTF8") { return nil }
    return .suppress(DeliveryReason("“\(address.text)” needs SMTPUTF8, which the server does not offer"))
  }

  private func converse(_ bytes: [UInt8], to address: MailAddress) -> SmtpConversation {
    let longest = timeouts.longest.milliseconds
    return conversation(after: ccurl_deliver(handle, sender, address.text, bytes, bytes.count, longest))
  }

  private func conversation(after end: ccurl_end) -> SmtpConversation {
    let lines = (0..<ccurl_lines(handle)).map { index in
      var stage: Int32 = 0
      let text = ccurl_line(handle, index, &stage).map { String(cString: $0) } ?? ""
      return SmtpConversation.Line(stage: .init(rawValue: Int(stage)) ?? .connecting, text: text)
    }
    return SmtpConversation(
      stage: .init(rawValue: Int(end.stage)) ?? .dot, code: end.code,
      words: String(cString: ccurl_words(handle, end.code)), isTimedOut: end.timed_out, isReused: end.reused,
      bytesTaken: end.taken, lines: lines)
  }
}

extension Duration {
  /// Whole milliseconds, as many as C can count.
  var milliseconds: Int {
    let (seconds, attoseconds) = components
    guard seconds < Int64(Int32.max) else { return Int(Int32.max) * 1000 }
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
