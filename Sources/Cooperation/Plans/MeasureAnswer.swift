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

extension MeasureAnswer.Answer {
  /// The answers that fit a measure: what is done is renewed, what is not is carried, and anything may be dropped.
  ///
  /// - Parameter state: Where the measure stands.
  /// - Returns: What may be answered; nothing where nobody ever agreed to it.
  public static func fitting(_ state: MeasureState) -> [MeasureAnswer.Answer] {
    switch state {
    case .withdrawn: []
    case .done: [.renewed, .dropped]
    case .proposed, .agreed, .inProgress, .postponed, .cancelled: [.carried, .dropped]
    }
  }
}
