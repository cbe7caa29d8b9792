extension TermVocabulary {
  static let english = TermVocabulary(
    continuous: ["continuous", "continuously", "ongoing", "permanent"],
    wholePeriod: ["whole year", "the whole year", "all year", "throughout the year", "during the year", "year-round"],
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
    quarter: ["quarter", "q"],
    half: ["half", "half-year", "h"],
    by: ["by", "until", "before"],
    noise: ["of", "the", "in", "on", "year", "this", "from", "to be", "st", "nd", "rd", "th"])
}
