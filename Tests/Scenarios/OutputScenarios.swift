import TestSupport
import Testing

/// How an answer reaches whoever reads it.
@Suite("Writing the answer out")
struct OutputScenarios {
  @Test("an answer that nobody reads to its end is no success, and draws no complaint")
  func readerGone() throws {
    let sutarta = try Program.sutarta
    let result = try Program.at("bash").run([
      "-c", "exec 3> >(true); wait $!; exec \(sutarta.path) admin lifecycle >&3",
    ])
    #expect(result.exitCode == 74)
    #expect(result.standardError.isEmpty)
  }

  @Test(
    "help that cannot be written out is a failure too", arguments: [["--help"], ["--version"], ["admin", "lifecycle"]])
  func fullDisk(arguments: [String]) throws {
    let sutarta = try Program.sutarta
    let result = try Program.at("sh").run(["-c", "exec \(sutarta.path) \(arguments.joined(separator: " ")) >/dev/full"])
    #expect(result.exitCode == 74)
    #expect(result.standardError.contains("could not be written out"))
  }
}
