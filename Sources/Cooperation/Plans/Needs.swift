/// Which measures of a plan wait for which.
public struct Needs: Sendable, Hashable {
  /// For each measure's number, what it waits for and how many days more.
  public private(set) var days: [String: [String: Int]] = [:]

  /// Nothing waits for anything.
  public init() {}

  /// What a measure waits for, and how many days more.
  ///
  /// - Parameter measure: The measure's number.
  /// - Returns: The days by the number of what it waits for.
  public func of(_ measure: String) -> [String: Int] { days[measure] ?? [:] }

  /// Finds the circle that would close if one measure waited for another; `sutarta.tie_measures` refuses the same.
  ///
  /// - Parameters:
  ///   - measure: Who would wait.
  ///   - needed: For what.
  /// - Returns: The numbers on the way from the measure back to itself; `nil` where there is no circle.
  public func circle(_ measure: String, needing needed: String) -> [String]? {
    var ways = [[measure, needed]]
    var seen: Set<String> = [needed]
    while let way = ways.popLast() {
      guard let last = way.last, last != measure || way.count == 1 else { return way }
      for next in of(last).keys.sorted() where next == measure || seen.insert(next).inserted {
        ways.append(way + [next])
      }
    }
    return nil
  }

  /// Lets a measure wait for another, or no longer.
  ///
  /// - Parameters:
  ///   - measure: Who waits.
  ///   - needed: For what.
  ///   - delay: So many days more; `nil` for no longer.
  /// - Throws: ``Refusal`` by the rule of circles where the measures would wait for each other.
  public mutating func tie(_ measure: String, to needed: String, delay: Int?) throws(Refusal) {
    if delay != nil, let circle = circle(measure, needing: needed) {
      throw Refusal(rule: .cycle, facts: [.field: "needs", .value: circle.joined(separator: " → ")])
    }
    days[measure, default: [:]][needed] = delay
  }
}
