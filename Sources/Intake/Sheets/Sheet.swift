internal import Cooperation

/// A file whose headings have been understood.
struct Sheet {
  let path: String
  let kind: SheetKind
  let rows: [Row]

  /// Reads a file of a known kind; what is wrong with it goes into the findings.
  ///
  /// - Returns: `nil` where the rows cannot be told apart or a column is missing, so that nothing in it can be trusted.
  init?(_ file: IntakeFile, kind: SheetKind, findings: Findings) {
    let records: [CSVRecord]
    do {
      records = try CSVReader.records(file.bytes)
    } catch {
      findings.note(error.problem, file: file.path, line: error.line)
      return nil
    }
    guard let headings = Headings(records.first, kind: kind, path: file.path, findings: findings) else { return nil }
    path = file.path
    self.kind = kind
    rows = records.dropFirst().compactMap { record in
      let cells = record.cells.map(\.tidied)
      guard cells.contains(where: { !$0.isEmpty }) else { return nil }
      if cells.dropFirst(headings.names.count).contains(where: { !$0.isEmpty }) {
        findings.note(.surplusCells, file: file.path, line: record.line)
      }
      let row = Row(
        path: file.path, line: record.line, findings: findings,
        cells: Dictionary(zip(headings.names, cells)) { first, _ in first })
      for (name, cell) in zip(headings.names, cells) {
        if let code = cell.controlCharacter { row.note(.controlCharacter(code), name) }
      }
      return row
    }
    // A plan describes one thing; a table of things may be empty.
    if kind == .plan, rows.isEmpty { findings.note(.noRows, file: path, line: records.first?.line) }
  }
}

/// The first row of a file.
private struct Headings {
  /// The headings in the order of the columns, in lower case.
  let names: [String]

  init?(_ record: CSVRecord?, kind: SheetKind, path: String, findings: Findings) {
    guard let record, record.cells.contains(where: { !$0.tidied.isEmpty }) else {
      findings.note(.noHeadings, file: path, line: record?.line)
      return nil
    }
    names = record.cells.map { $0.tidied.lowercased() }
    var seen: Set<String> = []
    for name in names where !name.isEmpty {
      if !kind.headings.contains(name) {
        let unused = kind.headings.filter { !names.contains($0) }
        findings.note(
          .unknownColumn(nearest: nearest(to: name, among: unused)), file: path, line: record.line, column: name)
      } else if !seen.insert(name).inserted {
        findings.note(.repeatedColumn, file: path, line: record.line, column: name)
      }
    }
    var missing = kind.required.filter { !seen.contains($0) }
    if let text = kind.textHeadings.first, seen.isDisjoint(with: kind.textHeadings) { missing.append(text) }
    for name in missing { findings.note(.missingColumn, file: path, line: record.line, column: name) }
    guard missing.isEmpty else { return nil }
  }
}
