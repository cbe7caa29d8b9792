import Console
import Register
import Wording

/// Whether program and database fit together.
enum Schema {
  /// Judges the schema.
  ///
  /// - Parameter state: How it stands to this program's.
  /// - Returns: What was found.
  static func findings(in state: SchemaState) -> [Finding] {
    if let problem = state.problem { return [Finding(.schema, .error, problem.phrase)] }
    if !state.pending.isEmpty {
      return [Finding(.schema, .error, Words.Doctor.pending(state.pending), mend: Words.Doctor.migrate)]
    }
    if !state.differing.isEmpty {
      return [Finding(.schema, .warning, Words.Doctor.differing(state.differing), mend: Words.Doctor.migrate)]
    }
    return [Finding(.schema, Words.Admin.upToDate)]
  }
}
