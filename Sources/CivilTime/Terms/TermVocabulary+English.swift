extension TermVocabulary {
  static let english = TermVocabulary(
    continuous: ["continuous", "continuously", "ongoing", "permanent"],
    wholePeriod: [
      "whole year", "the whole year", "all year", "throughout the year", "during the year", "year-round",
      "this year",
    ],
    periodic: [
      "yearly", "every year", "annually", "quarterly", "every quarter", "every half-year", "once every half-year",
      "once a half-year", "twice a year", "monthly", "every month", "once a year", "weekly",
    ],
    asNeeded: ["as needed", "when needed", "on demand", "if needed"],
    months: numbered([
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
      "september sep", "october oct", "november nov", "december dec",
    ]),
    seasons: ["spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12],
    quarter: ["quarter"],
    half: ["half", "half-year"],
    ordinals: ["first": 1, "second": 2, "third": 3, "fourth": 4],
    letters: ["q": .quarter, "h": .half],
    endings: ["st", "nd", "rd", "th"],
    by: ["by", "until"],
    from: ["from"],
    through: ["to", "through"],
    end: ["end"],
    noise: ["of", "the", "in", "on", "year", "this"])
}
