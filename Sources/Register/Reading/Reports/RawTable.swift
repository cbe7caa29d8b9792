import Postgres

/// A report as a script takes it: raw values under the names that the views of `report` use.
public struct RawTable: Sendable {
  /// A value of a row.
  public enum Value: Sendable, Hashable {
    /// Nothing is known.
    case missing
    /// A number, as the database writes it.
    case number(String)
    /// A word, a day, a moment.
    case text(String)
    /// A value of any kind, as JSON, and as a cell of CSV says it.
    case json(String, cell: String)

    static func number(_ number: Int?) -> Value { number.map { .number("\($0)") } ?? .missing }
    static func number(_ figure: Figure?) -> Value { figure.map { .number($0.text) } ?? .missing }
    static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .missing }
    static func json(_ text: String?, cell: String?) -> Value { text.map { .json($0, cell: cell ?? "") } ?? .missing }
  }

  /// The names of the columns.
  public let columns: [String]
  /// The rows, each with a value for each column.
  public let rows: [[Value]]

  /// Makes a table of rows.
  init<Row>(_ rows: [Row], _ fields: [(name: String, value: (Row) -> Value)]) {
    columns = fields.map(\.name)
    self.rows = rows.map { row in fields.map { $0.value(row) } }
  }

  /// The table with line ends and quotes as RFC 4180 wants them; what is missing is empty.
  public var csv: String {
    func quoted(_ text: String) -> String {
      let isPlain = text.utf8.allSatisfy { ![UInt8(ascii: "\""), UInt8(ascii: ","), 10, 13].contains($0) }
      guard !isPlain else { return text }
      return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
    let lines = rows.map { row in
      row.map { value in
        switch value {
        case .missing: ""
        case .number(let text), .text(let text), .json(_, cell: let text): quoted(text)
        }
      }
    }
    return ([columns] + lines).map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  /// The table as an array of objects, one to a line.
  public var json: String {
    let objects = rows.map { row in
      JSONValue.object(
        zip(columns, row).map { name, value in
          switch value {
          case .missing: (name, .null)
          case .number(let text): (name, .decimal(text))
          case .text(let text): (name, .string(text))
          case .json(let text, cell: _): (name, .written(text))
          }
        }
      ).text
    }
    return objects.isEmpty ? "[]\n" : "[\n  \(objects.joined(separator: ",\n  "))\n]\n"
  }
}
