import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A program that was run to its end, and what it said.
struct ProgramRun {
  /// The most that is kept of what it said.
  private static let longest = 2000

  /// How it ended.
  let exit: SendmailExit
  /// The start of what it wrote, to either stream.
  let words: String

  /// Runs a program.
  ///
  /// What it reads is a file that is whole from the start: however this process ends, no half of a letter is taken for
  /// a letter, as it would be when a pipe closed early.
  ///
  /// - Parameters:
  ///   - path: Its path.
  ///   - arguments: What follows its name.
  ///   - input: What it reads.
  ///   - timeout: After how long it is killed, and all that it started.
  /// - Throws: ``SystemError`` when there is no place for what it reads and says.
  init(_ path: String, _ arguments: [String], input: [UInt8], timeout: Duration) throws(SystemError) {
    let source = try Self.namelessFile()
    defer { close(source) }
    let saying = try Self.namelessFile()
    defer { close(saying) }
    try writeAll(input, to: source)
    guard lseek(source, 0, SEEK_SET) == 0 else { throw SystemError() }

    var pid: pid_t = 0
    let code = Self.spawn(&pid, path, arguments, input: source, output: saying)
    guard code == 0 else {
      exit = .unstarted(code, "\(path): \(String(cString: strerror(code)))")
      words = ""
      return
    }
    exit = Self.wait(for: pid, until: .now + timeout)
    words = Self.start(of: saying)
  }

  private static func namelessFile() throws(SystemError) -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let path = "\(folder)/sutarta-\(UInt64.random(in: 0 ... .max))"
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError() }
    unlink(path)
    return descriptor
  }

  /// Starts the program in a group of its own, with signals as programs expect them.
  private static func spawn(
    _ pid: inout pid_t, _ path: String, _ arguments: [String], input: Int32, output: Int32
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (own, its) in [(input, 0), (output, 1), (output, 2)] as [(Int32, Int32)] {
      posix_spawn_file_actions_adddup2(&actions, own, its)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var argv: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { argv.forEach { free($0) } }
    return posix_spawn(&pid, path, &actions, &attributes, &argv, environ)
  }

  private static func wait(for pid: pid_t, until deadline: ContinuousClock.Instant) -> SendmailExit {
    var status: Int32 = 0
    var pause: UInt32 = 500
    while true {
      let ended = waitpid(pid, &status, WNOHANG)
      if ended == pid { break }
      if ended < 0 && errno != EINTR { return .signal(0) }
      if ContinuousClock.now >= deadline {
        kill(-pid, SIGKILL)
        while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
        return .timeout
      }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
    return status & 0x7F == 0 ? .code(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }

  private static func start(of file: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: longest)
    let count = pread(file, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
