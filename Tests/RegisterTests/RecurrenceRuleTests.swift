import CivilTime
import Foundation
import TestSupport
import Testing

@Suite("Rules of series, in Swift and in the database")
struct RecurrenceRuleTests {
  /// Every rule that the answers of python-dateutil are about.
  private func rules() throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../CivilTimeTests/Answers")
    return try ["recurrences.csv", "series.csv"].flatMap { name in
      try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
        .map { String($0.prefix { $0 != "|" }) }
    }
  }

  @Test("what Swift writes, the database takes")
  func taken() throws {
    let written = try rules().map { try Recurrence(reading: $0).description }
    let list = written.map { "'\($0)'" }.joined(separator: ",")
    try TestCluster().withDatabase { database throws in
      #expect(try database.query("select r from unnest(array[\(list)]) r where not sutarta.is_recurrence(r)").isEmpty)
    }
  }

  @Test("the database and Swift agree on the days with which a series can begin")
  func beginnings() throws {
    let first = try #require(CivilDate("2023-12-20"))
    let rules = try rules().map { try Recurrence(reading: $0) }
    let list = rules.map { "'\($0)'" }.joined(separator: ",")
    let asked = """
      select string_agg(case when sutarta.begins_on(r, '\(first)'::date + n) then '1' else '0' end, '' order by n)
      from unnest(array[\(list)]) with ordinality x (r, place), generate_series(0, 450) n group by place order by place
      """
    try TestCluster().withDatabase { database in
      for (rule, answer) in zip(rules, try database.query(asked)) {
        #expect((0...450).map { rule.begins(on: first.adding(days: $0)) ? "1" : "0" }.joined() == answer, "\(rule)")
      }
    }
  }

  @Test("what the database takes, Swift reads: one letter more, less or other in a rule is judged alike")
  func alike() throws {
    var chance = SystemRandomNumberGenerator()
    let letters = Array("0123456789-,;=MOTUWEFRSABYDYIN")
    var spoilt: [String] = []
    for rule in try rules().map({ try Recurrence(reading: $0).description }) {
      for _ in 0..<4 {
        var text = Array(rule)
        let place = Int.random(in: 0..<text.count, using: &chance)
        switch Int.random(in: 0..<3, using: &chance) {
        case 0: text.remove(at: place)
        case 1: text.insert(letters.randomElement(using: &chance) ?? "0", at: place)
        default: text[place] = letters.randomElement(using: &chance) ?? "0"
        }
        spoilt.append(String(text))
      }
    }
    let list = spoilt.map { "'\($0)'" }.joined(separator: ",")
    try TestCluster().withDatabase { database in
      for rule in try database.query("select r from unnest(array[\(list)]) r where sutarta.is_recurrence(r)") {
        #expect(Recurrence(parsing: rule) != nil, "\(rule)")
      }
    }
  }
}
