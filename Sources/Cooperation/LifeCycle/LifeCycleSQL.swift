extension LifeCycleTable {
  /// Renders every life cycle as `sql/reference/lifecycle.sql`.
  ///
  /// Rows are added and changed, never deleted: history may still point at a retired move, which keeps its row and
  /// loses its roles.
  ///
  /// - Returns: The whole file, ending in a line break.
  public static func sql() -> String {
    var text = """
      -- life cycles
      --
      -- Rendered from the tables of Sources/Cooperation/LifeCycle by `sutarta admin lifecycle --sql`: change those.
      -- phase: reference, re-applied when its text changes
      -- locks: row locks on these three small tables
      -- undo:  apply the older text

      """
    text += insert(
      "life_cycle_state (subject, state, position, is_initial, is_final)",
      rows: all.flatMap { table in
        table.states.enumerated().map { position, state in
          "('\(table.subject.rawValue)', '\(state.name)', \(position + 1), \(state.isInitial), \(state.isFinal))"
        }
      },
      onConflict: """
        on conflict (subject, state) do update
          set position = excluded.position, is_initial = excluded.is_initial, is_final = excluded.is_final;
        """)
    text += insert(
      "life_cycle_move (subject, from_state, action, to_state, account)",
      rows: all.flatMap { table in
        table.moves.map { move in
          "('\(table.subject.rawValue)', '\(move.from)', '\(move.action)', '\(move.to)', '\(move.account.rawValue)')"
        }
      },
      onConflict: """
        on conflict (subject, from_state, action) do update
          set to_state = excluded.to_state, account = excluded.account;
        """)
    text += "\ndelete from sutarta.life_cycle_role;\n"
    text += insert(
      "life_cycle_role (subject, from_state, action, role)",
      rows: all.flatMap { table in
        table.moves.flatMap { move in
          move.roles.map { "('\(table.subject.rawValue)', '\(move.from)', '\(move.action)', '\($0.rawValue)')" }
        }
      },
      onConflict: ";")
    text += "\ndelete from sutarta.content_field;\n"
    text += insert(
      "content_field (subject, field, is_substance)",
      rows: ContentField.all.map { "('\($0.subject.rawValue)', '\($0.name)', \($0.isSubstance))" },
      onConflict: ";")
    return text
  }

  /// One `insert` with a row a line.
  private static func insert(_ target: String, rows: [String], onConflict: String) -> String {
    let values = rows.map { "  " + $0 }.joined(separator: ",\n")
    return "\ninsert into sutarta.\(target) values\n\(values)\(onConflict == ";" ? "" : "\n")\(onConflict)\n"
  }
}
