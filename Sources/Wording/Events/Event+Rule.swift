import CivilTime
public import Cooperation

extension Event {
  /// When it takes place, in words: "kasmet balandžio 23–29 d.", "every year on the fourth Monday of October".
  ///
  /// A rule that no secretary would say in a breath stands as RFC 5545 writes it.
  public var rulePhrase: Phrase {
    guard let recurrence else { return Phrase.days(first) }
    let (said, tellsLength) = plainly(recurrence) ?? (Self.written(recurrence), false)
    var parts = [said]
    let length = first.days
    if length > 1, !tellsLength {
      parts.append(
        Phrase(
          lt: "trunka \(length) \(Plural.lithuanian(length, "dieną", "dienas", "dienų"))",
          en: "for \(length) days", pl: "przez \(length) dni"))
    }
    parts += inOtherYears(recurrence)
    parts += ends(recurrence)
    if !exceptions.isEmpty {
      let days = Phrase.joined(exceptions.map(Phrase.day), separator: ", ")
      parts.append(
        Phrase(lt: "išskyrus \(days.lt)", en: "except \(days.en)", pl: "z wyjątkiem \(days.pl)"))
    }
    return Phrase.joined(parts, separator: ", ")
  }

  /// The rule in words, and whether they tell how long the event takes; `nil` where there are no plain words.
  private func plainly(_ rule: Recurrence) -> (Phrase, Bool)? {
    let often = rule.frequency.phrase(every: rule.interval)
    switch rule.frequency {
    case .daily where rule.months.isEmpty && rule.monthDays.isEmpty && rule.weekdays.isEmpty:
      return (often, false)
    case .weekly where rule.months.isEmpty:
      let weekdays = rule.weekdays.isEmpty ? [first.first.weekday] : rule.weekdays.map(\.weekday)
      return (often.then(Self.every(weekdays)), false)
    case .monthly where rule.months.isEmpty:
      return dayOfMonth(rule).map { (often.then($0), false) }
    case .yearly where rule.months.count <= 1:
      return dayOfYear(rule).map { (often.then($0.said), $0.tellsLength) }
    default:
      return nil
    }
  }

  private func dayOfMonth(_ rule: Recurrence) -> Phrase? {
    switch (rule.monthDays.count, rule.weekdays.count) {
    case (0, 1):
      return rule.weekdays[0].ordinal.flatMap { rule.weekdays[0].weekday.nth($0, of: nil) }
    case (0, 0), (1, 0):
      let day = rule.monthDays.first ?? first.first.day
      if day == -1 {
        return Phrase(lt: "paskutinę dieną", en: "on the last day", pl: "w ostatnim dniu")
      }
      return day < 0 ? nil : Phrase(lt: "\(day) d.", en: "on day \(day)", pl: "\(day). dnia")
    default:
      return nil
    }
  }

  private func dayOfYear(_ rule: Recurrence) -> (said: Phrase, tellsLength: Bool)? {
    let month = rule.months.first ?? first.first.month
    switch (rule.monthDays.count, rule.weekdays.count) {
    case (0, 1):
      guard !rule.months.isEmpty, let ordinal = rule.weekdays[0].ordinal else { return nil }
      let genitive = Phrase(
        lt: MonthNames.lithuanian[month - 1], en: MonthNames.english[month - 1], pl: MonthNames.polish[month - 1])
      return rule.weekdays[0].weekday.nth(ordinal, of: genitive).map { ($0, false) }
    case (0, 0), (1, 0):
      // A day of the month in every month is no day of the year.
      if rule.months.isEmpty, !rule.monthDays.isEmpty { return nil }
      let day = rule.monthDays.first ?? first.first.day
      // A leap year has every day that a rule can name.
      guard let begins = CivilDate(year: 2024, month: month, day: day),
        let days = CivilInterval(begins, through: begins.adding(days: first.days - 1))
      else { return nil }
      return (Phrase.daysOfYear(month == 2 || days.contains(Self.leapDay) ? ownDays(days) : days), true)
    default:
      return nil
    }
  }

  private static var leapDay: CivilDate { CivilDate(year: 2024, month: 2, day: 29) ?? CivilDate(dayNumber: 0) }

  /// The days of the first occurrence where the rule means the same, as its year decides how February ends.
  private func ownDays(_ days: CivilInterval) -> CivilInterval {
    let (own, said) = (first.first.parts, days.first.parts)
    return own.month == said.month && own.day == said.day ? first : days
  }

  /// What becomes of 29 February in a year without one.
  private func inOtherYears(_ rule: Recurrence) -> [Phrase] {
    let (_, month, day) = first.first.parts
    // By leap years alone it has one always, as far as anybody looks.
    guard rule.frequency == .yearly, rule.weekdays.isEmpty, month == 2, day == 29, rule.interval % 4 != 0,
      rule.months.isEmpty || rule.months == [2]
    else { return [] }
    switch rule.monthDays {
    case [] where first.days == 1:
      return [
        Phrase(
          lt: "nekeliamaisiais metais – vasario 28 d.", en: "on 28 February in other years",
          pl: "w latach nieprzestępnych 28 lutego")
      ]
    case []:
      return [
        Phrase(
          lt: "nekeliamaisiais metais nuo vasario 28 d.", en: "from 28 February in other years",
          pl: "w latach nieprzestępnych od 28 lutego")
      ]
    case [29] where !rule.months.isEmpty:
      return [
        Phrase(lt: "tik keliamaisiais metais", en: "only in leap years", pl: "tylko w latach przestępnych")
      ]
    default: return []
    }
  }

  private func ends(_ rule: Recurrence) -> [Phrase] {
    if endsBeforeItBegins {
      return [
        Phrase(lt: "nutraukta neprasidėjus", en: "ended before it began", pl: "zakończone przed rozpoczęciem")
      ]
    }
    var last = until
    switch rule.end {
    case .never: break
    case .until(let day): last = last.map { min($0, day) } ?? day
    case .count(let n):
      return [
        Phrase(
          lt: "iš viso \(n) \(Plural.lithuanian(n, "kartą", "kartus", "kartų"))",
          en: n == 1 ? "once" : "\(n) times in all",
          pl: "łącznie \(n) \(Plural.polish(n, "raz", "razy", "razy"))")
      ] + Event.until(last)
    }
    return Event.until(last)
  }

  private static func until(_ last: CivilDate?) -> [Phrase] {
    guard let day = last.map(Phrase.day) else { return [] }
    return [Phrase(lt: "iki \(day.lt)", en: "until \(day.en)", pl: "do \(day.pl)")]
  }

  private static func every(_ weekdays: [Weekday]) -> Phrase {
    let all = Phrase.list(weekdays.sorted { $0.rawValue < $1.rawValue }.map(\.every))
    return Phrase(lt: all.lt, en: "on " + all.en, pl: (all.pl.hasPrefix("wt") ? "we " : "w ") + all.pl)
  }

  private static func written(_ rule: Recurrence) -> Phrase {
    let plain = rule.description
    return Phrase(lt: "pagal taisyklę \(plain)", en: "by the rule \(plain)", pl: "według reguły \(plain)")
  }
}

extension Phrase {
  /// What is said next, after a space.
  fileprivate func then(_ other: Phrase) -> Phrase { Phrase.joined([self, other], separator: " ") }
}

extension Recurrence.Frequency {
  /// "kasmet", "every 2 weeks", "co 5 lat".
  fileprivate func phrase(every n: Int) -> Phrase {
    switch self {
    case .daily:
      n == 1
        ? Phrase(lt: "kasdien", en: "every day", pl: "codziennie")
        : Phrase(
          lt: "kas \(n) \(Plural.lithuanian(n, "dieną", "dienas", "dienų"))", en: "every \(n) days", pl: "co \(n) dni")
    case .weekly:
      n == 1
        ? Phrase(lt: "kas savaitę", en: "every week", pl: "co tydzień")
        : Phrase(
          lt: "kas \(n) \(Plural.lithuanian(n, "savaitę", "savaites", "savaičių"))", en: "every \(n) weeks",
          pl: "co \(n) \(Plural.polish(n, "tydzień", "tygodnie", "tygodni"))")
    case .monthly:
      n == 1
        ? Phrase(lt: "kas mėnesį", en: "every month", pl: "co miesiąc")
        : Phrase(
          lt: "kas \(n) \(Plural.lithuanian(n, "mėnesį", "mėnesius", "mėnesių"))", en: "every \(n) months",
          pl: "co \(n) \(Plural.polish(n, "miesiąc", "miesiące", "miesięcy"))")
    case .yearly:
      n == 1
        ? Phrase(lt: "kasmet", en: "every year", pl: "co roku")
        : Phrase(
          lt: "kas \(n) \(Plural.lithuanian(n, "metus", "metus", "metų"))", en: "every \(n) years",
          pl: "co \(n) \(Plural.polish(n, "rok", "lata", "lat"))")
    }
  }
}
