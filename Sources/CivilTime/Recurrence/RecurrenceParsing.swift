extension Recurrence {
  /// Reads a rule as RFC 5545 writes it.
  ///
  /// Gives `nil` for a rule that is none, or that has parts which whole days do not have.
  ///
  /// - Parameter text: `FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=7`, with or without `RRULE:` before it.
  public init?(parsing text: String) {
    var bytes = Array(text.utf8)[...]
    if bytes.starts(with: "RRULE:".utf8) { bytes.removeFirst(6) }
    var parts = RecurrenceParts()
    while true {
      let end = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
      guard parts.take(bytes[..<end]) else { return nil }
      if end == bytes.endIndex { break }
      bytes = bytes[(end + 1)...]
    }
    guard let frequency = parts.frequency, parts.areAllowed(with: frequency) else { return nil }
    self.init(
      frequency: frequency, interval: parts.interval, end: parts.end, months: Self.inOrder(parts.months),
      monthDays: parts.monthDays, weekdays: parts.weekdays)
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
  /// The names seen, none of which may come twice.
  private var seen: [String] = []

  /// Takes one part, and tells whether it is one.
  mutating func take(_ part: Bytes) -> Bool {
    guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { return false }
    let name = String(decoding: part[..<equals], as: UTF8.self)
    let value = part[(equals + 1)...]
    if seen.contains(name) { return false }
    seen.append(name)
    switch name {
    case "FREQ":
      frequency = Recurrence.Frequency(rawValue: String(decoding: value, as: UTF8.self))
      return frequency != nil
    case "INTERVAL": return Self.number(value, in: 1...10_000).map { interval = $0 } != nil
    case "COUNT": return end == .never && Self.number(value, in: 1...100_000).map { end = .count($0) } != nil
    case "UNTIL": return end == .never && Self.day(value).map { end = .until($0) } != nil
    case "BYMONTH": return Self.each(value) { Self.number($0, in: 1...12) }.map { months = $0 } != nil
    case "BYMONTHDAY": return Self.each(value) { Self.signed($0, in: 1...31) }.map { monthDays = $0 } != nil
    case "BYDAY": return Self.each(value, read: Self.weekday).map { weekdays = $0 } != nil
    // Ours starts on Monday, as the standard's does by default.
    case "WKST": return value.elementsEqual("MO".utf8)
    default: return false
    }
  }

  /// Section 3.3.10: no ordinals but in months and years, no days of the month in weeks.
  func areAllowed(with frequency: Recurrence.Frequency) -> Bool {
    switch frequency {
    case .daily: weekdays.allSatisfy { $0.ordinal == nil }
    case .weekly: monthDays.isEmpty && weekdays.allSatisfy { $0.ordinal == nil }
    case .monthly: weekdays.allSatisfy { abs($0.ordinal ?? 1) <= 5 }
    case .yearly: true
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
