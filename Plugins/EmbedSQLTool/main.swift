// embed-sql OUTPUT FILE…: writes one Swift file that holds the text of every FILE as a StaticString.
//
// Files of queries/ become properties named after the file (measure_list.sql → measureList); the files of the
// other folders become lists in the order of their names, for the migrator.

import Foundation

/// One SQL file: the folder that says what it is for, its name, its text.
struct SQLFile {
  let folder: String
  let name: String
  let text: String

  init(path: String) throws {
    let url = URL(fileURLWithPath: path)
    folder = url.deletingLastPathComponent().lastPathComponent
    name = url.deletingPathExtension().lastPathComponent
    text = try String(contentsOf: url, encoding: .utf8)
  }

  /// A raw literal with enough `#` that no text can end it early.
  var literal: String {
    var fence = "#"
    while text.contains("\"\"\"" + fence) || text.contains("\\" + fence) { fence += "#" }
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
  }

  /// The file's name as a Swift property: `measure_list` → `measureList`.
  var property: String {
    let words = name.split(separator: "_")
    return words.enumerated()
      .map { $0.offset == 0 ? String($0.element) : $0.element.prefix(1).uppercased() + $0.element.dropFirst() }
      .joined()
  }
}

let output = CommandLine.arguments[1]
let files = try CommandLine.arguments.dropFirst(2).map(SQLFile.init(path:))
let folders = ["migrations", "reference", "functions", "access", "report"]

var source = """
  // Generated from sql/ by Plugins/EmbedSQL. Change the SQL files, not this one.

  /// A file of `sql/` that the programs carry with them.
  struct SQLFile: Sendable {
    /// The file's name without its ending, as migrations are recorded.
    let name: StaticString
    let text: StaticString
  }

  /// The text of `sql/`, one property for each statement the programs send and one list for each folder applied whole.
  enum SQLText {

  """
for file in files where file.folder == "queries" {
  source += "  static let \(file.property): StaticString = \(file.literal)\n"
}
for folder in folders {
  source += "  static let \(folder): [SQLFile] = [\n"
  for file in files where file.folder == folder {
    source += "    SQLFile(name: \"\(file.name)\", text: \(file.literal)),\n"
  }
  source += "  ]\n"
}
source += "}\n"
try source.write(toFile: output, atomically: true, encoding: .utf8)
