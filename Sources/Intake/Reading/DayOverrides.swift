internal import CivilTime

/// Reads the days on which governments have decided otherwise.
func dayOverrides(_ sheet: Sheet?) -> [DayOverride] {
  var firsts = Firsts()
  return (sheet?.rows ?? []).compactMap { row in
    let country = row.country("country")
    let day = row.date("day")
    let kind = row.choice("kind", of: DayOverride.Kind.self)
    guard let country, let day, let kind else { return nil }
    firsts.note(day.description, within: country.rawValue, in: row, "day")
    return DayOverride(country: country, day: day, kind: kind, reason: row.optional("reason"))
  }
}
