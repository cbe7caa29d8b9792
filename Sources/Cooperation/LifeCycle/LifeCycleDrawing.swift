extension LifeCycleTable {
  /// Draws every life cycle as a mermaid state diagram, so that no picture in a document is drawn by hand.
  ///
  /// - Returns: One diagram after the other, separated by an empty line.
  public static func mermaid() -> String {
    all.map { table in
      let moves = table.moves.map { move in
        "  \(move.from == nothing ? "[*]" : move.from) --> \(move.to): \(move.action)"
      }
      let ends = table.states.filter(\.isFinal).map { "  \($0.name) --> [*]" }
      return (["---", "title: \(table.subject)", "---", "stateDiagram-v2"] + moves + ends).joined(separator: "\n")
        + "\n"
    }.joined(separator: "\n")
  }

  /// Writes every life cycle as JSON.
  ///
  /// - Returns: An array with an object for each move, a move to a line.
  public static func json() -> String {
    // Every value is an identifier of ours, so none needs escaping.
    let moves = all.flatMap { table in
      table.moves.map { move in
        let roles = move.roles.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        return "  {\"subject\": \"\(table.subject)\", \"from\": \"\(move.from)\", \"action\": \"\(move.action)\", "
          + "\"to\": \"\(move.to)\", \"account\": \"\(move.account)\", \"roles\": [\(roles)]}"
      }
    }
    return "[\n\(moves.joined(separator: ",\n"))\n]\n"
  }
}
