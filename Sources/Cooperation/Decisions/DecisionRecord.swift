public import CivilTime

/// A decision as the register and its history have it: all that its outcome can be computed from anew.
public struct DecisionRecord: Sendable, Hashable {
  /// An eligible association's last ballot, by history.
  public struct Ballot: Sendable, Hashable {
    /// The association's code.
    public let association: String
    /// Whether it has left the protocol since the question was put.
    public let hasLeft: Bool
    /// Its stance by history; `nil` where it has cast none.
    public let stance: BallotState?
    /// Whether the ballot was cast on the present content.
    public let isOnContent: Bool
    /// Why it objected.
    public let reason: String?
    /// Who cast it; `nil` where it was recorded in a meeting.
    public let by: String?
    /// The meeting in which it was recorded.
    public let meeting: Int?
    /// When, to the minute by the protocol's clock.
    public let at: String?

    /// Makes a ballot.
    ///
    /// - Parameters:
    ///   - association: The association's code.
    ///   - hasLeft: Whether it has left the protocol since the question was put.
    ///   - stance: Its stance by history.
    ///   - isOnContent: Whether the ballot was cast on the present content.
    ///   - reason: Why it objected.
    ///   - by: Who cast it.
    ///   - meeting: The meeting in which it was recorded.
    ///   - at: When, to the minute by the protocol's clock.
    public init(
      association: String, hasLeft: Bool, stance: BallotState?, isOnContent: Bool, reason: String?, by: String?,
      meeting: Int?, at: String?
    ) {
      self.association = association
      self.hasLeft = hasLeft
      self.stance = stance
      self.isOnContent = isOnContent
      self.reason = reason
      self.by = by
      self.meeting = meeting
      self.at = at
    }

    /// The stance that counts; `nil` for none.
    public var counted: BallotState? {
      guard !hasLeft, isOnContent, stance != .withdrawn else { return nil }
      return stance
    }
  }

  /// By which rule it is decided.
  public let rule: DecisionRule
  /// From which day on silence is consent; `nil` where it never is.
  public let tacitOn: CivilDate?
  /// The last day for ballots; `nil` for none.
  public let lastDay: CivilDate?
  /// The last day of a negotiation; `nil` for none.
  public let negotiationLastDay: CivilDate?
  /// The ballot of each eligible association.
  public let ballots: [Ballot]

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - rule: By which rule it is decided.
  ///   - tacitOn: From which day on silence is consent.
  ///   - lastDay: The last day for ballots.
  ///   - negotiationLastDay: The last day of a negotiation.
  ///   - ballots: The ballot of each eligible association.
  public init(
    rule: DecisionRule, tacitOn: CivilDate?, lastDay: CivilDate?, negotiationLastDay: CivilDate?, ballots: [Ballot]
  ) {
    self.rule = rule
    self.tacitOn = tacitOn
    self.lastDay = lastDay
    self.negotiationLastDay = negotiationLastDay
    self.ballots = ballots
  }

  /// The ballots that count.
  public var tally: Tally { Tally(ballots.filter { !$0.hasLeft }.map(\.counted)) }

  /// Whether silence is consent on a day.
  ///
  /// - Parameter day: The day.
  /// - Returns: Whether it is.
  public func silenceIsConsent(on day: CivilDate) -> Bool { tacitOn.map { $0 <= day } ?? false }

  /// Computes the outcome anew.
  ///
  /// - Parameter day: The day by which it is judged: that of its settlement, or today.
  /// - Returns: What follows by the rule.
  public func verdict(on day: CivilDate) -> Verdict {
    let isOver =
      lastDay.map { $0 < day } ?? false
      || tally.objections > 0 && (negotiationLastDay.map { $0 < day } ?? false)
    return rule.verdict(on: tally, silenceIsConsent: silenceIsConsent(on: day), isOver: isOver)
  }
}
