internal import CivilTime
internal import Cooperation

/// The reading of a secretary's files.
public enum Intake {
  /// Reads a folder of files into values of the domain.
  ///
  /// Nothing outside the bytes plays a part: no clock, no locale, no order of the files. A file that cannot be read
  /// at all is told once; what refers to it is then taken on trust, so that one mistake does not cause a hundred.
  ///
  /// - Parameter files: The folder's files; those whose names do not end in ".csv" are passed over.
  /// - Returns: The installation, or every mistake of every file in the order of the files and their lines.
  public static func read(files: [IntakeFile]) -> Result<Installation, Mistakes> {
    let findings = Findings()
    let folder = Folder(files, findings: findings)
    let associations = Associations(folder.sheets[.associations])
    let people = People(folder.sheets[.people])
    let representatives = people.representatives(folder.sheets[.representatives], of: associations)
    let overrides = dayOverrides(folder.sheets[.dayOverrides])
    let protocols = Protocols(folder, associations: associations, people: people, overrides: overrides)
    let plans = plans(folder, protocols: protocols, associations: associations)
    let events = events(folder.sheets[.events], protocols: protocols, associations: associations)
    let undertakings = protocols.drafts.enumerated().compactMap { index, draft in
      draft.value.map { value in
        Undertaking(
          agreement: value, coordinators: draft.coordinators,
          plans: (plans[index] ?? []).sorted { $0.period.first < $1.period.first }, events: events[index] ?? [])
      }
    }
    let mistakes = findings.sorted(asIn: files.map(\.path))
    guard mistakes.isEmpty else { return .failure(Mistakes(all: mistakes)) }
    return .success(
      Installation(
        associations: associations.values, people: people.values, representatives: representatives,
        undertakings: undertakings, dayOverrides: overrides))
  }

  private static func plans(_ folder: Folder, protocols: Protocols, associations: Associations) -> [Int: [Plan]] {
    var plans: [Int: [Plan]] = [:]
    var places: [String: String] = [:]
    for (_, planFolder) in folder.plans {
      guard let reading = PlanReading(planFolder, protocols: protocols, associations: associations) else { continue }
      let key = "\(reading.index) \(reading.plan.code.lowercased())"
      if let other = places[key] {
        reading.row.note(.repeatedPlan(reading.plan.code, other: other), "code")
        continue
      }
      places[key] = reading.row.path
      plans[reading.index, default: []].append(reading.plan)
    }
    return plans
  }
}
