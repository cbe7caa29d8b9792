import TestSupport
import Testing

/// What the engine's commands say to bad input: a sentence, a code of its own, and nothing done.
@Suite("Refusals of the engine")
struct EngineRefusalScenarios {
  struct Case: Sendable, CustomTestStringConvertible {
    let login: String
    let command: String
    let exit: Int32
    let says: String

    init(_ login: String, _ command: String, _ exit: Int32, _ says: String) {
      (self.login, self.command, self.exit, self.says) = (login, command, exit, says)
    }

    var testDescription: String { command }
  }

  static let cases = [
    Case("lbd_leader", "decision consent 9", 80, "There is no decision 9."),
    Case("lbd_leader", "decision rule --about plan", 77, "This is for: the coordinator."),
    Case("coordinator", "decision rule --about weather", 65, "protocol, plan, measure, amendment"),
    Case("coordinator", "decision rule --about plan --threshold most", 65, "'most' will not do for threshold"),
    Case("lbd_leader", "amendment show 99", 80, "There is no amendment 99."),
    Case("lbd_leader", "amendment propose", 82, "say why"),
    Case("coordinator", "meeting record --on 2025-02-30 --place X --present LBD", 65, "not a day of the calendar"),
    Case("coordinator", "meeting record --on 2099-01-01 --place X --present LBD", 65, "2099-01-01"),
    Case("coordinator", "meeting record --on 2025-01-29 --place X --present LBD,QQQ", 80, "QQQ"),
    Case("lbd_leader", "measure propose 12", 64, "--title"),
    Case("lbd_leader", "measure propose 12 --title X --direction K9 --term Q2", 80, "K9"),
    Case("lbd_leader", "measure propose 12 --title X --direction K1 --term someday", 65, "'someday' is no term"),
    Case("lbd_leader", "measure propose 3 --title X --direction K1 --term Q2", 65, "There is '3' (number) already"),
    Case("lbd_leader", "measure change 4 --title X", 84, "takes an amendment"),
    Case("lbd_leader", "measure change 4", 64, "Say what changes"),
    Case("lbd_leader", "measure undo 4", 81, "undo the last move"),
    Case("lbd_leader", "measure progress 4 --percent 140", 65, "0–100"),
    Case("lbd_leader", "measure postpone 4 --reason x --until 2020-01-01", 65, "2020-01-01"),
    Case("lbd_leader", "plan agree", 81, "it is agreed"),
    Case("coordinator", "plan rollover 2026 --title X --first 2026-01-01 --last 2025-12-31", 65, "comes before"),
    Case(
      "coordinator", "plan rollover 2026 --title X --first 2026-01-01 --last 2026-12-31 --answer 1=maybe", 65, "1=maybe"
    ),
    Case("coordinator", "plan rollover 2026 --title X --first 2026-01-01 --last 2026-12-31", 83, "unanswered"),
    Case("lbd_leader", "protocol sign --on 2025-01-01 --place X --text zz", 65, "SHA-256"),
    Case("lnb_leader", "protocol leave --last 2099-01-01 --reason x", 77, "This is for: any signatory."),
    Case("lbd_leader", "admin revoke lsvba_leader", 77, ""),
    Case("lbd_leader", "audit verify --head x", 65, "write number and hash"),
  ]

  @Test("each gives a sentence that says what would be right, a code, and changes nothing", arguments: cases)
  func refused(_ trial: Case) throws {
    try TestCluster.withLoadedPlan { database in
      let everything = """
        select md5(string_agg(t, '' order by t)) from (
          select m::text as t from sutarta.measure m union all select p::text from sutarta.plan p
          union all select a::text from sutarta.protocol a union all select h.id::text from sutarta.history h
          union all select d::text from sutarta.decision d union all select r::text from sutarta.request r
          union all select y::text from sutarta.party y union all select g::text from sutarta.meeting g
          union all select c::text from sutarta.counter c union all select x::text from sutarta.amendment x) x
        """
      let before = try database.query(everything)
      let arguments = trial.command.split(separator: " ").map(String.init)
      let result = try Program.sutarta.run(
        arguments, environment: database.environment(user: trial.login).merging(["LANGUAGE": "en"]) { $1 })
      #expect(result.exitCode == trial.exit, "\(result)")
      #expect(trial.says.isEmpty || result.standardError.contains(trial.says), "\(result.standardError)")
      #expect(result.standardOutput.isEmpty)
      #expect(try database.query(everything) == before)
    }
  }
}
