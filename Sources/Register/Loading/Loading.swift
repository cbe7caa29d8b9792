public import CivilTime
public import Cooperation
import Postgres

extension Register {
  /// Does several things in one transaction: all of them, or none.
  ///
  /// - Parameter work: What to do with the register.
  /// - Returns: What the work returns.
  /// - Throws: ``RegisterError`` of the work; then nothing was done.
  public borrowing func together<Result>(
    _ work: () throws(RegisterError) -> Result
  ) throws(RegisterError) -> Result {
    var refusal: RegisterError?
    do throws(PostgresError) {
      return try connection.transaction { () throws(PostgresError) in
        do throws(RegisterError) {
          return try work()
        } catch {
          refusal = error
          // Any error takes the transaction back; the caller hears of the one that caused it.
          throw PostgresError(.server, "taken back")
        }
      }
    } catch {
      throw refusal ?? RegisterError(error)
    }
  }

  /// Loads an association.
  ///
  /// - Parameter association: The association.
  /// - Returns: What was done with it.
  /// - Throws: ``RegisterError``; refused to all but the registrar.
  public borrowing func load(_ association: Association) throws(RegisterError) -> LoadResult {
    try row(LoadAssociation(association: association))
  }

  /// Loads a person, and makes the PostgreSQL role by which she will log in.
  ///
  /// - Parameters:
  ///   - person: The person.
  ///   - group: The role that hers belongs to.
  /// - Returns: What was done with her.
  /// - Throws: ``RegisterError``; refused to all but the registrar.
  public borrowing func load(_ person: Person, group: LoginGroup) throws(RegisterError) -> LoadResult {
    _ = try row(EnsureLogin(login: person.login, group: group.rawValue))
    return try row(LoadPerson(person: person))
  }

  /// Loads a term of office.
  ///
  /// - Parameter term: The term of office.
  /// - Returns: What was done with it.
  /// - Throws: ``RegisterError``; refused to all but the registrar.
  public borrowing func load(_ term: Representative) throws(RegisterError) -> LoadResult {
    try row(LoadRepresentative(term: term))
  }

  /// Loads a protocol with its parties and coordinators.
  ///
  /// - Parameters:
  ///   - agreement: The protocol.
  ///   - coordinators: Who runs its meetings.
  /// - Returns: What was done with each.
  /// - Throws: ``RegisterError``; refused to all but the registrar.
  public borrowing func load(
    _ agreement: ProtocolOfIntent, coordinators: [Coordinator]
  ) throws(RegisterError) -> [LoadResult] {
    var results = [try row(LoadProtocol(agreement: agreement))]
    for party in agreement.parties {
      results.append(try row(LoadParty(protocolCode: agreement.code, party: party)))
    }
    for coordinator in coordinators {
      results.append(try row(LoadCoordinator(protocolCode: agreement.code, coordinator: coordinator)))
    }
    return results
  }

  /// Loads a plan with its directions and measures, and records its agreement where the plan tells of one.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - protocolCode: The code of its protocol.
  /// - Returns: What was done with each.
  /// - Throws: ``RegisterError``; refused to all but the registrar, and where it differs from what has been agreed.
  public borrowing func load(_ plan: Plan, of protocolCode: String) throws(RegisterError) -> [LoadResult] {
    var results = [try row(LoadPlan(protocolCode: protocolCode, plan: plan))]
    for (position, direction) in plan.directions.enumerated() {
      results.append(
        try row(
          LoadDirection(
            protocolCode: protocolCode, planCode: plan.code, direction: direction, position: position + 1)))
    }
    for (position, measure) in plan.measures.enumerated() {
      results.append(
        try row(
          LoadMeasure(protocolCode: protocolCode, planCode: plan.code, measure: measure, position: position + 1)))
    }
    if let agreement = plan.agreement {
      results.append(
        try row(RecordAgreement(protocolCode: protocolCode, planCode: plan.code, agreement: agreement)))
    }
    return results
  }

  /// Loads an event.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - protocolCode: The code of its protocol.
  /// - Returns: What was done with it.
  /// - Throws: ``RegisterError``; refused to all but the registrar.
  public borrowing func load(_ event: Event, of protocolCode: String) throws(RegisterError) -> LoadResult {
    try row(LoadEvent(protocolCode: protocolCode, event: event))
  }

  /// Loads a day on which a government has decided otherwise.
  ///
  /// - Parameter override: The day and what was decided.
  /// - Returns: What was done with it.
  /// - Throws: ``RegisterError``; refused to all but the registrar.
  public borrowing func load(_ override: DayOverride) throws(RegisterError) -> LoadResult {
    try row(LoadDayOverride(override: override))
  }
}

/// The group of PostgreSQL roles that a person's login belongs to.
public enum LoginGroup: String, Sendable, CaseIterable {
  case leader = "sutarta_leader"
  case coordinator = "sutarta_coordinator"
  /// Reads `report`, and nothing else.
  case analyst = "sutarta_analyst"
}
