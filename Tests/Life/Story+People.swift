import CivilTime
import Foundation
import TestSupport

/// Ten people in four zones, who change what they want now and then, and are away.
extension Story {
  private static let zones = ["Europe/Vilnius", "Europe/Warsaw", "America/New_York", "Pacific/Auckland"]

  func introducePeople() throws {
    let some: [(login: String, address: String, association: String?, zone: Int)] = [
      ("lbd_leader", "lbd", "LBD", 0), ("lbd_deputy", "lbd.pavaduotojas", "LBD", 0),
      ("lsvba_leader", "lsvba", "LSVBA", 3),
      ("avba_leader", "avba", "AVBA", 0), ("lmba_leader", "lmba", "LMBA", 1), ("labda_leader", "labda", "LABDA", 2),
      ("lkba_leader", "lkba", "LKBA", 1), ("lmbda_leader", "lmbda", "LMBDA", 0), ("lnb_leader", "lnb", "LNB", 0),
      ("coordinator", "koordinatorius", nil, 0),
    ]
    for person in some {
      var wish = Wish(since: first, zone: Self.zone(person.zone))
      wish.hour = Int.random(in: 5...20, using: &random)
      switch person.login {
      case "lmba_leader": (wish.frequency, wish.weekdays) = ("weekly", [5])
      case "lmbda_leader": wish.frequency = "urgent"
      case "avba_leader": wish.weekdays = [1, 3, 5]
      default: break
      }
      people.append(
        Person(
          login: person.login, email: person.address + "@example.org", association: person.association, wishes: [wish]))
      try say(wish, as: person.login)
    }
    for year in first.day.year...end.day.year {
      for _ in 0..<3 { plan(on: day(in: 0...364, of: year)) { [unowned self] in try beAway(at: $0) } }
      plan(on: day(in: 0...364, of: year)) { [unowned self] in try changeMind(at: $0) }
    }
  }

  private static func zone(_ index: Int) -> TimeZone {
    guard let zone = TimeZone(identifier: zones[index]) else { fatalError("no zone \(zones[index])") }
    return zone
  }

  private func say(_ wish: Wish, as login: String) throws {
    let weekdays = wish.weekdays.sorted().map(String.init).joined(separator: ",")
    try act(
      login,
      """
      select door.set_preference('\(wish.frequency)', \(wish.hour), '{\(weekdays)}', null, null,
        '\(wish.zone.identifier)')
      """)
  }

  private func changeMind(at moment: Instant) throws {
    let index = people.indices.randomElement(using: &random) ?? 0
    var wish = Wish(since: moment, zone: Self.zone(Int.random(in: 0...3, using: &random)))
    wish.hour = Int.random(in: 0...22, using: &random)
    wish.frequency = random.pick(["daily", "daily", "weekly", "urgent"])
    if random.chance(1, of: 2) { wish.weekdays = Set((1...5).filter { _ in random.chance(2, of: 3) } + [2]) }
    people[index].wishes.append(wish)
    try say(wish, as: people[index].login)
  }

  private func beAway(at moment: Instant) throws {
    let index = people.indices.randomElement(using: &random) ?? 0
    let first = moment.day.adding(days: Int.random(in: 1...90, using: &random))
    let last = first.adding(days: Int.random(in: 0...30, using: &random))
    guard !people[index].quiet.contains(where: { $0.first == first }) else { return }
    if try act(people[index].login, "select door.set_quiet('\(first)', '\(last)')") != nil {
      people[index].quiet.append((moment, first, last))
    }
  }
}
