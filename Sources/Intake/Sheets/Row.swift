internal import CivilTime
internal import Cooperation

/// A row of a sheet: gives out its cells as values, and notes what is wrong with them.
struct Row {
  let path: String
  let line: Int
  let findings: Findings
  /// The tidied cells by heading; no cell for a column that the file lacks.
  let cells: [String: String]

  /// Notes a mistake in this row.
  func note(_ problem: Problem, _ column: String? = nil) {
    findings.note(problem, file: path, line: line, column: column)
  }

  /// The text of a cell that may be left empty.
  func optional(_ column: String) -> String? {
    guard let cell = cells[column], !cell.isEmpty else { return nil }
    return cell
  }

  /// The text of a cell that must be filled in.
  func text(_ column: String) -> String? {
    if let text = optional(column) { return text }
    note(.emptyCell, column)
    return nil
  }

  /// The versions of a text from its columns: "title_lt", "title_en" … At least one must be filled in.
  func localized(_ kind: SheetKind) -> LocalizedText? {
    var versions: [Language: String] = [:]
    for (language, heading) in zip(Language.allCases, kind.textHeadings) { versions[language] = optional(heading) }
    if !versions.isEmpty { return LocalizedText(versions) }
    note(.emptyCell, kind.textHeadings.first)
    return nil
  }

  /// A short name without spaces, commas and semicolons, so that lists and command lines can hold it.
  func code(_ column: String) -> String? {
    guard let text = text(column) else { return nil }
    let isCode = text.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "," && $0 != ";" }
    guard isCode, text.utf8.count <= 60 else {
      note(.notACode(text), column)
      return nil
    }
    return text
  }

  /// One of a few words.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(_ column: String, of _: Choice.Type) -> Choice? {
    guard let text = text(column) else { return nil }
    if let choice = Choice(rawValue: text.lowercased()) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    note(.notOneOf(text, allowed: words, nearest: nearest(to: text, among: words)), column)
    return nil
  }

  /// A yes or a no, in any of the languages.
  func yesOrNo(_ column: String) -> Bool? {
    guard let text = text(column) else { return nil }
    switch text.lowercased() {
    case "yes", "taip", "tak", "true": return true
    case "no", "ne", "nie", "false": return false
    default:
      note(.notYesOrNo(text), column)
      return nil
    }
  }

  /// A whole number from 1, read from its text.
  func number(_ text: String, _ column: String) -> Int? {
    if text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int(text),
      (1...9_999).contains(number)
    {
      return number
    }
    note(.notANumber(text), column)
    return nil
  }

  /// The items of a list, between commas or semicolons.
  func items(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" }.map { String($0).tidied }.filter { !$0.isEmpty }
  }
}
