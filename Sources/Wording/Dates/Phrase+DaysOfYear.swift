import CivilTime

extension Phrase {
  /// Days that come back every year: "balandžio 23–29 d.", "23–29 April", "1 czerwca – 31 sierpnia".
  ///
  /// - Parameter days: The days of any year.
  /// - Returns: They in words, without the year.
  static func daysOfYear(_ days: CivilInterval) -> Phrase {
    let (first, last) = (days.first.parts, days.last.parts)
    let from = (
      lt: MonthNames.lithuanian[first.month - 1], en: MonthNames.english[first.month - 1],
      pl: MonthNames.polish[first.month - 1]
    )
    if first == last {
      return Phrase(
        lt: "\(from.lt) \(first.day) d.", en: "on \(first.day) \(from.en)", pl: "\(first.day) \(from.pl)")
    }
    if first.month == last.month, first.year == last.year {
      if first.day == 1, last.day == CivilDate.days(inMonth: first.month, of: first.year) {
        let pl = MonthNames.polishLocative[first.month - 1]
        // "We wrześniu": Polish says its w with a vowel before w and another consonant.
        return Phrase(
          lt: "\(from.lt) mėn.", en: "in \(from.en)", pl: pl.hasPrefix("wr") ? "we \(pl)" : "w \(pl)")
      }
      return Phrase(
        lt: "\(from.lt) \(first.day)–\(last.day) d.", en: "on \(first.day)–\(last.day) \(from.en)",
        pl: "\(first.day)–\(last.day) \(from.pl)")
    }
    let to = (
      lt: MonthNames.lithuanian[last.month - 1], en: MonthNames.english[last.month - 1],
      pl: MonthNames.polish[last.month - 1]
    )
    return Phrase(
      lt: "\(from.lt) \(first.day) d. – \(to.lt) \(last.day) d.",
      en: "from \(first.day) \(from.en) to \(last.day) \(to.en)",
      pl: "od \(first.day) \(from.pl) do \(last.day) \(to.pl)")
  }
}
