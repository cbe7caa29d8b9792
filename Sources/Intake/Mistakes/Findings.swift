/// What has been found wrong so far, in all files.
final class Findings {
  private(set) var mistakes: [Mistake] = []

  /// Writes a mistake down; the reading goes on.
  func note(_ problem: Problem, file: String, line: Int? = nil, column: String? = nil) {
    mistakes.append(Mistake(file: file, line: line, column: column, problem: problem))
  }

  /// Sorts the mistakes as somebody walks through the files, each mistake once.
  ///
  /// - Parameter files: The paths in the order in which they were handed in.
  /// - Returns: The mistakes; those of missing files come first.
  func sorted(asIn files: [String]) -> [Mistake] {
    let places = Dictionary(files.enumerated().map { ($1, $0) }) { first, _ in first }
    var seen: Set<Mistake> = []
    return mistakes.filter { seen.insert($0).inserted }.enumerated()
      .sorted { left, right in
        let (a, b) = (left.element, right.element)
        return (places[a.file] ?? -1, a.line ?? 0, left.offset) < (places[b.file] ?? -1, b.line ?? 0, right.offset)
      }
      .map(\.element)
  }
}
