/// A move that the parties decide on together.
public struct Question: Sendable, Hashable {
  /// What it is about.
  public let subject: Subject
  /// The move, by its name in the subject's life cycle.
  public let action: String
  /// What must be told with it.
  public let account: Account

  /// Every question that may be put: exactly the moves that a decision makes.
  public static let all: [Question] = LifeCycleTable.all.flatMap { table in
    var seen: Set<String> = []
    return table.moves.filter { $0.roles.contains(.decision) && seen.insert($0.action).inserted }
      .map { Question(subject: table.subject, action: $0.action, account: $0.account) }
  }
}
