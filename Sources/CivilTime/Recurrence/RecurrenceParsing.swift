extension Recurrence: CustomStringConvertible {
  /// Reads a rule as RFC 5545 writes it.
  ///
  /// Gives `nil` for a rule that is none, or that has parts which whole days do not have.
  ///
  /// - Parameter text: `FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=7`, with or without `RRULE:` before it.
  public init?(parsing text: String) {
    var frequency: Frequency?
    var (interval, end) = (1, End.never)
    var (months, monthDays, weekdays) = ([Int](), [Int](), [WeekdayRule]())
    var seen: Set<Substring> = []
    let body = text.hasPrefix("RRULE:") ? text.dropFirst(6) : text[...]
    for part in body.split(separator: ";", omittingEmptySubsequences: false) {
      guard let equals = part.firstIndex(of: "=") else { return nil }
      let (name, value) = (part[..<equals], part[equals...].dropFirst())
      guard seen.insert(name).inserted else { return nil }
      switch name {
      case "FREQ":
        frequency = Frequency(rawValue: String(value))
        if frequency == nil { return nil }
      case "INTERVAL":
        guard let number = Self.number(value, in: 1...10_000) else { return nil }
        interval = number
      case "COUNT":
        guard end == .never, let number = Self.number(value, in: 1...100_000) else { return nil }
        end = .count(number)
      case "UNTIL":
        guard end == .never, let day = Self.basicDate(value) else { return nil }
        end = .until(day)
      case "BYMONTH":
        guard let numbers = Self.numbers(value, in: 1...12, negative: false) else { return nil }
        months = numbers
      case "BYMONTHDAY":
        guard let numbers = Self.numbers(value, in: 1...31, negative: true) else { return nil }
        monthDays = numbers
      case "BYDAY":
        guard let rules = Self.weekdayRules(value) else { return nil }
        weekdays = rules
      case "WKST":
        // Ours starts on Monday, as the standard's does by default.
        guard value == "MO" else { return nil }
      default: return nil
      }
    }
    guard let frequency else { return nil }
    // Section 3.3.10: no ordinals but in months and years, no days of the month in weeks.
    let hasOrdinals = weekdays.contains { $0.ordinal != nil }
    if hasOrdinals && (frequency == .daily || frequency == .weekly) { return nil }
    if frequency == .weekly && !monthDays.isEmpty { return nil }
    if frequency == .monthly && weekdays.contains(where: { abs($0.ordinal ?? 1) > 5 }) { return nil }
    self.init(
      frequency: frequency, interval: interval, end: end, months: months.sorted(), monthDays: monthDays,
      weekdays: weekdays)
  }

  /// The rule as RFC 5545 writes it.
  public var description: String {
    var parts = ["FREQ=\(frequency.rawValue)"]
    if interval != 1 { parts.append("INTERVAL=\(interval)") }
    switch end {
    case .never: break
    case .count(let count): parts.append("COUNT=\(count)")
    case .until(let day): parts.append("UNTIL=" + day.description.filter { $0 != "-" })
    }
    if !months.isEmpty { parts.append("BYMONTH=" + months.map(String.init).joined(separator: ",")) }
    if !monthDays.isEmpty { parts.append("BYMONTHDAY=" + monthDays.map(String.init).joined(separator: ",")) }
    if !weekdays.isEmpty {
      parts.append(
        "BYDAY=" + weekdays.map { ($0.ordinal.map(String.init) ?? "") + $0.weekday.code }.joined(separator: ","))
    }
    return parts.joined(separator: ";")
  }

  private static func number(_ text: Substring, in range: ClosedRange<Int>) -> Int? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text), range.contains(number) else {
      return nil
    }
    return number
  }

  private static func numbers(_ text: Substring, in range: ClosedRange<Int>, negative: Bool) -> [Int]? {
    var numbers: [Int] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let isNegative = negative && item.first == "-"
      guard let value = number(isNegative ? item.dropFirst() : item, in: range) else { return nil }
      numbers.append(isNegative ? -value : value)
    }
    return numbers
  }

  private static func weekdayRules(_ text: Substring) -> [WeekdayRule]? {
    var rules: [WeekdayRule] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let weekday = Weekday.allCases.first(where: { $0.code == item.suffix(2) }) else { return nil }
      var ordinal = item.dropLast(2)
      let isNegative = ordinal.first == "-"
      if ordinal.first == "-" || ordinal.first == "+" { ordinal = ordinal.dropFirst() }
      if item.count == 2 {
        rules.append(WeekdayRule(ordinal: nil, weekday: weekday))
      } else {
        guard let value = number(ordinal, in: 1...53) else { return nil }
        rules.append(WeekdayRule(ordinal: isNegative ? -value : value, weekday: weekday))
      }
    }
    return rules
  }

  /// A date without hyphens; a time after it is passed over, as whole days have none.
  private static func basicDate(_ text: Substring) -> CivilDate? {
    let digits = Array(text.prefix(8))
    guard digits.count == 8, text.count == 8 || text.dropFirst(8).first == "T" else { return nil }
    return CivilDate("\(String(digits[0..<4]))-\(String(digits[4..<6]))-\(String(digits[6..<8]))")
  }
}

extension Weekday {
  /// The two letters of RFC 5545.
  var code: String { ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][rawValue - 1] }
}
