public import CivilTime

extension Phrase {
  /// A day in words: "2025 m. gegužės 7 d.", "7 May 2025", "7 maja 2025 r."
  ///
  /// - Parameter day: The day.
  /// - Returns: It in words.
  public static func day(_ day: CivilDate) -> Phrase { days(CivilInterval(day)) }

  /// Days in words, saying once what is the same on both sides.
  ///
  /// "2025 m. gruodžio 1–4 d.", "1–4 December 2025".
  /// An en dash without spaces joins numbers; with spaces, what has spaces itself.
  ///
  /// - Parameter days: The days.
  /// - Returns: They in words.
  public static func days(_ days: CivilInterval) -> Phrase {
    let (first, last) = (days.first.parts, days.last.parts)
    func lt(_ month: Int) -> String { MonthNames.lithuanian[month - 1] }
    func en(_ month: Int) -> String { MonthNames.english[month - 1] }
    func pl(_ month: Int) -> String { MonthNames.polish[month - 1] }
    if first == last {
      return Phrase(
        lt: "\(first.year) m. \(lt(first.month)) \(first.day) d.", en: "\(first.day) \(en(first.month)) \(first.year)",
        pl: "\(first.day) \(pl(first.month)) \(first.year) r.")
    }
    if first.year != last.year {
      return Phrase(
        lt: "\(first.year) m. \(lt(first.month)) \(first.day) d. – \(last.year) m. \(lt(last.month)) \(last.day) d.",
        en: "\(first.day) \(en(first.month)) \(first.year) – \(last.day) \(en(last.month)) \(last.year)",
        pl: "\(first.day) \(pl(first.month)) \(first.year) r. – \(last.day) \(pl(last.month)) \(last.year) r.")
    }
    if first.month != last.month {
      return Phrase(
        lt: "\(first.year) m. \(lt(first.month)) \(first.day) d. – \(lt(last.month)) \(last.day) d.",
        en: "\(first.day) \(en(first.month)) – \(last.day) \(en(last.month)) \(last.year)",
        pl: "\(first.day) \(pl(first.month)) – \(last.day) \(pl(last.month)) \(last.year) r.")
    }
    return Phrase(
      lt: "\(first.year) m. \(lt(first.month)) \(first.day)–\(last.day) d.",
      en: "\(first.day)–\(last.day) \(en(first.month)) \(first.year)",
      pl: "\(first.day)–\(last.day) \(pl(first.month)) \(first.year) r.")
  }
}

extension Phrase {
  /// Single days in words, saying each month and year once.
  ///
  /// "2026 m. birželio 5, 12 ir 19 d., liepos 3 d.", "5, 12 and 19 June, 3 July 2026".
  ///
  /// - Parameter days: The days, the earliest first.
  /// - Returns: They in words.
  public static func days(_ days: [CivilDate]) -> Phrase {
    var months: [(year: Int, month: Int, days: [Int])] = []
    for (year, month, day) in days.map(\.parts) {
      if let last = months.last, last.year == year, last.month == month {
        months[months.count - 1].days.append(day)
      } else {
        months.append((year, month, [day]))
      }
    }
    return .joined(
      months.indices.map { place in
        let (year, month, days) = months[place]
        let begins = place == 0 || months[place - 1].year != year
        let ends = place == months.count - 1 || months[place + 1].year != year
        let list = Phrase.list(days.map { Phrase(everywhere: "\($0)") })
        return Phrase(
          lt: (begins ? "\(year) m. " : "") + "\(MonthNames.lithuanian[month - 1]) \(list.lt) d.",
          en: "\(list.en) \(MonthNames.english[month - 1])" + (ends ? " \(year)" : ""),
          pl: "\(list.pl) \(MonthNames.polish[month - 1])" + (ends ? " \(year) r." : ""))
      })
  }
}

extension Weekday {
  /// The day's name, in the nominative.
  public var phrase: Phrase {
    let lt = [
      "pirmadienis", "antradienis", "trečiadienis", "ketvirtadienis", "penktadienis", "šeštadienis", "sekmadienis",
    ]
    let en = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    let pl = ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"]
    return Phrase(lt: lt[rawValue - 1], en: en[rawValue - 1], pl: pl[rawValue - 1])
  }
}
