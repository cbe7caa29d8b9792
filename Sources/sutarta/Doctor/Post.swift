import Register
import Wording

/// Whether letters go out: the ways by which they go, and those that stay.
enum Post {
  /// How long a letter may wait for a tick before it is worth a look, and before nobody can be ticking.
  private static let (late, veryLate) = (Duration.seconds(3600), Duration.seconds(86_400))

  /// Judges the relays.
  ///
  /// - Parameter faults: Those that are out of order.
  /// - Returns: What was found.
  static func relays(_ faults: [RelayFault]) -> [Finding] {
    faults.isEmpty
      ? [Finding(.relay, Words.Doctor.relaysWork)]
      : faults.map { fault in
        Finding(
          .relay, fault.age > veryLate ? .error : .warning,
          Words.Doctor.relayIsOut(
            fault.name, minutes: fault.age.minutes, failures: fault.failures, reason: fault.reason,
            rest: fault.rest.minutes),
          mend: Words.Doctor.mendRelay)
      }
  }

  /// Judges the letters that stay.
  ///
  /// - Parameter mail: How many there are, and for how long.
  /// - Returns: What was found.
  static func letters(_ mail: StayingMail) -> [Finding] {
    var findings: [Finding] = []
    if let age = mail.age, age > late {
      findings.append(
        Finding(
          .mail, age > veryLate ? .error : .warning,
          Words.Doctor.mailWaits(mail.waiting, hours: Int(age / .seconds(3600))), mend: Words.Doctor.lookAtMail))
    }
    if mail.triedOften > 0 {
      findings.append(
        Finding(.mail, .warning, Words.Doctor.mailIsStuck(mail.triedOften), mend: Words.Doctor.lookAtMail))
    }
    if mail.parked > 0 {
      findings.append(
        Finding(
          .mail, .warning,
          Words.Doctor.mailIsParked(
            mail.parked, held: mail.held, hours: Int((mail.parkedAge ?? .zero) / .seconds(3600))),
          mend: Words.Doctor.lookAtParked))
    }
    return findings.isEmpty ? [Finding(.mail, Words.Doctor.mailGoesOut)] : findings
  }
}

extension Duration {
  /// The length in whole minutes.
  var minutes: Int { Int(self / .seconds(60)) }
}
