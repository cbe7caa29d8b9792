/// How the sorted words of a term join to a meaning; the same in every language.
struct TermGrammar {
  let period: CivilInterval

  /// Finds the meaning of a term's words.
  ///
  /// - Parameter tokens: The words in their order.
  /// - Returns: The kind and the days; `nil` where the words do not join.
  func meaning(of tokens: [TermToken]) -> (Term.Kind, CivilInterval)? {
    let years = tokens.compactMap { if case .year(let year) = $0 { year } else { nil } }
    var words = tokens.filter { if case .year = $0 { false } else { true } }
    guard years.count <= 2 else { return nil }
    if words.first == .by {
      words.removeFirst()
      guard let last = interval(words, years: years)?.last, last >= period.first else { return nil }
      return CivilInterval(period.first, through: last).map { (.dated, $0) }
    }
    if words.isEmpty, let year = years.first, years.count == 1 {
      return months(1...12, of: year).map { (.dated, $0) }
    }
    if words.count == 1, case .season(let first) = words[0] {
      guard let year = years.first ?? fittingYear({ months(first...first, of: $0) }) else { return nil }
      return season(from: first, of: year).map { (.fuzzy, $0) }
    }
    return interval(words, years: years).map { (.dated, $0) }
  }

  /// The days that the words name, in the year said or else in the plan's.
  private func interval(_ words: [TermToken], years: [Int]) -> CivilInterval? {
    if let exact = exactDays(words) { return exact }
    guard let year = years.first ?? fittingYear({ interval(words, year: $0, lastYear: $0) }) else { return nil }
    return interval(words, year: year, lastYear: years.last ?? year)
  }

  /// ISO dates need no year.
  private func exactDays(_ words: [TermToken]) -> CivilInterval? {
    switch words.count {
    case 1: if case .day(let day) = words[0] { return CivilInterval(day) }
    case 3:
      if case .day(let first) = words[0], words[1] == .dash, case .day(let last) = words[2] {
        return CivilInterval(first, through: last)
      }
    default: break
    }
    return nil
  }

  private func interval(_ words: [TermToken], year: Int, lastYear: Int) -> CivilInterval? {
    switch words.count {
    case 1: return single(words[0], year: year)
    case 2: return pair(words[0], words[1], year: year)
    default: break
    }
    guard let dash = words.firstIndex(of: .dash) else { return nil }
    let (left, right) = (Array(words[..<dash]), Array(words[(dash + 1)...]))
    guard !left.isEmpty, !right.isEmpty else { return nil }
    // "23–29 April", "balandžio 23–29": the month is said once.
    if left.count == 1, right.count == 2, case .number = left[0], let month = right.month {
      return joined([.month(month), left[0]], right, year, lastYear)
    }
    if left.count == 2, right.count == 1, case .number = right[0], let month = left.month {
      return joined(left, [.month(month), right[0]], year, lastYear)
    }
    // "I–II ketv.": the unit is said once.
    if left.count == 1, right.count == 2, right[1] == .quarter || right[1] == .half {
      return joined([left[0], right[1]], right, year, lastYear)
    }
    return joined(left, right, year, lastYear)
  }

  private func joined(_ left: [TermToken], _ right: [TermToken], _ year: Int, _ lastYear: Int) -> CivilInterval? {
    guard left.count <= 2, right.count <= 2, !left.contains(.dash), !right.contains(.dash),
      let first = interval(left, year: year, lastYear: year)?.first,
      let last = interval(right, year: lastYear, lastYear: lastYear)?.last
    else { return nil }
    return CivilInterval(first, through: last)
  }

  private func single(_ token: TermToken, year: Int) -> CivilInterval? {
    switch token {
    case .month(let month): months(month...month, of: year)
    // "Q1" is a quarter, "H1", with its sign turned, a half-year.
    case .roman(let number) where number > 0: quarter(number, of: year)
    case .roman(let number): half(-number, of: year)
    default: nil
    }
  }

  private func pair(_ first: TermToken, _ second: TermToken, year: Int) -> CivilInterval? {
    switch (first, second) {
    case (.month(let month), .number(let day)), (.number(let day), .month(let month)):
      CivilDate(year: year, month: month, day: day).map { CivilInterval($0) }
    case (.roman(let number), .quarter), (.number(let number), .quarter): quarter(number, of: year)
    case (.roman(let number), .half), (.number(let number), .half): half(number, of: year)
    default: nil
    }
  }

  private func quarter(_ number: Int, of year: Int) -> CivilInterval? {
    (1...4).contains(number) ? months((3 * number - 2)...(3 * number), of: year) : nil
  }

  private func half(_ number: Int, of year: Int) -> CivilInterval? {
    (1...2).contains(number) ? months((6 * number - 5)...(6 * number), of: year) : nil
  }

  private func months(_ range: ClosedRange<Int>, of year: Int) -> CivilInterval? {
    guard let first = CivilDate(year: year, month: range.lowerBound, day: 1),
      let last = CivilDate(
        year: year, month: range.upperBound, day: CivilDate.days(inMonth: range.upperBound, of: year))
    else { return nil }
    return CivilInterval(first, through: last)
  }

  /// Three months from a season's first; winter runs into the next year.
  private func season(from month: Int, of year: Int) -> CivilInterval? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    return CivilInterval(first, through: first.adding(months: 3).adding(days: -1))
  }

  /// The first year of the plan in which days fall within it.
  private func fittingYear(_ days: (Int) -> CivilInterval?) -> Int? {
    (period.first.year...period.last.year).first { year in days(year).map { $0.touches(period) } ?? false }
  }
}

extension [TermToken] {
  fileprivate var month: Int? {
    for case .month(let month) in self { return month }
    return nil
  }
}
