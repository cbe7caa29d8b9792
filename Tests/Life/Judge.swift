import CivilTime

/// Says what was wrong with a life's letters.
struct Judge {
  let record: Record
  let expectations: [Expectation]
  private(set) var mistakes: [String] = []
  /// How often something was looked at, by what it was.
  private(set) var looks: [String: Int] = [:]

  init(_ record: Record, _ expectations: [Expectation]) {
    (self.record, self.expectations) = (record, expectations)
    checkLetters()
    checkNothingMissed()
    checkNothingUncalledFor()
  }

  private mutating func find(_ mistake: String, _ letter: Received? = nil) {
    let place = letter.map { "\(record.people[$0.person].login) \($0.day) (told \($0.tick.told), \($0.tick.true_)): " }
    mistakes.append((place ?? "") + mistake)
  }

  private mutating func count(_ what: String) { looks[what, default: 0] += 1 }

  /// One a day, none empty, none on a day off but what cannot wait, none before its hour but a late one.
  private mutating func checkLetters() {
    var seen: Set<String> = []
    for letter in record.letters {
      let person = record.people[letter.person]
      if !seen.insert("\(person.login) \(letter.day)").inserted { find("a second letter of the day", letter) }
      if !seen.insert(letter.mail.messageID).inserted { find("a second letter of this Message-ID", letter) }
      if letter.lines.isEmpty { find("an empty letter: \(letter.mail.subject)", letter) }
      if letter.lines.contains(where: { $0.day == nil && [.deadline, .overdue, .event].contains($0.section) }) {
        find("a line without a day: \(letter.lines)", letter)
      }
      if letter.hour < person.wish(at: letter.tick.true_).hour, !letter.mail.isLate { find("before her hour", letter) }
      if !person.isOpen(letter.day, at: letter.tick.true_) {
        count("letters on days off")
        let next = person.nextOpen(after: letter.day, at: letter.tick.true_)
        let isUrgent = letter.lines.contains { line in
          guard [.deadline, .event, .change].contains(line.section), let day = line.day else { return false }
          return letter.day <= day && next.map { day <= $0 } ?? true
            && !expectations.contains { $0.isWaited(for: line, after: letter) }
        }
        let isAsked = expectations.contains {
          $0.sections == [.ballot] && $0.person == letter.person && $0.isUrgentQuestion(on: letter, next: next)
        }
        if !isUrgent && !isAsked { find("on a day off, for nothing that could not wait: \(letter.lines)", letter) }
      }
    }
  }

  /// What was to be told was told, by the first letter that could, and by the day on which there had to be one.
  private mutating func checkNothingMissed() {
    for expectation in expectations {
      guard let latest = record.latest(for: expectation) else { continue }
      if let over = expectation.over, over <= latest.tick { continue }
      if expectation.matter != nil, !expectation.isExact { continue }
      if record.isUnsure(expectation) { continue }
      let what =
        "\(record.people[expectation.person].login): \(expectation.name) of \(expectation.matter.map(\.description) ?? "–")"
      guard let letter = record.firstLetter(for: expectation), letter.day <= latest.day else {
        find("\(what), due \(expectation.due), was not told by \(latest.day)")
        continue
      }
      count("rungs told: \(expectation.sections.map(\.rawValue).sorted()[0])")
      if !expectation.isTold(in: letter) {
        find("does not tell \(what), due \(expectation.due): \(letter.lines)", letter)
      }
    }
  }

  /// Every line about what is coming has its rung, and every letter a line that called for it.
  private mutating func checkNothingUncalledFor() {
    var byName: [String: [Expectation]] = [:]
    for expectation in expectations {
      byName["\(expectation.person) \(expectation.name)", default: []].append(expectation)
    }
    for (person, letters) in record.own.enumerated() {
      var previous: CivilDate?
      for letter in letters {
        let since = previous ?? CivilDate.epoch
        var isCalledFor = false
        for line in letter.lines {
          let known = (byName["\(person) \(line.name)"] ?? []).filter {
            $0.sections.contains(line.section) && ($0.matter == nil || $0.matter == line.day)
          }
          if known.isEmpty { find("tells of what never was: \(line)", letter) }
          if line.section != .change, let over = known.compactMap(\.over).max(), known.allSatisfy({ $0.over != nil }),
            over < letter.tick.true_
          {
            find("tells of what is over since \(over): \(line)", letter)
          }
          let isRung = known.contains { $0.due <= letter.day && $0.due > since }
          let isSure = known.allSatisfy(\.isExact)
          let isOwed = line.section == .overdue && known.contains { $0.due == since }
          if isRung || isOwed || !isSure || known.contains(where: record.isUnsure) { isCalledFor = true }
          if [.event, .deadline].contains(line.section), isSure {
            count("lines with their rung: \(line.section.rawValue)")
            if !isRung, !known.contains(where: record.isUnsure) {
              find("tells \(line) without a rung since \(since)", letter)
            }
          }
        }
        if !isCalledFor { find("nothing calls for it since \(since): \(letter.lines)", letter) }
        previous = letter.day
      }
    }
  }
}

extension Expectation {
  /// Whether another rung of what a line tells of is due after the letter.
  fileprivate func isWaited(for line: Line, after letter: Received) -> Bool {
    person == letter.person && name == line.name && line.section != .change && sections.contains(line.section)
      && matter == line.day && isExact && letter.day < due
  }

  /// Whether a question's last day comes before the next day on which she may be written to.
  fileprivate func isUrgentQuestion(on letter: Received, next: CivilDate?) -> Bool {
    guard let lastDay, letter.day <= lastDay, letter.tick.true_ > known else { return false }
    return (over.map { $0 > letter.tick.true_ } ?? true) && next.map { lastDay <= $0 } ?? true && isTold(in: letter)
  }
}
