public import CivilTime

/// A protocol's plan for a period.
public struct Plan: Sendable, Hashable {
  /// Its short name within the protocol: "2025".
  public let code: String
  /// Its title by language.
  public let titles: LocalizedText
  /// The days that it covers; a calendar year here, May to April elsewhere.
  public let period: CivilInterval
  /// The headings that its measures stand under, in order.
  public let directions: [Direction]
  /// Every measure, a parent before its sub-activities.
  public let measures: [Measure]
  /// How it came to be agreed, where that happened before the register was kept.
  public let agreement: RecordedAgreement?

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - code: Its short name within the protocol.
  ///   - titles: Its title by language.
  ///   - period: The days that it covers.
  ///   - directions: Its directions, in order.
  ///   - measures: Its measures, a parent before its sub-activities.
  ///   - agreement: How it came to be agreed, where that happened before the register was kept.
  public init(
    code: String, titles: LocalizedText, period: CivilInterval, directions: [Direction], measures: [Measure],
    agreement: RecordedAgreement? = nil
  ) {
    self.code = code
    self.titles = titles
    self.period = period
    self.directions = directions
    self.measures = measures
    self.agreement = agreement
  }
}

/// An agreement that the registrar records after the fact.
public struct RecordedAgreement: Sendable, Hashable {
  /// The day of the agreement.
  public let on: CivilDate
  /// Where it is written down: the meeting and the number of its minutes.
  public let minutes: String

  /// Makes a recorded agreement.
  ///
  /// - Parameters:
  ///   - on: The day of the agreement.
  ///   - minutes: Where it is written down.
  public init(on: CivilDate, minutes: String) {
    self.on = on
    self.minutes = minutes
  }
}

/// A heading under which measures stand together.
public struct Direction: Sendable, Hashable {
  /// Its short name within the plan: "K1".
  public let code: String
  /// Its title by language.
  public let titles: LocalizedText

  /// Makes a direction.
  ///
  /// - Parameters:
  ///   - code: Its short name within the plan.
  ///   - titles: Its title by language.
  public init(code: String, titles: LocalizedText) {
    self.code = code
    self.titles = titles
  }
}

/// One thing to be done together.
public struct Measure: Sendable, Hashable {
  /// Its number within the plan: "3", or "3.1" for a sub-activity.
  public let number: String
  /// The number of the measure that it is part of; `nil` for a measure of the plan itself.
  public let parent: String?
  /// The code of its direction.
  public let direction: String
  /// Its title by language.
  public let titles: LocalizedText
  /// When it is to be done, as written and in days.
  public let term: Term
  /// The day by which it is due, moved to a working day where the protocol says so; `nil` where nothing alarms.
  public let due: CivilDate?
  /// The code of the association that leads it; `nil` where all lead it together.
  public let lead: String?
  /// The codes of the associations that share in it.
  public let partners: [String]

  /// Makes a measure.
  ///
  /// - Parameters:
  ///   - number: Its number within the plan.
  ///   - parent: The number of the measure that it is part of.
  ///   - direction: The code of its direction.
  ///   - titles: Its title by language.
  ///   - term: When it is to be done.
  ///   - due: The day by which it is due, after the deadline rule.
  ///   - lead: The code of the leading association.
  ///   - partners: The codes of the associations that share in it.
  public init(
    number: String, parent: String? = nil, direction: String, titles: LocalizedText, term: Term, due: CivilDate?,
    lead: String?, partners: [String]
  ) {
    self.number = number
    self.parent = parent
    self.direction = direction
    self.titles = titles
    self.term = term
    self.due = due
    self.lead = lead
    self.partners = partners
  }
}
