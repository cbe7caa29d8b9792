/// A JSON value on its way to a door, or to a script (RFC 8259).
package enum JSONValue {
  case null
  case integer(Int)
  /// A number as PostgreSQL writes it, to its last digit.
  case decimal(String)
  /// What is JSON already.
  case written(String)
  case string(String)
  case array([JSONValue])
  case object([(name: String, value: JSONValue)])

  /// A text, or null where there is none.
  package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// The value as text.
  package var text: String {
    switch self {
    case .null: "null"
    case .integer(let number): "\(number)"
    case .decimal(let text), .written(let text): text
    case .string(let text): Self.quoted(text)
    case .array(let values): "[\(values.map(\.text).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(Self.quoted($0.name)): \($0.value.text)" }.joined(separator: ", "))}"
    }
  }

  /// Quotes, backslashes and controls must be escaped, and nothing else.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
