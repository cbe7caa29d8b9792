#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A program that a test runs as its user would.
public struct Program: Sendable {
  /// Where it is; a bare name is looked for on the PATH.
  public let path: String

  /// The command line tool, as just built.
  public static var sutarta: Program { get throws { try built("sutarta") } }
  /// The daemon, as just built.
  public static var sutartad: Program { get throws { try built("sutartad") } }

  /// Names a program by its path.
  ///
  /// - Parameter path: A path, or a name on the PATH.
  /// - Returns: The program.
  public static func at(_ path: String) -> Program { Program(path: path) }

  /// Finds a product of this package: in SUTARTA_TEST_PROGRAMS, or in the folder the test bundle was built in.
  static func built(_ name: String) throws -> Program {
    let folder = Environment.value("SUTARTA_TEST_PROGRAMS") ?? bundleFolder()
    let path = "\(folder)/\(name)"
    guard access(path, X_OK) == 0 else {
      throw TestSupportError("There is no program \(path): build it first with swift build --build-tests.")
    }
    return Program(path: path)
  }

  private static func bundleFolder() -> String {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    #if os(Linux)
      let length = readlink("/proc/self/exe", &bytes, bytes.count - 1)
    #else
      let length = -1
    #endif
    let own =
      length > 0
      ? String(decoding: bytes[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
      : CommandLine.arguments.first ?? "."
    // Where macOS nests the executable in a bundle, the products are beside the bundle.
    let parts = own.split(separator: "/", omittingEmptySubsequences: false)
    let bundle = parts.lastIndex { $0.hasSuffix(".xctest") } ?? parts.count - 1
    return parts[..<bundle].joined(separator: "/")
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: What follows its name.
  ///   - environment: Variables added to a bare environment (PATH, a C.UTF-8 locale, no home).
  ///   - input: What it reads on standard input.
  ///   - directory: The folder it runs in; nil for the tests' own.
  ///   - timeout: After how long it is killed.
  /// - Returns: How it ended and what it wrote.
  /// - Throws: ``TestSupportError`` when it cannot be started or has to be killed.
  public func run(
    _ arguments: [String] = [], environment: [String: String] = [:], input: String = "", directory: String? = nil,
    timeout: Duration = .seconds(60)
  ) throws -> ProgramResult {
    try start(arguments, environment: environment, input: input, directory: directory).wait(timeout: timeout)
  }
}

/// How a program ended and what it wrote.
public struct ProgramResult: Sendable, Equatable {
  /// Its exit code; 128 + the signal's number when a signal ended it.
  public let exitCode: Int
  /// What it wrote to standard output.
  public let standardOutput: String
  /// What it wrote to standard error.
  public let standardError: String
}
