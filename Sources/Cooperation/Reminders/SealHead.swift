/// How far history is sealed: what a digest carries and an audit is held against.
public struct SealHead: Sendable, Hashable {
  /// How many rows are sealed.
  public let number: Int64
  /// The hash of the last of them, in hexadecimal.
  public let hash: String

  /// Makes a head.
  ///
  /// - Parameters:
  ///   - number: How many rows are sealed.
  ///   - hash: The hash of the last of them, in hexadecimal.
  public init(number: Int64, hash: String) {
    self.number = number
    self.hash = hash
  }
}
