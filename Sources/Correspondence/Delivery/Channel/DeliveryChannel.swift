/// A way for letters to go out: a folder, a relay, a program.
public protocol DeliveryChannel: ~Copyable {
  /// Hands over a letter to one recipient.
  ///
  /// - Parameters:
  ///   - bytes: The letter, as RFC 5322 wants it.
  ///   - messageID: Its Message-ID, without angle brackets.
  ///   - recipient: The address it goes to.
  /// - Returns: What came of it.
  mutating func deliver(_ bytes: [UInt8], messageID: String, to recipient: String) -> DeliveryOutcome

  /// The longest that one delivery may take; who claims a letter holds it for longer than that.
  var longestDelivery: Duration { get }
}
