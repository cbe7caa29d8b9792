internal import CivilTime

/// The kinds of file that a folder may hold; each is named after its kind.
enum SheetKind: String, CaseIterable {
  case associations, people, representatives, protocols, parties, coordinators, events
  case dayOverrides = "day_overrides"
  case plan, directions, measures

  var fileName: String { rawValue + ".csv" }

  /// Whether there is one in each plan's folder, rather than one in all.
  var belongsToPlan: Bool {
    switch self {
    case .plan, .directions, .measures: true
    default: false
    }
  }

  /// Whether the folder is incomplete without it; a plan's folder always wants its three.
  var isRequired: Bool {
    switch self {
    case .coordinators, .events, .dayOverrides: false
    default: true
    }
  }

  /// The headings that must be there.
  var required: [String] {
    switch self {
    case .associations: ["code", "sector"]
    case .people: ["login", "name", "email", "language"]
    case .representatives: ["login", "association", "office", "from"]
    case .protocols: ["code", "signed_on", "place", "time_zone", "country", "rolls_deadlines", "ladder"]
    case .parties: ["association", "standing", "from"]
    case .coordinators: ["login", "from"]
    case .events: ["code", "first_day", "last_day", "rule"]
    case .dayOverrides: ["country", "day", "kind"]
    case .plan: ["code", "first_day", "last_day"]
    case .directions: ["code"]
    case .measures: ["number", "parent", "direction", "term", "lead", "partners"]
    }
  }

  /// The headings that may be there.
  var optional: [String] {
    switch self {
    case .associations: ["aliases"]
    case .representatives: ["through"]
    case .parties, .coordinators: ["protocol", "through"]
    case .events: ["protocol", "until", "except", "first_edition", "responsible"]
    case .dayOverrides: ["reason"]
    case .plan: ["protocol", "agreed_on", "minutes"]
    case .people, .protocols, .directions, .measures: []
    }
  }

  /// What stands before the language in the headings of a text: "title" in "title_lt"; one language must be there.
  var textStem: String? {
    switch self {
    case .associations: "name"
    case .protocols, .events, .plan, .directions, .measures: "title"
    case .people, .representatives, .parties, .coordinators, .dayOverrides: nil
    }
  }

  /// The headings of the text in every language.
  var textHeadings: [String] {
    guard let textStem else { return [] }
    return Language.allCases.map { "\(textStem)_\($0.rawValue)" }
  }

  var headings: [String] { required + textHeadings + optional }
}
