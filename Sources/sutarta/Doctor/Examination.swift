import Console
import Postgres
import Register
import Wording

/// The looking-over of an installation, from the ground up: where a floor is missing, those above are not looked at.
struct Examination {
  private let parameters: ConnectionParameters

  /// Prepares to look.
  ///
  /// - Parameter parameters: The way to the database.
  init(on parameters: ConnectionParameters) { self.parameters = parameters }

  /// Looks.
  ///
  /// - Returns: What was found, in the order of looking.
  func findings() -> [Finding] {
    do throws(RegisterError) {
      let register = try Register(parameters)
      return [Finding(.connection, Words.Doctor.connected)] + examine(register)
    } catch {
      return [failed(.connection, error)]
    }
  }

  private func examine(_ register: borrowing Register) -> [Finding] {
    var findings: [Finding] = []
    findings += look(.server) { () throws(RegisterError) in try Server.findings(in: register) }
    findings += look(.roles) { () throws(RegisterError) in Roles.findings(in: try register.roleFaults()) }
    // Who may not look at the schema may still look at what stands on it.
    var isUsable = true
    findings += look(.schema) { () throws(RegisterError) in
      let state = try register.schemaState()
      isUsable = state.problem != .missing && state.pending.isEmpty
      return Schema.findings(in: state)
    }
    guard isUsable else { return findings }
    findings += look(.zones) { () throws(RegisterError) in Contents.zones(unknown: try register.unknownZones()) }
    findings += look(.holidays) { () throws(RegisterError) in
      Contents.holidays(unknown: try register.unknownHolidays())
    }
    findings += look(.ticks) { () throws(RegisterError) in
      let (age, last) = try register.lastTick()
      return Ticks.findings(in: last, registerAge: age)
    }
    findings += look(.relay) { () throws(RegisterError) in Post.relays(try register.relayFaults()) }
    findings += look(.mail) { () throws(RegisterError) in Post.letters(try register.stayingMail()) }
    findings += look(.history) { () throws(RegisterError) in Contents.history(try register.unsealedHistory()) }
    return findings
  }

  /// Looks at one part; that it cannot be looked at is a finding, too.
  private func look(
    _ check: Finding.Check, _ examine: () throws(RegisterError) -> [Finding]
  ) -> [Finding] {
    do throws(RegisterError) {
      return try examine()
    } catch {
      return [failed(check, error)]
    }
  }

  private func failed(_ check: Finding.Check, _ error: RegisterError) -> Finding {
    let failure = Failure(error, on: parameters)
    // Who may not look should ask as somebody who may: nothing is known to be wrong.
    let isForbidden = failure.exit == .notPermitted || failure.exit == .unknownPerson
    return Finding(
      check, isForbidden ? .warning : .error, .joined(failure.sentences, separator: " "),
      mend: isForbidden ? Words.Doctor.askAsRegistrar : nil)
  }
}
