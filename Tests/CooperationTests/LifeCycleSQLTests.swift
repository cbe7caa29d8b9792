import Cooperation
import Foundation
import Testing

@Suite("Life cycles in SQL")
struct LifeCycleSQLTests {
  @Test("sql/reference/lifecycle.sql is what the Swift tables render")
  func committedFileIsRendered() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../sql/reference/lifecycle.sql")
    #expect(try String(contentsOf: file, encoding: .utf8) == LifeCycleTable.sql())
  }

  @Test("every move and every role of it has a row of its own")
  func rowsAreComplete() {
    let sql = LifeCycleTable.sql()
    for table in LifeCycleTable.all {
      for move in table.moves {
        #expect(sql.contains("('\(table.subject)', '\(move.from)', '\(move.action)', '\(move.to)'"))
        for role in move.roles {
          #expect(sql.contains("('\(table.subject)', '\(move.from)', '\(move.action)', '\(role.rawValue)')"))
        }
      }
    }
  }
}
