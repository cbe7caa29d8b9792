import Register
import Wording

/// Who may come in, and with which powers.
enum Roles {
  /// Judges the roles.
  ///
  /// - Parameter faults: What is wrong with them.
  /// - Returns: What was found.
  static func findings(in faults: [RoleFault]) -> [Finding] {
    guard !faults.isEmpty else { return [Finding(.roles, Words.Doctor.rolesAreSound)] }
    return faults.map {
      Finding(.roles, .error, phrase($0), mend: $0.statement.map(Words.Doctor.run) ?? Words.Doctor.migrate)
    }
  }

  private static func phrase(_ fault: RoleFault) -> Phrase {
    switch fault.kind {
    case .missing: Words.Doctor.groupMissing(fault.role)
    case .login: Words.Doctor.groupLogsIn(fault.role)
    case .powers: Words.Doctor.powers(of: fault.role, fault.powers ?? "")
    case .daemon: Words.Doctor.noDaemon
    }
  }
}
