import CivilTime
import Cooperation
import TestSupport
import Testing
import Wording

/// What a digest tells people to type is typed as it stands.
@Suite("The commands of a digest")
struct DigestCommandScenarios {
  private static var commands: [String] {
    let capacities: [Role] = [.lead, .partner, .signatory, .coordinator]
    let ofMeasures = MeasureState.allCases.flatMap { state in
      capacities.flatMap { capacity in
        [
          Words.Digest.dueCommand(
            for: state, as: capacity, number: "3.1",
            place: Words.Digest.Place(protocolCode: "lt-libraries", planCode: "2025")),
          Words.Digest.silenceCommand(
            for: state, as: capacity, number: "3.1", place: Words.Digest.Place(protocolCode: nil, planCode: nil)),
        ]
      }
    }
    let ofDecisions = Words.Digest.ballotCommands(number: 4, protocolCode: "lt-libraries")
    let ofLetters = CivilDate("2025-12-31").map { Words.Digest.fewer(today: $0) } ?? []
    return Set((ofMeasures + ofDecisions + ofLetters).map(\.text)).sorted() + [
      Words.Digest.historyCommand(protocolCode: "lt-libraries"),
      Words.Digest.auditCommand(SealHead(number: 5, hash: String(repeating: "a", count: 64))),
    ]
  }

  @Test("is understood by the program, figures and words put in where they are left to the reader", arguments: commands)
  func understood(command: String) throws {
    // A shell of its own takes the quotation marks away, as the reader's does.
    let typed = command.replacing("\"…\"", with: "\"words\"").replacing("…", with: "40")
    let result = try Program.at("sh").run(
      ["-c", typed.replacing("sutarta ", with: "\"$0\" ", maxReplacements: 1), try Program.sutarta.path],
      environment: ["PGHOST": "/nowhere", "LANGUAGE": "en"])
    // It comes as far as to look for a server, and finds none.
    #expect(result.exitCode == 69, "\(typed): \(result.standardError)")
  }
}
