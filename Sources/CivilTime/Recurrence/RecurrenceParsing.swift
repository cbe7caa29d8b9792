extension Recurrence {
  /// Reads a rule as RFC 5545 writes it.
  ///
  /// Gives `nil` for a rule that is none, or that has parts which whole days do not have.
  ///
  /// - Parameter text: `FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=7`, with or without `RRULE:` before it.
  public init?(parsing text: String) {
    try? self.init(reading: text)
  }

  /// Reads a rule as RFC 5545 writes it, and says what is wrong where it is none.
  ///
  /// - Parameter text: `FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=7`, with or without `RRULE:` before it.
  /// - Throws: ``RecurrenceError`` for what cannot be dated, which names the parts that are refused.
  public init(reading text: String) throws(RecurrenceError) {
    var bytes = Array(text.utf8)[...]
    if bytes.prefix(6).uppercased().elementsEqual("RRULE:".utf8) { bytes.removeFirst(6) }
    var parts = RecurrenceParts()
    while true {
      let end = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
      try parts.take(bytes[..<end])
      if end == bytes.endIndex { break }
      bytes = bytes[(end + 1)...]
    }
    guard let frequency = parts.frequency else { throw .noFrequency }
    if let part = parts.misplaced(in: frequency) { throw .misplaced(part: part, frequency: frequency) }
    self.init(
      frequency: frequency, interval: parts.interval, end: parts.end, months: Self.inOrder(parts.months),
      monthDays: parts.monthDays, weekdays: parts.weekdays, weekStart: parts.tellingWeekStart)
  }

  /// Months in order, each once.
  private static func inOrder(_ months: [Int]) -> [Int] {
    months.count < 2 ? months : Set(months).sorted()
  }
}

/// The parts of a rule as they are read.
///
/// Bytes, not characters: a rule is ASCII, and the digests of a whole installation read thousands.
private struct RecurrenceParts {
  typealias Bytes = ArraySlice<UInt8>

  var frequency: Recurrence.Frequency?
  var interval = 1
  var end = Recurrence.End.never
  var months: [Int] = []
  var monthDays: [Int] = []
  var weekdays: [Recurrence.WeekdayRule] = []
  var weekStart = Weekday.monday
  /// The names seen, none of which may come twice.
  private var seen: [String] = []

  /// Takes one part.
  mutating func take(_ part: Bytes) throws(RecurrenceError) {
    guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else {
      throw .notAPart(String(decoding: part, as: UTF8.self))
    }
    // Names and values are case-insensitive, section 3.1.
    let name = String(decoding: part[..<equals].uppercased(), as: UTF8.self)
    let value = part[(equals + 1)...]
    if seen.contains(name) { throw .repeated(name) }
    seen.append(name)
    guard try keep(value.uppercased(), as: name) else {
      throw .badValue(part: name, value: String(decoding: value, as: UTF8.self))
    }
  }

  /// Keeps the value of a part, and tells whether it is one that the part can have.
  private mutating func keep(_ value: Bytes, as name: String) throws(RecurrenceError) -> Bool {
    switch name {
    case "FREQ":
      frequency = Recurrence.Frequency(rawValue: String(decoding: value, as: UTF8.self))
      return frequency != nil
    case "INTERVAL": return Self.number(value, in: 1...9_999).map { interval = $0 } != nil
    case "COUNT", "UNTIL":
      guard end == .never else { throw .twoEnds }
      let said: Recurrence.End? =
        name == "COUNT" ? Self.number(value, in: 1...99_999).map { .count($0) } : Self.day(value).map { .until($0) }
      end = said ?? .never
      return said != nil
    case "BYMONTH": return Self.each(value) { Self.number($0, in: 1...12) }.map { months = $0 } != nil
    case "BYMONTHDAY": return Self.each(value) { Self.signed($0, in: 1...31) }.map { monthDays = $0 } != nil
    case "BYDAY": return Self.each(value, read: Self.weekday).map { weekdays = $0 } != nil
    case "WKST": return value.count == 2 && Self.weekday(value).map { weekStart = $0.weekday } != nil
    default: throw .unsupported(name)
    }
  }

  /// The beginning of the week where it tells anything: several weeks are counted, and days of them are named.
  var tellingWeekStart: Weekday {
    frequency == .weekly && interval > 1 && !weekdays.isEmpty ? weekStart : .monday
  }

  /// Section 3.3.10: no ordinals but in months and years, no days of the month in weeks.
  func misplaced(in frequency: Recurrence.Frequency) -> String? {
    let hasOrdinals = weekdays.contains { $0.ordinal != nil }
    switch frequency {
    case .daily: return hasOrdinals ? "BYDAY" : nil
    case .weekly: return !monthDays.isEmpty ? "BYMONTHDAY" : hasOrdinals ? "BYDAY" : nil
    case .monthly: return weekdays.contains { abs($0.ordinal ?? 1) > 5 } ? "BYDAY" : nil
    case .yearly: return nil
    }
  }

  private static func each<Item>(_ list: Bytes, read: (Bytes) -> Item?) -> [Item]? {
    var items: [Item] = []
    var rest = list
    while true {
      let end = rest.firstIndex(of: UInt8(ascii: ",")) ?? rest.endIndex
      guard let item = read(rest[..<end]) else { return nil }
      items.append(item)
      if end == rest.endIndex { return items }
      rest = rest[(end + 1)...]
    }
  }

  private static func number(_ digits: Bytes, in range: ClosedRange<Int>) -> Int? {
    guard (1...8).contains(digits.count) else { return nil }
    var number = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return range.contains(number) ? number : nil
  }

  /// A number with or without its sign, as BYMONTHDAY and BYDAY have it.
  private static func signed(_ text: Bytes, in range: ClosedRange<Int>) -> Int? {
    switch text.first {
    case UInt8(ascii: "-"): number(text.dropFirst(), in: range).map { -$0 }
    case UInt8(ascii: "+"): number(text.dropFirst(), in: range)
    default: number(text, in: range)
    }
  }

  private static func weekday(_ text: Bytes) -> Recurrence.WeekdayRule? {
    let code = text.suffix(2)
    guard let weekday = Weekday.allCases.first(where: { code.elementsEqual($0.code.utf8) }) else { return nil }
    if text.count == 2 { return Recurrence.WeekdayRule(ordinal: nil, weekday: weekday) }
    return signed(text.dropLast(2), in: 1...53).map { Recurrence.WeekdayRule(ordinal: $0, weekday: weekday) }
  }

  /// A date without hyphens; a time of day after it is passed over, as whole days have none.
  private static func day(_ text: Bytes) -> CivilDate? {
    let (date, time) = (text.prefix(8), text.dropFirst(8))
    guard date.count == 8, let number = number(date, in: 0...99_999_999) else { return nil }
    if let mark = time.first {
      let clock = time.last == UInt8(ascii: "Z") ? time.dropFirst().dropLast() : time.dropFirst()
      guard mark == UInt8(ascii: "T"), clock.count == 6, Self.number(clock, in: 0...235_960) != nil else { return nil }
    }
    return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}

extension ArraySlice<UInt8> {
  /// The same bytes with the letters of ASCII in upper case.
  fileprivate func uppercased() -> ArraySlice<UInt8> {
    let small = UInt8(ascii: "a")...UInt8(ascii: "z")
    // What the register holds is in upper case already.
    return contains { small.contains($0) } ? map { small.contains($0) ? $0 - 32 : $0 }[...] : self
  }
}
