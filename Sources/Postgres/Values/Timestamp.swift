/// An instant as PostgreSQL keeps it: microseconds since 2000-01-01 00:00 UTC.
///
/// It can be kept, compared and sent back. What day or hour it is somewhere is for SQL to say.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Microseconds since 2000-01-01 00:00 UTC; the least and the greatest stand for minus and plus infinity.
  public let microseconds: Int64

  /// Before every instant.
  public static let infinitePast = Timestamp(microseconds: .min)
  /// After every instant.
  public static let infiniteFuture = Timestamp(microseconds: .max)

  /// Makes an instant.
  ///
  /// - Parameter microseconds: Microseconds since 2000-01-01 00:00 UTC.
  public init(microseconds: Int64) { self.microseconds = microseconds }

  /// Whether an instant comes before another.
  ///
  /// - Parameters:
  ///   - left: The one.
  ///   - right: The other.
  /// - Returns: Whether the one is earlier.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.microseconds < right.microseconds }
}
