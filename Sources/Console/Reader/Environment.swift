#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The environment of the process, read without Foundation.
public enum Environment {
  /// Reads a variable.
  ///
  /// - Parameter name: The variable's name.
  /// - Returns: Its value; `nil` where it is unset or empty.
  public static func value(_ name: String) -> String? {
    guard let raw = getenv(name) else { return nil }
    let value = String(cString: raw)
    return value.isEmpty ? nil : value
  }
}
