public import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A password: whoever prints it, in whatever way, prints `<redacted>`.
public struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The most bytes that a password has.
  private static let longest = 4096

  /// The password itself.
  let revealed: String

  /// Takes a password.
  ///
  /// - Parameter revealed: The password.
  public init(_ revealed: String) { self.revealed = revealed }

  /// Reads a password from the first line of a file, such as one of systemd's credentials.
  ///
  /// - Parameter file: The file's path.
  /// - Throws: ``SecretError`` when there is no password in it.
  public init(file: String) throws(SecretError) {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: file, SystemError()) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: Self.longest + 1)
    // A file this small is read at once; what is given piece by piece is no file.
    let count = read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw .unreadable(path: file, SystemError()) }
    var line = bytes[..<count]
    if line.last == 0x0A { line.removeLast() }
    if line.last == 0x0D { line.removeLast() }
    guard !line.isEmpty, count <= Self.longest, line.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }),
      let text = String(validating: line, as: UTF8.self)
    else { throw .unusable(path: file) }
    revealed = text
  }

  /// Never the password.
  public var description: String { "<redacted>" }
  /// Never the password.
  public var debugDescription: String { "<redacted>" }
  /// Never the password.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why there is no password to be had from a file.
public enum SecretError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The system does not let it be read.
  case unreadable(path: String, SystemError)
  /// It does not hold exactly one line of text, of at most 4096 bytes.
  case unusable(path: String)

  /// The path and the reason.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .unusable(let path): "\(path): must hold one line of text, the password"
    }
  }
}
