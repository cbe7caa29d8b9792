#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why the system did not do what it was asked.
public struct SystemError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The system's number for it, as in errno(3).
  public let code: Int32

  /// Takes the system's last error.
  public init() { code = errno }

  /// Whether nobody reads any more what is written.
  public var isBrokenPipe: Bool { code == EPIPE }

  /// The system's words.
  public var description: String { String(cString: strerror(code)) }
}
