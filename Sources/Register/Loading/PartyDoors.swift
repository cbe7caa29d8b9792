import CivilTime
import Cooperation
import Postgres

struct LoadAssociation: LoadDoor {
  static var sql: StaticString { SQLText.loadAssociation }
  let association: Association

  var parameters: [Parameter] {
    [
      .text(association.code), .json(association.names.json), .text(association.sector),
      .textArray(association.aliases),
    ]
  }
}

struct LoadPerson: LoadDoor {
  static var sql: StaticString { SQLText.loadPerson }
  let person: Person

  var parameters: [Parameter] {
    [.text(person.login), .text(person.name), .text(person.email), .text(person.language.rawValue)]
  }
}

/// Makes the PostgreSQL role by which the doors will know a person.
struct EnsureLogin: LoadDoor {
  static var sql: StaticString { SQLText.ensureLogin }
  let login: String
  let group: String
  var parameters: [Parameter] { [.text(login), .text(group)] }
}

struct LoadRepresentative: LoadDoor {
  static var sql: StaticString { SQLText.loadRepresentative }
  let term: Representative

  var parameters: [Parameter] {
    [
      .text(term.person), .text(term.association), .text(term.office.rawValue), .date(term.from), .date(term.through),
    ]
  }
}

struct LoadProtocol: LoadDoor {
  static var sql: StaticString { SQLText.loadProtocol }
  let agreement: ProtocolOfIntent

  var parameters: [Parameter] {
    [
      .text(agreement.code), .json(agreement.titles.json), .date(agreement.signedOn), .text(agreement.place),
      .text(agreement.timeZone), .text(agreement.country), .bool(agreement.rollsDeadlines),
      .int32Array(agreement.ladder.map(Int32.init)),
    ]
  }
}

struct LoadParty: LoadDoor {
  static var sql: StaticString { SQLText.loadParty }
  let protocolCode: String
  let party: Party

  var parameters: [Parameter] {
    [
      .text(protocolCode), .text(party.association), .text(party.standing.rawValue), .date(party.from),
      .date(party.through),
    ]
  }
}

struct LoadCoordinator: LoadDoor {
  static var sql: StaticString { SQLText.loadCoordinator }
  let protocolCode: String
  let coordinator: Coordinator

  var parameters: [Parameter] {
    [.text(protocolCode), .text(coordinator.person), .date(coordinator.from), .date(coordinator.through)]
  }
}
