internal import CLibpq

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// What libpq would take from the environment where nothing was said.
///
/// We read the host and the demand for TLS ourselves, as the rule about TLS depends on them.
struct EnvironmentDefaults {
  private static let variables = ["host": "PGHOST", "sslmode": "PGSSLMODE"]

  /// The value of a keyword, from its variable.
  subscript(keyword: String) -> String? {
    Self.variables[keyword].flatMap { self[keyword, saidByName: $0] }
  }

  /// The value of a keyword that somebody set by the variable's name; nothing where it is unset or empty.
  subscript(_: String, saidByName variable: String) -> String? {
    guard let raw = getenv(variable) else { return nil }
    let value = String(cString: raw)
    return value.isEmpty ? nil : value
  }
}
