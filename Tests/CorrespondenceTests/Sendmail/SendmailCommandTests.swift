import Foundation
import TestSupport
import Testing

@testable import Correspondence

@Suite("sendmail command")
struct SendmailCommandTests {
  /// Lets a letter be given to a program that is a shell script, in a folder of its own.
  private func deliver(
    _ script: String, to recipient: String = "b@example.org", timeout: Duration = .seconds(20), mode: String = "700",
    _ check: (DeliveryOutcome, _ folder: String) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sendmail-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let program = folder + "/sendmail"
    try Data("#!/bin/sh\ncd \"${0%/*}\"\n\(script)\n".utf8).write(to: URL(filePath: program + ".sh"))
    // Copied by another process: none that this one starts meanwhile holds it open for writing.
    #expect(try Program.at("install").run(["-m", mode, program + ".sh", program]).exitCode == 0)
    let command = try SendmailCommand(program: program, sender: "a@example.org", timeout: timeout)
    try check(command.deliver(letter, messageID: "1@x", to: recipient), folder)
  }

  @Test(
    "an exit code of sysexits.h is a class",
    arguments: [
      (0, "sent"), (1, "retry"), (64, "relayDown"), (65, "park"), (66, "relayDown"), (67, "suppress"), (68, "retry"),
      (69, "park"), (70, "retry"), (71, "retry"), (72, "relayDown"), (73, "retry"), (74, "ambiguous"), (75, "retry"),
      (76, "retry"), (77, "relayDown"), (78, "relayDown"), (127, "relayDown"),
    ])
  func codes(code: Int, name: String) throws {
    try deliver("echo because >&2; exit \(code)") { outcome, _ in
      #expect(outcome.name == name && outcome.reason.description.hasSuffix("because"), "\(outcome)")
    }
  }

  @Test("the program is told the sender and one recipient, and reads the letter with this system's line ends")
  func arguments() throws {
    try deliver("printf '%s|' \"$@\" >arguments; cat >letter", to: "-x'$(id)@example.org") { outcome, folder in
      // What a shell would act upon is no part of an address, and was not passed on.
      #expect(outcome.name == "suppress" && !FileManager.default.fileExists(atPath: folder + "/arguments"))
    }
    try deliver("printf '%s|' \"$@\" >arguments; cat >letter", to: "-x'$id`id`@example.org") { outcome, folder in
      #expect(outcome.name == "sent")
      let told = try String(contentsOfFile: folder + "/arguments", encoding: .utf8)
      #expect(told == "-i|-f|a@example.org|--|-x'$id`id`@example.org|")
      let read = try Data(contentsOf: URL(filePath: folder + "/letter"))
      #expect(Array(read) == letter.filter { $0 != 0x0D })
    }
  }

  @Test("a program that does not read the letter ends this one neither by a signal nor by waiting")
  func unread() throws { try deliver("exit 0") { outcome, _ in #expect(outcome.name == "sent") } }

  @Test("a program that a signal ends may have taken the letter")
  func signal() throws {
    try deliver("kill -KILL $$") { outcome, _ in
      #expect(outcome.name == "ambiguous" && outcome.reason.description.contains("signal 9"))
    }
  }

  @Test("a program that does not end is killed with all that it started, and may have taken the letter")
  func timeout() throws {
    let time = try ContinuousClock().measure {
      try deliver("sleep 60 & echo $! >child; wait", timeout: .milliseconds(500)) { outcome, folder in
        #expect(outcome.name == "ambiguous")
        let child = try String(contentsOfFile: folder + "/child", encoding: .utf8).filter(\.isNumber)
        let deadline = ContinuousClock.now + .seconds(5)
        while isRunning(child) && ContinuousClock.now < deadline { usleep(2000) }
        #expect(!isRunning(child))
      }
    }
    #expect(time < .seconds(10))
  }

  /// Whether a process is there, and not only its end waiting to be noticed.
  private func isRunning(_ process: String) -> Bool {
    let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return state?.contains(") Z ") == false
  }

  @Test("a program that is not there, or may not run, or is none, stops everything")
  func missing() throws {
    let command = try SendmailCommand(program: "/nonexistent/sendmail", sender: "a@example.org")
    let outcome = command.deliver(letter, messageID: "1@x", to: "b@example.org")
    #expect(outcome.name == "relayDown" && outcome.reach == .everyLetter)
    #expect(outcome.reason.description == "/nonexistent/sendmail: No such file or directory")
    try deliver("exit 0", mode: "600") { outcome, _ in #expect(outcome.name == "relayDown") }
  }

  @Test("an address or letter that is none is given to nobody")
  func faults() throws {
    let command = try SendmailCommand(program: "/nonexistent/sendmail", sender: "a@example.org")
    #expect(command.deliver(letter, messageID: "1@x", to: "b@c, d@e").name == "suppress")
    #expect(command.deliver([0x0A], messageID: "1@x", to: "b@c").name == "park")
  }

  @Test("a program is a path, and its sender an address")
  func mistakes() throws {
    #expect(throws: SendmailMistake.program("sendmail")) { try SendmailCommand(program: "sendmail", sender: "a@b") }
    #expect(throws: SendmailMistake.sender("-oQ/x@b")) { try SendmailCommand(sender: "-oQ/x@b") }
    #expect(throws: SendmailMistake.timeout) { try SendmailCommand(sender: "a@b", timeout: .zero) }
  }
}
