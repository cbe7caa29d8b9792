/// One thing that is wrong in a file, and where; the words for it are Wording's.
public struct Mistake: Sendable, Hashable {
  /// The file's path as it was handed in.
  public let file: String
  /// The line as a text editor counts it, from 1; `nil` where the whole file is meant.
  public let line: Int?
  /// The heading of the column; `nil` where the whole line is meant.
  public let column: String?
  /// What is wrong.
  public let problem: Problem

  /// Makes a mistake.
  ///
  /// - Parameters:
  ///   - file: The file's path as it was handed in.
  ///   - line: The line, from 1; `nil` where the whole file is meant.
  ///   - column: The heading of the column; `nil` where the whole line is meant.
  ///   - problem: What is wrong.
  public init(file: String, line: Int? = nil, column: String? = nil, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }
}

/// Everything that is wrong in a folder of files.
public struct Mistakes: Error, Sendable, Hashable {
  /// The mistakes in the order of the files and their lines; at least one.
  public let all: [Mistake]

  /// Makes a collection of mistakes.
  ///
  /// - Parameter all: The mistakes in order.
  public init(all: [Mistake]) { self.all = all }
}
