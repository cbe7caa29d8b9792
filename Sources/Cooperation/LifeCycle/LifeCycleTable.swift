/// A life cycle spelled out as text: what is printed, drawn, and rendered to SQL.
public struct LifeCycleTable: Sendable, Equatable {
  /// A state as a row.
  public struct StateRow: Sendable, Equatable {
    /// How it is written in the database.
    public let name: String
    /// Whether a subject begins here.
    public let isInitial: Bool
    /// Whether nothing more is expected of a subject here.
    public let isFinal: Bool
  }

  /// A permitted move as a row.
  public struct MoveRow: Sendable, Equatable {
    /// The state before; ``LifeCycleTable/nothing`` for the move that brings the subject into being.
    public let from: String
    /// The action that causes it.
    public let action: String
    /// The state after.
    public let to: String
    /// Who may act, in the order of ``Role``.
    public let roles: [Role]
    /// What must be told with it.
    public let account: Account
  }

  /// The name of "before it exists" where a state is wanted: history's foreign key does not take a null.
  public static let nothing = "nothing"

  /// What goes through it.
  public let subject: Subject
  /// Its states, in the order of a good course.
  public let states: [StateRow]
  /// Every permitted move; what is not listed is refused.
  public let moves: [MoveRow]

  /// Every life cycle there is.
  public static let all = [
    LifeCycleTable(ProtocolLifeCycle.self), LifeCycleTable(PlanLifeCycle.self), LifeCycleTable(MeasureLifeCycle.self),
    LifeCycleTable(AmendmentLifeCycle.self), LifeCycleTable(DecisionLifeCycle.self),
    LifeCycleTable(BallotLifeCycle.self), LifeCycleTable(EventLifeCycle.self),
  ]

  init<Cycle: LifeCycle>(_ cycle: Cycle.Type) {
    subject = Cycle.subject
    states = Cycle.State.allCases.map { state in
      StateRow(
        name: state.rawValue,
        isInitial: Cycle.transitions.contains { $0.from == nil && $0.to == state },
        isFinal: state.isFinal)
    }
    moves = Cycle.transitions.map { move in
      MoveRow(
        from: move.from?.rawValue ?? Self.nothing, action: move.action.rawValue, to: move.to.rawValue,
        roles: Role.allCases.filter(move.roles.contains), account: move.account)
    }
  }
}
