internal import Cooperation

/// The associations, and every name by which a file may call them.
struct Associations {
  private(set) var values: [Association] = []
  private var codes: [String: String] = [:]
  /// Without a readable file every reference is taken on trust: one mistake is not told a hundred times.
  private let isKnown: Bool

  /// The ways to say "all of them".
  private static let everybody: Set = ["visi", "visos", "all", "wszyscy", "wszystkie"]

  init(_ sheet: Sheet?) {
    isKnown = sheet != nil
    guard let sheet else { return }
    var firsts = Firsts()
    for row in sheet.rows {
      let names = row.localized(.associations)
      let sector = row.text("sector")
      // Aliases are names, and names may hold commas.
      let aliases = (row.optional("aliases") ?? "").split(separator: ";").map { String($0).tidied }
        .filter { !$0.isEmpty }
      guard let code = row.code("code") else { continue }
      if Self.meansAll(code) { row.note(.notACode(code), "code") }
      firsts.note(code, in: row, "code")
      learn(code, as: code, row, "code")
      for heading in sheet.kind.textHeadings {
        if let name = row.optional(heading) { learn(name, as: code, row, heading) }
      }
      for alias in aliases { learn(alias, as: code, row, "aliases") }
      if let names, let sector {
        values.append(Association(code: code, names: names, sector: sector, aliases: aliases))
      }
    }
  }

  private mutating func learn(_ name: String, as code: String, _ row: Row, _ column: String) {
    if let other = codes[name.lowercased()], other.lowercased() != code.lowercased() {
      row.note(.ambiguousName(name, codes: [other, code]), column)
    } else if codes[name.lowercased()] == nil {
      codes[name.lowercased()] = code
    }
  }

  /// Whether a cell says "all", in any of the languages.
  static func meansAll(_ text: String) -> Bool { everybody.contains(text.lowercased()) }

  /// Finds an association by its code, a name or an alias, whatever the case of the letters.
  ///
  /// - Returns: The code as the associations' own file spells it.
  func code(named text: String, _ row: Row, _ column: String) -> String? {
    if let code = codes[text.lowercased()] { return code }
    if isKnown { row.note(.unknownAssociation(text, nearest: nearestName(to: text)), column) }
    return nil
  }

  private func nearestName(to text: String) -> String? {
    // Names are suggested as they are written, not as they are looked up.
    nearest(to: text, among: values.flatMap { [$0.code] + $0.names.versions.values.sorted() + $0.aliases })
  }

  /// Finds the associations of a list, between semicolons or commas; a name with a comma in it is found, too.
  func codes(listedIn text: String, _ row: Row, _ column: String) -> [String] {
    var found: [String] = []
    for part in text.split(separator: ";").map({ String($0).tidied }) where !part.isEmpty {
      let names = codes[part.lowercased()] == nil ? row.items(part) : [part]
      for name in names {
        guard let code = code(named: name, row, column) else { continue }
        if found.contains(code) {
          row.note(.repeatedInCell(code), column)
        } else {
          found.append(code)
        }
      }
    }
    return found
  }
}
