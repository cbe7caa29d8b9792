public import CivilTime
public import Cooperation

/// Everything that a folder of files says, in the order in which the registrar's doors want it.
public struct Installation: Sendable, Hashable {
  /// Every association.
  public let associations: [Association]
  /// Every person.
  public let people: [Person]
  /// Terms of office; their people and associations are among the others.
  public let representatives: [Representative]
  /// Every protocol with what belongs to it.
  public let undertakings: [Undertaking]
  /// Single days on which a government has decided otherwise than the law of its country.
  public let dayOverrides: [DayOverride]

  /// Makes an installation.
  ///
  /// - Parameters:
  ///   - associations: Every association.
  ///   - people: Every person.
  ///   - representatives: Terms of office; their people and associations are among the others.
  ///   - undertakings: Every protocol with what belongs to it.
  ///   - dayOverrides: Single days on which a government has decided otherwise than the law of its country.
  public init(
    associations: [Association], people: [Person], representatives: [Representative], undertakings: [Undertaking],
    dayOverrides: [DayOverride] = []
  ) {
    self.associations = associations
    self.people = people
    self.representatives = representatives
    self.undertakings = undertakings
    self.dayOverrides = dayOverrides
  }
}

/// A protocol of intent with its coordinators, its plans and its events.
public struct Undertaking: Sendable, Hashable {
  /// The protocol, its parties included.
  public let agreement: ProtocolOfIntent
  /// Who runs its meetings.
  public let coordinators: [Coordinator]
  /// Its plans, by their first day.
  public let plans: [Plan]
  /// Its events, in the order of their file.
  public let events: [Event]

  /// Makes an undertaking.
  ///
  /// - Parameters:
  ///   - agreement: The protocol, its parties included.
  ///   - coordinators: Who runs its meetings.
  ///   - plans: Its plans, by their first day.
  ///   - events: Its events.
  public init(agreement: ProtocolOfIntent, coordinators: [Coordinator], plans: [Plan], events: [Event]) {
    self.agreement = agreement
    self.coordinators = coordinators
    self.plans = plans
    self.events = events
  }
}
