import CivilTime
import Cooperation

extension LocalizedText {
  /// The versions as a JSON object, as the doors take them: `{"lt": "…", "en": "…"}`.
  var json: String {
    let members = versions.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\"\($0.key.rawValue)\": \(Self.quoted($0.value))" }
    return "{\(members.joined(separator: ", "))}"
  }

  /// A JSON string; RFC 8259 wants quotes, backslashes and controls escaped, and nothing else.
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
