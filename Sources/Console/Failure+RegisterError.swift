import Cooperation
public import Postgres
public import Register
public import Wording

extension Failure {
  /// Says why the register did not do what was asked.
  ///
  /// - Parameters:
  ///   - error: What the register said.
  ///   - parameters: The way to it.
  ///   - advice: What is said besides to whom the database does not let do it.
  public init(_ error: RegisterError, on parameters: ConnectionParameters, advising advice: Phrase? = nil) {
    switch error {
    case .refused(let refusal): self.init(refusal.rule.exit, refusal.phrases)
    case .migration(let problem): self.init(.schema, problem.phrase)
    case .database(let error):
      let failure = Failure(error, on: parameters)
      self.init(failure.exit, failure.sentences + (failure.exit == .notPermitted ? [advice].compactMap(\.self) : []))
    }
  }
}

extension Refusal.Rule {
  /// What a script can tell the rule by.
  var exit: Exit {
    switch self {
    case .noSuchMove: .noSuchMove
    case .notPermitted: .notPermitted
    case .notFound, .unknownReference: .notFound
    case .unknownPerson: .unknownPerson
    case .accountMissing: .accountMissing
    case .notReady: .notReady
    case .frozen: .frozen
    case .ambiguous: .ambiguous
    case .requestReused: .tryAgain
    case .contentChanged: .contentChanged
    case .invalidValue: .value
    case .alreadyOpen: .alreadyOpen
    case .cycle: .cycle
    }
  }
}

extension MigrationProblem {
  /// What is wrong, and what would be right.
  public var phrase: Phrase {
    switch self {
    case .newer(let unknown): Words.Schema.newer(unknown: unknown)
    case .edited(let name): Words.Schema.edited(name)
    case .outdated(let names): Words.Schema.outdated(names)
    case .outOfOrder(let pending, let applied): Words.Schema.outOfOrder(pending: pending, applied: applied)
    case .missing: Words.Schema.missing
    }
  }
}
