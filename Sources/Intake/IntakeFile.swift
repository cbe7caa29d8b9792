/// A file that somebody has handed in: where it lies, and its bytes.
public struct IntakeFile: Sendable, Hashable {
  /// Its path as it is shown to people, with `/` between folders.
  public let path: String
  /// What it holds.
  public let bytes: [UInt8]

  /// Makes a file.
  ///
  /// - Parameters:
  ///   - path: Its path as it is shown to people.
  ///   - bytes: What it holds.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The last part of the path.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The path without its last part, ending with `/`; empty for a bare name.
  var folder: String { String(path.dropLast(name.count)) }
}
