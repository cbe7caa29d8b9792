import CTerminal
import Wording

/// Rows under headings, laid out for a terminal.
public struct Table {
  /// A column of a table.
  public struct Column {
    let heading: String
    /// Whether its text is broken into lines when the table is wider than the terminal.
    let isWrapped: Bool

    /// Makes a column.
    ///
    /// - Parameters:
    ///   - heading: What stands above it.
    ///   - isWrapped: Whether its text may be broken into lines.
    public init(_ heading: String, isWrapped: Bool = false) {
      self.heading = heading
      self.isWrapped = isWrapped
    }
  }

  /// A line of the table: cells, or a heading over the rows that follow.
  private enum Row {
    case cells([String])
    case section(String)
  }

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
  /// - Parameter width: The columns of the terminal.
  /// - Returns: The lines, none with spaces at its end.
  public func lines(width: Int) -> [String] {
    let widths = columnWidths(within: width)
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
    let terminal = Int(terminal_columns(1))
    let said = Environment.value("COLUMNS").flatMap { Int($0) }
    Output.text(lines(width: max(terminal > 0 ? terminal : said ?? 110, 40)).map { $0 + "\n" }.joined())
  }

  /// The width of each column: as wide as its widest cell, the wrapped ones sharing what the others leave.
  private func columnWidths(within width: Int) -> [Int] {
    var widths = columns.map(\.heading.columns)
    for case .cells(let cells) in rows {
      for (index, cell) in cells.enumerated() { widths[index] = max(widths[index], cell.columns) }
    }
    var excess = widths.reduce(0, +) + 2 * (columns.count - 1) - width
    while excess > 0 {
      // The widest of the wrapped columns gives way first, but never below a readable width.
      let candidates = columns.indices.filter { columns[$0].isWrapped && widths[$0] > 14 }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func layOut(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: max($1, 1)) }
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
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}
