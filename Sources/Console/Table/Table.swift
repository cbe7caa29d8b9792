import Wording

/// Rows under headings, laid out for a terminal; a record a row where it is too narrow for columns.
public struct Table {
  /// A column of a table.
  public struct Column {
    let heading: String
    /// Whether its text is broken into lines when the table is wider than the terminal.
    let isWrapped: Bool
    /// Whether it is broken only after commas: what stands between them is a name.
    let isOfNames: Bool

    /// Makes a column.
    ///
    /// - Parameters:
    ///   - heading: What stands above it.
    ///   - isWrapped: Whether its text may be broken into lines.
    ///   - isOfNames: Whether it is broken only after commas.
    public init(_ heading: String, isWrapped: Bool = false, isOfNames: Bool = false) {
      self.heading = heading
      self.isWrapped = isWrapped
      self.isOfNames = isOfNames
    }

    /// The pieces of a text that stay whole in it.
    func pieces(of text: String) -> [String] { isOfNames ? text.names : text.words }

    /// How wide it has to be for a text of it.
    func least(for text: String) -> Int {
      let widest = pieces(of: text).map(\.columns).max() ?? 0
      return isWrapped && !isOfNames ? min(widest, Table.mostForAWord) : widest
    }
  }

  /// A line of the table: cells, or a heading over the rows that follow.
  private enum Row {
    case cells([String])
    case section(String)
  }

  /// How narrow a column may become before the table is no table any more.
  private static let leastWidth = 14
  /// A word that is wider than this is cut; others keep their column as wide as they are.
  private static let mostForAWord = 24

  private let columns: [Column]
  private var rows: [Row] = []

  /// Makes an empty table.
  ///
  /// - Parameter columns: Its columns, from left to right.
  public init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row.
  ///
  /// - Parameter cells: The text of each column; what people wrote in it stays on its line.
  public mutating func add(_ cells: [String]) { rows.append(.cells(cells.map(\.harmless))) }

  /// Adds a heading over the rows that follow.
  ///
  /// - Parameter title: The heading.
  public mutating func add(section title: String) { rows.append(.section(title.harmless)) }

  /// Lays the table out.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal.
  ///   - isKept: Whether it stays a table where it is wider than that: a program reads it by its lines.
  /// - Returns: The lines, none with spaces at its end, and none wider than the terminal unless it is kept.
  public func lines(width: Int, isKept: Bool = false) -> [String] {
    let (widths, excess) = columnWidths(within: width)
    guard excess <= 0 || isKept else { return records(width: width) }
    var lines = layOut(columns.map(\.heading), widths)
    lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    for row in rows {
      switch row {
      case .section(let title): lines += title.wrapped(to: width)
      case .cells(let cells): lines += layOut(cells, widths)
      }
    }
    return lines
  }

  /// Prints the table to standard output, as wide as the terminal; 110 columns where there is none.
  public func print() {
    let columns = Output.columns
    Output.text(lines(width: columns ?? 110, isKept: columns == nil).map { $0 + "\n" }.joined())
  }

  /// The width of each column: as wide as its widest cell, the wrapped ones sharing what the others leave; and by how
  /// much they are too wide all the same.
  private func columnWidths(within width: Int) -> (widths: [Int], excess: Int) {
    var widths = columns.map(\.heading.columns)
    var least = columns.map { max(Self.leastWidth, $0.least(for: $0.heading)) }
    for case .cells(let cells) in rows {
      for (index, cell) in cells.enumerated() {
        widths[index] = max(widths[index], cell.columns)
        least[index] = max(least[index], columns[index].least(for: cell))
      }
    }
    var excess = widths.reduce(0, +) + 2 * (columns.count - 1) - width
    while excess > 0 {
      // The widest of the wrapped columns gives way first, but never below a readable width, nor into a word.
      let candidates = columns.indices.filter { columns[$0].isWrapped && widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return (widths, excess)
  }

  /// The rows one under another, each value after the name of its column.
  private func records(width: Int) -> [String] {
    var lines: [String] = []
    for row in rows {
      if !lines.isEmpty { lines.append("") }
      switch row {
      case .section(let title): lines += title.wrapped(to: width)
      case .cells(let cells):
        for (column, cell) in zip(columns, cells) where !cell.isEmpty {
          let text = column.heading.isEmpty ? cell : "\(column.heading): \(cell)"
          let parts = text.columns <= width ? [text] : text.wrapped(to: width - 2)
          lines += parts.enumerated().map { ($0 == 0 ? $1 : "  \($1)").withoutSpacesAtItsEnd }
        }
      }
    }
    return lines
  }

  private func layOut(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = cells.indices.map { columns[$0].pieces(of: cells[$0]).wrapped(to: max(widths[$0], 1)) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = ""
      for (index, cell) in wrapped.enumerated() {
        let part = line < cell.count ? cell[line] : ""
        text += part
        if index + 1 < wrapped.count {
          text += String(repeating: " ", count: widths[index] - part.columns + 2)
        }
      }
      return text.withoutSpacesAtItsEnd
    }
  }
}
