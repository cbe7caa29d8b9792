#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Program {
  /// Starts the program and comes back at once, so that two can run at the same moment.
  ///
  /// - Parameters:
  ///   - arguments: What follows its name.
  ///   - environment: Variables added to a bare environment.
  ///   - input: What it reads on standard input.
  ///   - directory: The folder it runs in; nil for the tests' own.
  /// - Returns: The running program; wait for it.
  /// - Throws: ``TestSupportError`` when it cannot be started.
  public func start(
    _ arguments: [String] = [], environment: [String: String] = [:], input: String = "", directory: String? = nil
  ) throws -> RunningProgram {
    let streams = [try ScratchFile(holding: input), try ScratchFile(), try ScratchFile()]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream.descriptor, Int32(number))
    }
    // glibc hides the spawn action that changes the folder from Swift; env(1) changes it as well.
    let words = directory.map { ["env", "-C", $0, path] } ?? [path]

    let variables = Environment.bare.merging(environment) { $1 }.map { "\($0)=\($1)" }
    var argv: [UnsafeMutablePointer<CChar>?] = (words + arguments).map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var pid: pid_t = 0
    let code = posix_spawnp(&pid, words[0], &actions, nil, &argv, &envp)
    guard code == 0 else { throw TestSupportError("\(path) does not start: \(String(cString: strerror(code))).") }
    return RunningProgram(name: path, pid: pid, output: streams[1], error: streams[2])
  }
}

/// A program that has been started; it is killed when nobody waits for it.
public final class RunningProgram {
  /// Its process.
  public let pid: Int32
  private let name: String
  private let output: ScratchFile
  private let error: ScratchFile
  private var ended = false

  init(name: String, pid: pid_t, output: ScratchFile, error: ScratchFile) {
    self.name = name
    self.pid = pid
    self.output = output
    self.error = error
  }

  deinit {
    guard !ended else { return }
    kill(pid, SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }

  /// Sends the program a signal.
  ///
  /// - Parameter number: The signal, such as SIGTERM.
  public func signal(_ number: Int32) { kill(pid, number) }

  /// Waits for the program's end.
  ///
  /// - Parameter timeout: After how long it is killed.
  /// - Returns: How it ended and what it wrote.
  /// - Throws: ``TestSupportError`` when it has to be killed.
  public func wait(timeout: Duration = .seconds(60)) throws -> ProgramResult {
    let deadline = ContinuousClock.now + timeout
    var status: Int32 = 0
    while waitpid(pid, &status, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else {
        throw TestSupportError("\(name) had not ended after \(timeout); it wrote: \(output.text())\(error.text())")
      }
      usleep(1000)
    }
    ended = true
    let signal = status & 0x7f
    return ProgramResult(
      exitCode: signal == 0 ? Int((status >> 8) & 0xff) : 128 + Int(signal),
      standardOutput: output.text(), standardError: error.text())
  }
}
