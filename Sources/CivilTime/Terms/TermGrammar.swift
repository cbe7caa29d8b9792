/// How the sorted words of a term join to a meaning; the same in every language.
struct TermGrammar {
  let period: CivilInterval

  /// Finds the meaning of a term's words.
  ///
  /// - Parameter tokens: The words in their order.
  /// - Returns: The kind and the days.
  /// - Throws: Why they have none.
  func meaning(of tokens: [TermToken]) throws(TermError) -> (Term.Kind, CivilInterval) {
    let years = tokens.compactMap { if case .year(let year) = $0 { year } else { nil } }
    let words = tokens.filter { if case .year = $0 { false } else { true } }
    guard years.count <= 2 else { throw .notATerm }
    switch words.first {
    case .by:
      let last = try end(Array(words.dropFirst()), years: years)
      guard last >= period.first else { throw .outsidePlan(CivilInterval(last)) }
      return (.dated, try period.first.through(last))
    case .from:
      let rest = words.dropFirst().map { $0 == .by ? .dash : $0 }
      if rest.contains(.dash) { return (.dated, try interval(rest, years: years)) }
      let first = try interval(rest, years: years).first
      guard first <= period.last else { throw .outsidePlan(CivilInterval(first)) }
      return (.dated, try first.through(period.last))
    case .season(let month):
      guard words.count == 1 else { throw .notATerm }
      return (.fuzzy, try inYear(of: years) { year, _ throws(TermError) in season(from: month, of: year) })
    case nil:
      guard let year = years.first, years.count == 1 else { throw .notATerm }
      return (.dated, months(1...12, of: year))
    default:
      return (.dated, try interval(words, years: years))
    }
  }

  /// The last day that "by" allows; the end of the year is the plan's where no year is said.
  private func end(_ words: [TermToken], years: [Int]) throws(TermError) -> CivilDate {
    guard words.first == .end else { return try interval(words, years: years).last }
    if words.count > 1 { return try interval(Array(words.dropFirst()), years: years).last }
    return years.first.map { months(1...12, of: $0).last } ?? period.last
  }

  /// The days that the words name, in the years said or else in the plan's.
  private func interval(_ words: [TermToken], years: [Int]) throws(TermError) -> CivilInterval {
    // "Spalio pabaigos" after "iki": the month's last day is its end already.
    let words = words.last == .end ? words.dropLast() : words
    return try inYear(of: years) { year, lastYear throws(TermError) in try join(words, year, lastYear) }
  }

  /// Tries the years said, or else every year of the plan until the days fall within it.
  private func inYear(
    of years: [Int], _ days: (Int, Int) throws(TermError) -> CivilInterval
  ) throws(TermError) -> CivilInterval {
    if let year = years.first { return try days(year, years.last ?? year) }
    var failure = TermError.notATerm
    for year in period.first.year...period.last.year {
      do throws(TermError) {
        let found = try days(year, year)
        if found.touches(period) { return found }
        failure = .outsidePlan(found)
      } catch {
        if failure == .notATerm { failure = error }
      }
    }
    throw failure
  }

  /// Joins words, of which one side of a dash may have left out what the other says.
  private func join(_ words: [TermToken], _ year: Int, _ lastYear: Int) throws(TermError) -> CivilInterval {
    guard let dash = words.firstIndex(where: { $0 == .dash || $0 == .by }) else { return try simple(words, year) }
    var (left, right) = (Array(words[..<dash]), Array(words[(dash + 1)...]))
    if let unit = right.first(where: \.isUnit), left.count == 1, left[0].isNumeral {
      // "23–29 April", "I–II ketv.".
      left.append(unit)
    } else if let month = left.first(where: \.isMonth), right.count == 1, right[0].isNumeral {
      // "Balandžio 23–29".
      right.append(month)
    }
    let first = try simple(left, year).first
    let last = try simple(right, lastYear).last
    // From November to January, in a plan that goes on so long.
    if last < first, year == lastYear, last.month != first.month {
      let next = try simple(right, year + 1).last
      if next <= period.last { return try first.through(next) }
    }
    return try first.through(last)
  }

  /// A month, a day, a quarter or a half-year.
  private func simple(_ words: [TermToken], _ year: Int) throws(TermError) -> CivilInterval {
    switch words.count {
    case 1:
      if case .day(let day) = words[0] { return CivilInterval(day) }
      if case .month(let month) = words[0] { return months(month...month, of: year) }
    case 2:
      switch (words[0], words[1]) {
      case (.month(let month), .number(let day)), (.number(let day), .month(let month)):
        guard let day = CivilDate(year: year, month: month, day: day) else { throw .noSuchDay }
        return CivilInterval(day)
      case (.ordinal(let number), .quarter), (.number(let number), .quarter):
        guard (1...4).contains(number) else { throw .noSuchDay }
        return months((3 * number - 2)...(3 * number), of: year)
      case (.ordinal(let number), .half), (.number(let number), .half):
        guard (1...2).contains(number) else { throw .noSuchDay }
        return months((6 * number - 5)...(6 * number), of: year)
      default: break
      }
    default: break
    }
    throw .notATerm
  }

  private func months(_ range: ClosedRange<Int>, of year: Int) -> CivilInterval {
    let first = CivilDate(valid: year, range.lowerBound, 1)
    return CivilInterval(first, throughMonths: range.count)
  }

  /// Three months from a season's first; winter runs into the next year.
  private func season(from month: Int, of year: Int) -> CivilInterval {
    CivilInterval(CivilDate(valid: year, month, 1), throughMonths: 3)
  }
}

extension TermToken {
  fileprivate var isMonth: Bool { if case .month = self { true } else { false } }
  fileprivate var isUnit: Bool { isMonth || self == .quarter || self == .half }
  fileprivate var isNumeral: Bool {
    switch self {
    case .number, .ordinal: true
    default: false
    }
  }
}

extension CivilDate {
  /// The interval from here, which must not end before it begins.
  fileprivate func through(_ last: CivilDate) throws(TermError) -> CivilInterval {
    guard let interval = CivilInterval(self, through: last) else {
      throw .endsBeforeItBegins(first: self, last: last)
    }
    return interval
  }
}

extension CivilInterval {
  /// Whole months from the first of one.
  fileprivate init(_ first: CivilDate, throughMonths count: Int) {
    self.init(valid: first, first.adding(months: count).adding(days: -1))
  }
}
