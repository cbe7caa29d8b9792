import CivilTime
import Foundation

/// What the letters of a life had to tell, by the rules as people know them and by what the story has done.
struct Expecting {
  private static let ladder = [60, 30, 7, 1]
  private static let reach = 93
  let people: [Person]
  let record: Record

  /// The days before a matter on which a person hears of it: moved to a day on which she may be written to.
  private func rungs(_ rungs: [Int], before matter: CivilDate, of person: Person) -> [CivilDate] {
    let isUrgent = person.wish(at: Instant(matter)).frequency == "urgent"
    return (isUrgent ? [rungs.min() ?? 0] : rungs).map { rung in
      let target = matter.adding(days: -rung)
      let moment = Instant(target)
      return (0...(Self.reach - rung)).lazy.map { target.adding(days: -$0) }.first { person.isOpen($0, at: moment) }
        ?? target
    }
  }

  /// Those of a matter that is known for so long that all its rungs come; inexact where something changed meanwhile.
  private func ahead(
    _ name: (Person) -> String, _ sections: Set<Section>, _ matter: CivilDate, _ ladder: [Int], for who: [Int],
    known: Instant, over: Instant?
  ) -> [Expectation] {
    who.flatMap { index in
      let person = people[index]
      let sight = Instant(matter.adding(days: -Self.reach))
      let days = rungs(ladder, before: matter, of: person)
      return days.map { due in
        var expectation = Expectation(
          person: index, name: name(person), sections: sections, matter: matter, due: due,
          next: days.filter { $0 > due }.min(),
          over: over)
        let end = record.latest(for: expectation)?.tick ?? Instant(matter)
        expectation.isExact = known <= sight && !person.changed(between: sight, and: max(end, Instant(matter)))
        return expectation
      }
    }
  }

  func happenings(_ happenings: [Happening], languages: [String: Int]) -> [Expectation] {
    let who = people.indices.filter { people[$0].association != nil }
    return happenings.flatMap { event in
      ahead(
        { event.titles[languages[$0.login] ?? 0] }, [.event, .change], event.day, event.rungs, for: who,
        known: event.known,
        over: event.gone)
    }
  }

  /// Who was told of an event hears when it is cancelled or moved, in her next letter.
  func changes(_ happenings: [Happening], languages: [String: Int]) -> [Expectation] {
    happenings.flatMap { event -> [Expectation] in
      guard let gone = event.gone else { return [] }
      let next = happenings.first { $0.code == event.code && $0.original == event.original && $0.known == gone }
      return people.indices.flatMap { index -> [Expectation] in
        let name = event.titles[languages[people[index].login] ?? 0]
        func isTelling(_ letter: Received) -> Bool {
          letter.person == index && letter.tick.true_ < gone
            && letter.lines.contains {
              [.event, .change].contains($0.section) && $0.name == name && $0.day == event.day
            }
        }
        guard record.letters.contains(where: isTelling) else { return [] }
        // What a clock that erred has told may be told anew, or not; who wants only what is urgent may hear nothing.
        let isSure =
          record.own[index].contains(where: isTelling) && people[index].wish(at: gone).frequency != "urgent"
        let lastDay = max(event.day, next?.day ?? event.day)
        return [
          Expectation(
            person: index, name: name, sections: [.change], matter: nil,
            due: isSure ? gone.day : .never, known: gone,
            over: [next?.gone, Instant(lastDay)].compactMap { $0 }.min(), isExact: false)
        ]
      }
    }
  }

  func promises(_ promises: [Promise]) -> [Expectation] {
    promises.flatMap { promise -> [Expectation] in
      // Without a deadline its time is over with the plan's, and nobody is told before.
      let due = promise.due ?? CivilDate.date("\(promise.plan)-12-31")
      let leads = people.indices.filter { index in
        guard let own = people[index].association else { return false }
        return promise.lead.map { $0 == own } ?? (own != "LNB")
      }
      let partners = people.indices.filter { index in
        people[index].association.map { promise.partners.contains($0) } ?? false
      }
      let before =
        promise.due == nil
        ? []
        : ahead(
          { _ in promise.number }, [.deadline, .overdue], due, Self.ladder, for: Set(leads + partners).sorted(),
          known: promise.agreed, over: promise.ended)
      let after = leads.flatMap { index in
        Self.ladder.map { rung in
          var expectation = Expectation(
            person: index, name: promise.number, sections: [.overdue], matter: due, due: due.adding(days: rung),
            over: promise.ended)
          let end = record.latest(for: expectation)?.tick ?? Instant(due)
          expectation.isExact =
            promise.agreed < Instant(due)
            && !people[index].changed(between: Instant(due), and: end)
          return expectation
        }
      }
      // Partners read it beside what they are told, and are not written to for it.
      let beside =
        promise.due != nil
        ? []
        : partners.filter { !leads.contains($0) }.map { index in
          Expectation(
            person: index, name: promise.number, sections: [.overdue], matter: due, due: .never, over: promise.ended)
        }
      return before + after + beside
    }
  }

  /// Nothing was heard of a measure for thirty days, and for thirty more.
  func silences(_ promises: [Promise]) -> [Expectation] {
    promises.flatMap { promise -> [Expectation] in
      return promise.news.indices.flatMap { place -> [Expectation] in
        let since = max(promise.first, promise.news[place].local(in: Self.vilnius).day)
        let next = promise.news.dropFirst(place + 1).first
        return people.indices.flatMap { index -> [Expectation] in
          // Whoever leads it; whoever coordinates from the second time on, and at once where all lead.
          let isLead = promise.lead != nil && people[index].association == promise.lead
          let isCoordinator = people[index].association == nil
          guard isLead || isCoordinator else { return [] }
          return (isLead || promise.lead == nil ? 1...13 : 2...13).map { times in
            let day = since.adding(days: 30 * times)
            // What is overdue is asked after for that.
            let due = promise.due ?? CivilDate.date("\(promise.plan)-12-31")
            let late = Instant(due.adding(days: 1)) + -Instant.day / 2
            return unlessUrgent(
              Expectation(
                person: index, name: promise.number, sections: [.silence], others: [.deadline, .overdue], matter: nil,
                due: day, over: [next, promise.ended, late].compactMap { $0 }.min(), isExact: false))
          }
        }
      }
    }
  }

  /// Who wants to hear of urgent things alone hears nothing of it, and nobody knows of whom it is just now.
  private func unlessUrgent(_ expectation: Expectation) -> Expectation {
    let (person, begin) = (people[expectation.person], Instant(expectation.due) + -Instant.day)
    let end = record.latest(for: expectation)?.tick ?? begin
    guard person.wish(at: begin).frequency == "urgent" || person.changed(between: begin, and: end) else {
      return expectation
    }
    var unsure = expectation
    unsure.due = .never
    return unsure
  }

  /// A question is told of at once, and where it has no last day, every week.
  func questions(_ questions: [Question]) -> [Expectation] {
    questions.flatMap { question -> [Expectation] in
      people.indices.flatMap { index -> [Expectation] in
        guard let own = people[index].association, let answered = question.voters[own] else { return [] }
        let asked = question.asked.local(in: Self.vilnius).day
        let over = [answered, question.over, question.lastDay.map { Instant($0.adding(days: 1)) }].compactMap { $0 }
          .min()
        return (question.lastDay == nil ? 0...8 : 0...0).map { week in
          Expectation(
            person: index, name: "\(question.number)", sections: [.ballot], matter: nil,
            due: asked.adding(days: 7 * week), known: question.asked, over: over,
            lastDay: question.lastDay, isExact: false)
        }
      }
    }
  }

  private static var vilnius: TimeZone { TimeZone(identifier: "Europe/Vilnius") ?? .gmt }
}
