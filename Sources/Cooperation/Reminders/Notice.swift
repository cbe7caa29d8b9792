public import CivilTime

/// One thing in a digest that somebody is to know or to do.
public struct Notice: Sendable, Hashable {
  /// What it tells of.
  public enum Matter: Sendable, Hashable {
    /// A question that waits for the ballot of the reader's association.
    ///
    /// - Parameters:
    ///   - number: The decision's number within its protocol.
    ///   - question: What is asked.
    ///   - lastDay: The last day for ballots; `nil` where there is none.
    ///   - silenceOn: The day from which silence is consent; `nil` where it never is.
    case ballot(number: Int, question: Question, lastDay: CivilDate?, silenceOn: CivilDate?)
    /// An objection to be overcome by a day.
    ///
    /// - Parameters:
    ///   - number: The decision's number within its protocol.
    ///   - question: What is asked.
    ///   - lastDay: The day by which, or else the question fails.
    ///   - mediator: The code of the association that mediates.
    ///   - part: The reader's part in it.
    case negotiation(number: Int, question: Question, lastDay: CivilDate, mediator: String, part: NegotiationPart)
    /// A measure whose deadline has passed.
    case overdue(number: String, due: CivilDate, state: MeasureState, capacity: Role)
    /// A measure that is due.
    case deadline(number: String, due: CivilDate, state: MeasureState, capacity: Role)
    /// A measure of which nothing has been heard since a day.
    case silence(number: String, since: CivilDate, state: MeasureState, capacity: Role)
    /// An event that is coming, or that is not what the reader was told of it.
    case occurrence(OccurrenceNotice)
  }

  /// What it tells of.
  public let matter: Matter
  /// The title of the event, the measure or what is decided.
  public let titles: LocalizedText
  /// The protocol's code, for those who belong to several.
  public let protocolCode: String
  /// The rung of the ladder that caused it, in days before; "why you get this".
  ///
  /// Negative for days after, and `nil` where it stands in the digest for its own sake.
  public let rung: Int?
  /// The code of the measure's plan, where another could be meant; `nil` elsewhere.
  public let planCode: String?
  /// Whether the reader belongs to other protocols too.
  public let isAmongSeveral: Bool

  /// Makes a notice.
  ///
  /// - Parameters:
  ///   - matter: What it tells of.
  ///   - titles: The title of the event, the measure or what is decided.
  ///   - protocolCode: The protocol's code.
  ///   - rung: The rung of the ladder that caused it, in days before; negative for days after.
  ///   - planCode: The code of the measure's plan, where another could be meant.
  ///   - isAmongSeveral: Whether the reader belongs to other protocols too.
  public init(
    matter: Matter, titles: LocalizedText, protocolCode: String, rung: Int?, planCode: String? = nil,
    isAmongSeveral: Bool = false
  ) {
    self.matter = matter
    self.titles = titles
    self.protocolCode = protocolCode
    self.rung = rung
    self.planCode = planCode
    self.isAmongSeveral = isAmongSeveral
  }
}

/// What somebody has to do with a negotiation.
public enum NegotiationPart: String, Sendable, Hashable, CaseIterable {
  /// Her association mediates.
  case mediator
  /// Her association objects.
  case objector
  /// Her association put the question, or she did as the coordinator.
  case proposer
}

/// What a reader has not been told yet of an instance of an event.
public enum OccurrenceNews: Sendable, Hashable {
  /// That there is the event at all.
  case new
  /// That an event which she knows has this instance too.
  case another
  /// That it does not take place on the days that she was told before; they were those given.
  case moved(from: CivilInterval)
  /// That it does not take place at all.
  case cancelled
  /// That it does not take place, as its series has ended before.
  case ended
  /// That it takes place, after she was told that it does not.
  case restored
}

/// An instance of an event, as a digest tells of it.
public struct OccurrenceNotice: Sendable, Hashable {
  /// The code of its event within the protocol.
  public let event: String
  /// The day on which the series would have had it; with the event it names the occurrence for good.
  public let originalDay: CivilDate
  /// The days that it takes, or would have taken.
  public let days: CivilInterval
  /// Its number, where the event counts its editions.
  public let edition: Int?
  /// What the reader has not been told of it before; `nil` where she knows all.
  public let news: OccurrenceNews?
  /// Why it is not where the series has it, in the words of whoever decided so.
  public let reason: String?

  /// Makes the notice of an instance.
  ///
  /// - Parameters:
  ///   - event: The code of its event.
  ///   - originalDay: The day on which the series would have had it.
  ///   - days: The days that it takes.
  ///   - edition: Its number, where the event counts its editions.
  ///   - news: What the reader has not been told of it before.
  ///   - reason: Why it is not where the series has it.
  public init(
    event: String, originalDay: CivilDate, days: CivilInterval, edition: Int?, news: OccurrenceNews? = nil,
    reason: String? = nil
  ) {
    self.event = event
    self.originalDay = originalDay
    self.days = days
    self.edition = edition
    self.news = news
    self.reason = reason
  }

  /// Whether it does not take place.
  public var isCalledOff: Bool { news == .cancelled || news == .ended }
}
