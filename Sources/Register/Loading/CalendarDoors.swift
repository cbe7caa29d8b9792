import CivilTime
import Postgres

struct LoadDayOverride: LoadDoor {
  static var sql: StaticString { SQLText.loadDayOverride }
  let override: DayOverride

  var parameters: [Parameter] {
    [
      .text(override.country.rawValue), .date(override.day), .bool(override.kind == .worked), .text(override.reason),
    ]
  }
}
