/// Remembers where each thing stood first, to notice its second coming.
struct Firsts {
  private var lines: [String: Int] = [:]

  /// Notes a mistake where the same key has been seen before, whatever its letters' case.
  ///
  /// - Parameters:
  ///   - value: What is shown of it.
  ///   - scope: What else must be equal for two to be the same.
  ///   - row: The row that names it.
  ///   - column: The column that names it.
  mutating func note(_ value: String, within scope: String = "", in row: Row, _ column: String) {
    let key = "\(scope)\u{0}\(value.lowercased())"
    if let first = lines[key] {
      row.note(.repeated(value, firstLine: first), column)
    } else {
      lines[key] = row.line
    }
  }
}
