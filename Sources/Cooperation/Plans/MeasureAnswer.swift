public import CivilTime

/// What becomes of a measure in the next plan.
public struct MeasureAnswer: Sendable, Hashable {
  /// The three answers; nothing is forgotten.
  public enum Answer: String, Sendable, CaseIterable, Hashable {
    /// It was not finished, and goes on.
    case carried
    /// It was done, and is done again.
    case renewed
    /// It is not taken up again.
    case dropped
  }

  /// The measure's number in the plan that ends.
  public let number: String
  /// What becomes of it.
  public let answer: Answer
  /// Why it is dropped.
  public let reason: String?
  /// When it is to be done in the next plan; `nil` where it is dropped.
  public let term: Term?
  /// The day by which it is due then, after the deadline rule.
  public let due: CivilDate?

  /// Makes an answer.
  ///
  /// - Parameters:
  ///   - number: The measure's number in the plan that ends.
  ///   - answer: What becomes of it.
  ///   - reason: Why it is dropped.
  ///   - term: When it is to be done in the next plan.
  ///   - due: The day by which it is due then.
  public init(number: String, answer: Answer, reason: String?, term: Term?, due: CivilDate?) {
    self.number = number
    self.answer = answer
    self.reason = reason
    self.term = term
    self.due = due
  }
}
