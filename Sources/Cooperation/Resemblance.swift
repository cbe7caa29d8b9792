/// Finds the known name that a written one was probably meant to be.
///
/// - Parameters:
///   - written: What somebody wrote.
///   - known: The names that there are.
/// - Returns: The known name with the fewest slips of the pen between; `nil` where more than a third are slips.
public func nearest(to written: String, among known: some Sequence<String>) -> String? {
  // A slip is counted on a screenful at most: a pasted page resembles nothing.
  guard written.utf8.count <= 100 else { return nil }
  let letters = Array(written.lowercased())
  var best: (name: String, slips: Int)?
  for name in known {
    let count = slips(letters, Array(name.lowercased()))
    if count < (best?.slips ?? .max) { best = (name, count) }
  }
  guard let best, best.slips <= max(letters.count, best.name.count) / 3 else { return nil }
  return best.name
}

/// Counts the letters to add, drop, change, or swap with a neighbour (optimal string alignment).
private func slips(_ from: [Character], _ to: [Character]) -> Int {
  var rows = [Array(0...to.count)]
  for i in 0..<from.count {
    var row = [i + 1]
    for j in 0..<to.count {
      var cost = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (from[i] == to[j] ? 0 : 1))
      if i > 0, j > 0, from[i] == to[j - 1], from[i - 1] == to[j] { cost = min(cost, rows[i - 1][j - 1] + 1) }
      row.append(cost)
    }
    rows.append(row)
  }
  return rows[from.count][to.count]
}
