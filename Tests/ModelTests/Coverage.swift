import Cooperation

/// Which cells of the life cycles — a state, an action, a role that may take it — walks have come through.
struct Coverage {
  private var reached: Set<String> = []

  /// Every cell of every table.
  static let all: Set<String> = {
    var cells: Set<String> = []
    // Walks come through no events: what may be done with them is asked of each door by the tests of SQL.
    for table in LifeCycleTable.all where table.subject != .event {
      for move in table.moves {
        for role in move.roles { cells.insert("\(table.subject) \(move.from) \(move.action) \(role)") }
      }
    }
    return cells
  }()

  /// Counts what was done, as history tells it.
  ///
  /// - Parameter row: A row as ``Model/history`` has it.
  mutating func note(_ row: String) {
    let words = row.split(separator: " ")
    if words.count == 7 { reached.insert("\(words[0]) \(words[2]) \(words[3]) \(words[5])") }
  }

  /// The cells that were not come through.
  var missed: Set<String> { Self.all.subtracting(reached) }
  /// Moves that were made by somebody to whom the tables do not give them.
  var foreign: Set<String> { reached.subtracting(Self.all) }

  /// How many were.
  var summary: String { "\(Self.all.count - missed.count) of \(Self.all.count) cells" }
}
