/// What a subject is: the word by which history and the life-cycle tables know it.
public enum Subject: String, Sendable, CaseIterable, Hashable {
  case `protocol`, plan, measure, amendment, decision, ballot, event
}

/// A state of a life cycle, documented as "once X has happened".
public protocol LifeCycleState: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// Whether nothing more is expected of a subject in this state.
  var isFinal: Bool { get }
}

/// An action of a life cycle: what somebody does to move a subject from one state to another.
public protocol LifeCycleAction: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// What a move must be accompanied by, in the words of whoever makes it.
public enum Account: String, Sendable, CaseIterable, Hashable {
  /// Nothing: the move speaks for itself.
  case none
  /// Why the subject leaves its agreed course.
  case reason
  /// What came of it.
  case outcome
  /// What there is to say.
  case note
}

/// One permitted move: the action that causes it and who may take it.
public struct Transition<State: LifeCycleState, Action: LifeCycleAction>: Sendable, Equatable {
  /// The state before; `nil` for the move that brings the subject into being.
  public let from: State?
  /// What is done.
  public let action: Action
  /// The state after.
  public let to: State
  /// Who may act; empty for a move that history still holds but nobody may make any more.
  public let roles: Set<Role>
  /// What must be written down with the move.
  public let account: Account

  init(_ from: State?, _ action: Action, _ to: State, by roles: Set<Role>, account: Account = .none) {
    self.from = from
    self.action = action
    self.to = to
    self.roles = roles
    self.account = account
  }
}

/// A life cycle as a table of rows: every pair of state and action that has no row is refused.
public protocol LifeCycle {
  associatedtype State: LifeCycleState
  associatedtype Action: LifeCycleAction
  /// What lives this life.
  static var subject: Subject { get }
  /// Every permitted move, each pair of state and action at most once.
  static var transitions: [Transition<State, Action>] { get }
}

extension LifeCycle {
  /// Finds the move that an action causes in a state.
  ///
  /// - Parameters:
  ///   - state: The state before; `nil` for a subject that does not exist yet.
  ///   - action: What somebody wants to do.
  /// - Returns: The one row for the pair, or `nil` where the life cycle does not list it.
  public static func transition(from state: State?, _ action: Action) -> Transition<State, Action>? {
    transitions.first { $0.from == state && $0.action == action }
  }

  /// Lists where somebody who acts in any of some roles may move a subject in a state.
  ///
  /// What stays in its state is no move of its own: it comes with content.
  ///
  /// - Parameters:
  ///   - state: The state before; `nil` for a subject that does not exist yet.
  ///   - roles: The capacities in which somebody may act.
  /// - Returns: The permitted moves, in the table's order.
  public static func allowed(from state: State?, as roles: Set<Role>) -> [Transition<State, Action>] {
    transitions.filter { $0.from == state && $0.to != state && !$0.roles.isDisjoint(with: roles) }
  }
}
