#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the test process was given.
enum Environment {
  /// Reads a variable; an empty one counts as missing.
  static func value(_ name: String) -> String? {
    guard let pointer = getenv(name) else { return nil }
    let value = String(cString: pointer)
    return value.isEmpty ? nil : value
  }

  /// What every program a test runs gets: no locale, no PG variable and no home of the person who runs the tests.
  static var bare: [String: String] {
    var result = ["LANG": "C.UTF-8", "HOME": "/nonexistent"]
    for name in ["PATH", "TMPDIR", "LD_LIBRARY_PATH"] {
      if let value = value(name) { result[name] = value }
    }
    return result
  }
}

/// Says in a sentence why a test could not be prepared.
public struct TestSupportError: Error, CustomStringConvertible {
  /// The sentence.
  public let description: String

  init(_ description: String) { self.description = description }
}
