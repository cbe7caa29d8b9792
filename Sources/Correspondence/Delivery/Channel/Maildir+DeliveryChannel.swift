extension Maildir: DeliveryChannel {
  /// Leaves a letter, whoever it is for; a folder that does not take it takes none.
  ///
  /// - Parameters:
  ///   - bytes: The letter.
  ///   - messageID: Its Message-ID, without angle brackets.
  ///   - recipient: Not looked at.
  /// - Returns: That it is there, or that it may be left later: a letter left twice takes its own place.
  public func deliver(_ bytes: [UInt8], messageID: String, to recipient: String) -> DeliveryOutcome {
    do throws(DeliveryError) {
      try deliver(bytes, messageID: messageID)
      return .sent(DeliveryReason(Self.fileName(of: messageID)))
    } catch {
      return .retry(DeliveryReason(error.description, reach: .everyLetter))
    }
  }

  /// What a disk may take that is very busy.
  public var longestDelivery: Duration { .seconds(60) }
}
