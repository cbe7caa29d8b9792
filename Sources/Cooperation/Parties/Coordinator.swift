public import CivilTime

/// A person's term as coordinator of a protocol: the secretary who runs its meetings.
public struct Coordinator: Sendable, Hashable {
  /// The person's login.
  public let person: String
  /// Her first day as coordinator.
  public let from: CivilDate
  /// Her last day; `nil` while it is open.
  public let through: CivilDate?

  /// Makes a term as coordinator.
  ///
  /// - Parameters:
  ///   - person: The person's login.
  ///   - from: The first day.
  ///   - through: The last day; `nil` while it is open.
  public init(person: String, from: CivilDate, through: CivilDate?) {
    self.person = person
    self.from = from
    self.through = through
  }
}
