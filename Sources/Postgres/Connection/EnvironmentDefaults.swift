internal import CLibpq

/// What libpq would take from PG* variables and the service file that PGSERVICE names, where nothing was said.
///
/// The rule about TLS depends on the host, so we must know it before libpq does.
struct EnvironmentDefaults {
  private let values: [String: String]

  /// Asks libpq itself, which reads variables and service file by its own rules.
  init() {
    guard let options = PQconndefaults() else {
      values = [:]
      return
    }
    defer { PQconninfoFree(options) }
    var values: [String: String] = [:]
    var option = options
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val, value.pointee != 0 {
        values[String(cString: keyword)] = String(cString: value)
      }
      option += 1
    }
    self.values = values
  }

  /// The value of a keyword; `nil` where the environment says none.
  subscript(keyword: String) -> String? { values[keyword] }

  /// Which of several servers will do, as the environment says it.
  var target: ConnectionParameters.Target? {
    values["target_session_attrs"].flatMap(ConnectionParameters.Target.init(rawValue:))
  }

  /// The demand for TLS that the environment makes by name; libpq's own default is nobody's demand.
  var transportSecurity: ConnectionParameters.TransportSecurity? {
    values["sslmode"].flatMap(ConnectionParameters.TransportSecurity.init(rawValue:)).flatMap {
      $0 == .prefer ? nil : $0
    }
  }
}
