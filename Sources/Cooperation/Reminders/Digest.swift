public import CivilTime

/// What one person is told on one local date.
public struct Digest: Sendable, Hashable {
  /// Whom it is for.
  public let recipient: Person
  /// The recipient's own date: she gets one digest for it at most.
  public let date: CivilDate
  /// Whether something in it was due on an earlier date and could not go out then.
  public let isLate: Bool
  /// What she is to know or to do, what presses most first; never empty.
  public let notices: [Notice]
  /// What others have done since her last digest, the newest first.
  public let news: [News]
  /// How much more they have done than is listed.
  public let unlistedNews: Int
  /// The head of the chain of seals; `nil` while nothing has been sealed.
  public let head: SealHead?

  /// Makes a digest.
  ///
  /// - Parameters:
  ///   - recipient: Whom it is for.
  ///   - date: The recipient's own date.
  ///   - isLate: Whether something in it was due on an earlier date.
  ///   - notices: What she is to know or to do.
  ///   - news: What others have done since her last digest, the newest first.
  ///   - unlistedNews: How much more they have done than is listed.
  ///   - head: The head of the chain of seals.
  public init(
    recipient: Person, date: CivilDate, isLate: Bool, notices: [Notice], news: [News] = [], unlistedNews: Int = 0,
    head: SealHead? = nil
  ) {
    self.recipient = recipient
    self.date = date
    self.isLate = isLate
    self.notices = notices
    self.news = news
    self.unlistedNews = unlistedNews
    self.head = head
  }
}

/// Something that another person, or the engine, has done.
public struct News: Sendable, Hashable {
  /// The local date of the protocol on which it was done.
  public let day: CivilDate
  /// The code of the association in whose name it was done; `nil` where in nobody's.
  public let association: String?
  /// What kind of thing was acted on.
  public let subject: Subject
  /// What was done, by its name in the subject's life cycle.
  public let action: String
  /// The state that came of it, by its name in the life cycle.
  public let state: String
  /// The measure's number, or that of the decision or the amendment; `nil` for a plan and a protocol.
  public let number: String?
  /// The title of what was acted on.
  public let titles: LocalizedText
  /// The protocol's code, for those who belong to several.
  public let protocolCode: String

  /// Makes a piece of news.
  ///
  /// - Parameters:
  ///   - day: The local date of the protocol on which it was done.
  ///   - association: The code of the association in whose name it was done.
  ///   - subject: What kind of thing was acted on.
  ///   - action: What was done.
  ///   - state: The state that came of it.
  ///   - number: The number of what was acted on.
  ///   - titles: The title of what was acted on.
  ///   - protocolCode: The protocol's code.
  public init(
    day: CivilDate, association: String?, subject: Subject, action: String, state: String, number: String?,
    titles: LocalizedText, protocolCode: String
  ) {
    self.day = day
    self.association = association
    self.subject = subject
    self.action = action
    self.state = state
    self.number = number
    self.titles = titles
    self.protocolCode = protocolCode
  }
}
