public import CivilTime
public import Cooperation
import Postgres

/// A door about one person that answers with a word of its own.
private protocol PersonDoor: Query where Row == LoadResult {}

extension PersonDoor {
  static func read(_ row: inout RowReader) throws(PostgresError) -> LoadResult { try row.nextWord() }
}

struct InvitePerson: PersonDoor {
  static var sql: StaticString { SQLText.invitePerson }
  let person: Person
  let office: Representative
  let request: UUID

  var parameters: [Parameter] {
    [
      .text(person.login), .text(person.name), .text(person.email), .text(person.language.rawValue),
      .text(office.association), .text(office.office.rawValue), .date(office.from), .date(office.through),
      .uuid(request),
    ]
  }
}

struct EndOffice: PersonDoor {
  static var sql: StaticString { SQLText.endOffice }
  let login: String
  let association: String
  let lastDay: CivilDate
  let request: UUID

  var parameters: [Parameter] { [.text(login), .text(association), .date(lastDay), .uuid(request)] }
}

struct RevokePerson: PersonDoor {
  static var sql: StaticString { SQLText.revokePerson }
  let login: String
  let request: UUID

  var parameters: [Parameter] { [.text(login), .uuid(request)] }
}

struct ErasePerson: PersonDoor {
  static var sql: StaticString { SQLText.erasePerson }
  let login: String
  let request: UUID

  var parameters: [Parameter] { [.text(login), .uuid(request)] }
}

struct EndAnalyst: PersonDoor {
  static var sql: StaticString { SQLText.endAnalyst }
  let login: String

  var parameters: [Parameter] { [.text(login)] }
}

struct DisableLogin: PersonDoor {
  static var sql: StaticString { SQLText.disableLogin }
  let login: String

  var parameters: [Parameter] { [.text(login)] }
}

extension Register {
  /// Makes the login by which a person is known, where it is missing.
  ///
  /// - Parameters:
  ///   - login: The login.
  ///   - group: What it may do.
  /// - Returns: Whether it was added, changed, or there already.
  /// - Throws: ``RegisterError``; refused for a name that can be no personal login.
  @discardableResult
  public borrowing func ensureLogin(_ login: String, group: LoginGroup) throws(RegisterError) -> LoadResult {
    try row(EnsureLogin(login: login, group: group.rawValue))
  }

  /// Takes the reports from an analyst; a login that is nothing else is let in no more.
  ///
  /// - Parameter login: The login.
  /// - Returns: Whether she was one.
  /// - Throws: ``RegisterError``; refused to all who may not make logins.
  public borrowing func endAnalyst(_ login: String) throws(RegisterError) -> LoadResult {
    try row(EndAnalyst(login: login))
  }

  /// Invites a person to act for an association, and makes her login where there is none.
  ///
  /// - Parameters:
  ///   - person: The person.
  ///   - office: Her term of office.
  /// - Returns: Whether she was added, changed, or known so already.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func invite(_ person: Person, for office: Representative) throws(RegisterError) -> LoadResult {
    try answer(to: InvitePerson(person: person, office: office, request: .random()))
  }

  /// Ends a person's term of office; she keeps her past ballots.
  ///
  /// - Parameters:
  ///   - login: Her login.
  ///   - association: The association's code.
  ///   - lastDay: Her last day in office.
  /// - Returns: Whether anything changed.
  /// - Throws: ``RegisterError``; refused with the rule that stands in the way.
  public borrowing func endOffice(
    of login: String, for association: String, after lastDay: CivilDate
  ) throws(RegisterError) -> LoadResult {
    try answer(to: EndOffice(login: login, association: association, lastDay: lastDay, request: .random()))
  }

  /// Shuts a person out from this moment, and ends her sessions.
  ///
  /// - Parameter login: Her login.
  /// - Returns: Whether anything changed.
  /// - Throws: ``RegisterError``; refused for anybody but the registrar.
  public borrowing func revoke(_ login: String) throws(RegisterError) -> LoadResult {
    let result = try answer(to: RevokePerson(login: login, request: .random()))
    _ = try row(DisableLogin(login: login))
    return result
  }

  /// Erases a person: her name and address go, her association's votes and history stay.
  ///
  /// - Parameter login: Her login.
  /// - Returns: Whether anything changed.
  /// - Throws: ``RegisterError``; refused for anybody but the registrar.
  public borrowing func erase(_ login: String) throws(RegisterError) -> LoadResult {
    _ = try row(DisableLogin(login: login))
    return try answer(to: ErasePerson(login: login, request: .random()))
  }
}
