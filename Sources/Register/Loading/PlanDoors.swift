import CivilTime
import Cooperation
import Postgres

struct LoadPlan: LoadDoor {
  static var sql: StaticString { SQLText.loadPlan }
  let protocolCode: String
  let plan: Plan

  var parameters: [Parameter] {
    [
      .text(protocolCode), .text(plan.code), .json(plan.titles.json), .date(plan.period.first), .date(plan.period.last),
    ]
  }
}

struct LoadDirection: LoadDoor {
  static var sql: StaticString { SQLText.loadDirection }
  let protocolCode: String
  let planCode: String
  let direction: Direction
  let position: Int

  var parameters: [Parameter] {
    [
      .text(protocolCode), .text(planCode), .text(direction.code), .json(direction.titles.json),
      .int32(Int32(position)),
    ]
  }
}

struct LoadMeasure: LoadDoor {
  static var sql: StaticString { SQLText.loadMeasure }
  let protocolCode: String
  let planCode: String
  let measure: Measure
  let position: Int

  var parameters: [Parameter] {
    [
      .text(protocolCode), .text(planCode), .text(measure.number), .text(measure.parent), .text(measure.direction),
      .json(measure.titles.json), .text(measure.term.phrase), .text(measure.term.kind.rawValue),
      .date(measure.term.interval.first), .date(measure.term.interval.last), .date(measure.due), .text(measure.lead),
      .textArray(measure.partners), .int32(Int32(position)),
    ]
  }
}

struct RecordAgreement: LoadDoor {
  static var sql: StaticString { SQLText.recordAgreement }
  let protocolCode: String
  let planCode: String
  let agreement: RecordedAgreement

  var parameters: [Parameter] {
    [.text(protocolCode), .text(planCode), .date(agreement.on), .text(agreement.minutes)]
  }
}

struct LoadEvent: LoadDoor {
  static var sql: StaticString { SQLText.loadEvent }
  let protocolCode: String
  let event: Event

  var parameters: [Parameter] {
    [
      .text(protocolCode), .text(event.code), .json(event.titles.json), .date(event.first.first),
      .date(event.first.last), .text(event.recurrence?.description), .date(event.until),
      .int32(event.firstEdition.map(Int32.init)), .text(event.responsible), .dateArray(event.exceptions),
    ]
  }
}
