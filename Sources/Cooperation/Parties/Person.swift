public import CivilTime

/// Somebody who acts, reads or is written to.
public struct Person: Sendable, Hashable {
  /// Her own PostgreSQL role, by which every door knows her.
  public let login: String
  /// How she is called in history and digests; an office rather than a name where possible.
  public let name: String
  /// Where her digests go.
  public let email: String
  /// The language she reads.
  public let language: Language

  /// Makes a person.
  ///
  /// - Parameters:
  ///   - login: Her own PostgreSQL role.
  ///   - name: How she is called in history and digests.
  ///   - email: Where her digests go.
  ///   - language: The language she reads.
  public init(login: String, name: String, email: String, language: Language) {
    self.login = login
    self.name = name
    self.email = email
    self.language = language
  }
}

/// A person's term of office for an association.
public struct Representative: Sendable, Hashable {
  /// What she may do for the association; a deputy acts like the leader.
  public enum Office: String, Sendable, CaseIterable, Hashable {
    case leader, deputy
  }

  /// The person's login.
  public let person: String
  /// The association's code.
  public let association: String
  /// Leader or deputy.
  public let office: Office
  /// Her first day in office.
  public let from: CivilDate
  /// Her last day in office; `nil` while it is open.
  public let through: CivilDate?

  /// Makes a term of office.
  ///
  /// - Parameters:
  ///   - person: The person's login.
  ///   - association: The association's code.
  ///   - office: Leader or deputy.
  ///   - from: The first day in office.
  ///   - through: The last day in office; `nil` while it is open.
  public init(person: String, association: String, office: Office, from: CivilDate, through: CivilDate?) {
    self.person = person
    self.association = association
    self.office = office
    self.from = from
    self.through = through
  }
}
