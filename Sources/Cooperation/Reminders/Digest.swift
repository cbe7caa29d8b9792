public import CivilTime

/// What one person is told on one local date.
public struct Digest: Sendable, Hashable {
  /// Whom it is for.
  public let recipient: Person
  /// The recipient's own date: she gets one digest for it at most.
  public let date: CivilDate
  /// Whether something in it was due on an earlier date and could not go out then.
  public let isLate: Bool
  /// What she is reminded of; never empty.
  public let notices: [Notice]

  /// Makes a digest.
  ///
  /// - Parameters:
  ///   - recipient: Whom it is for.
  ///   - date: The recipient's own date.
  ///   - isLate: Whether something in it was due on an earlier date.
  ///   - notices: What she is reminded of.
  public init(recipient: Person, date: CivilDate, isLate: Bool, notices: [Notice]) {
    self.recipient = recipient
    self.date = date
    self.isLate = isLate
    self.notices = notices
  }
}

/// One reminder in a digest.
public struct Notice: Sendable, Hashable {
  /// What it reminds of.
  public enum Matter: Sendable, Hashable {
    /// An event that is coming.
    case occurrence(days: CivilInterval, edition: Int?)
    /// A measure that is due.
    case deadline(number: String, due: CivilDate, state: MeasureState, capacity: Role)
  }

  /// What it reminds of.
  public let matter: Matter
  /// The title of the event or the measure.
  public let titles: LocalizedText
  /// The protocol's code, for those who belong to several.
  public let protocolCode: String
  /// The rung of the ladder that caused it, in days before; "why you get this".
  public let rung: Int

  /// Makes a notice.
  ///
  /// - Parameters:
  ///   - matter: What it reminds of.
  ///   - titles: The title of the event or the measure.
  ///   - protocolCode: The protocol's code.
  ///   - rung: The rung of the ladder that caused it, in days before.
  public init(matter: Matter, titles: LocalizedText, protocolCode: String, rung: Int) {
    self.matter = matter
    self.titles = titles
    self.protocolCode = protocolCode
    self.rung = rung
  }
}
