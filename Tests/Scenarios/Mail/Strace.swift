import Foundation
import TestSupport

/// A system call of a program: so many of its name came before it.
struct SystemCall: Hashable {
  let name: String
  /// The first of its name is 1.
  let number: Int
  /// The call as strace writes it, with what came of it.
  let text: String
}

/// strace, which tells a program's system calls, and kills it at one of them.
enum Strace {
  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - arguments: What follows its name.
  ///   - environment: Variables for it.
  /// - Returns: Its system calls, in the order in which they began.
  /// - Throws: ``NoPeer`` where it fails.
  static func calls(
    of program: Program, _ arguments: [String], environment: [String: String]
  ) throws -> [SystemCall] {
    let file = FileManager.default.temporaryDirectory.appending(path: "calls-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    let result = try Program.at("strace").run(
      ["-f", "-qq", "-o", file, program.path] + arguments, environment: environment)
    guard result.exitCode == 0 else { throw NoPeer("strace: \(result)") }
    var counts: [String: Int] = [:]
    return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      // "4711  sendto(3, …": a call; signals, ends and the second halves of calls begin otherwise.
      let text = line.drop { $0.isNumber }.drop { $0 == " " }
      guard let end = text.firstIndex(of: "("), text.first?.isLowercase == true else { return nil }
      let name = String(text[..<end])
      counts[name, default: 0] += 1
      return SystemCall(name: name, number: counts[name] ?? 0, text: String(text.prefix(120)))
    }
  }

  /// Runs a program, and kills it with SIGKILL on the verge of a system call: the call itself is not made.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - arguments: What follows its name.
  ///   - environment: Variables for it.
  ///   - call: The call.
  /// - Returns: Whether it came as far as that.
  /// - Throws: ``NoPeer`` where strace fails.
  static func kill(
    _ program: Program, _ arguments: [String], environment: [String: String], at call: SystemCall
  ) throws -> Bool {
    let result = try Program.at("strace").run(
      [
        "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call.name)", "-e",
        "inject=\(call.name):signal=KILL:when=\(call.number)", program.path,
      ] + arguments, environment: environment)
    guard result.exitCode == 137 || result.exitCode == 0 else { throw NoPeer("strace: \(result)") }
    return result.exitCode == 137
  }
}
