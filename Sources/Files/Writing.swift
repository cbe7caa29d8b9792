#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes all of some bytes, however few of them the system takes at a time.
///
/// - Parameters:
///   - bytes: The bytes.
///   - descriptor: Where to, open for writing.
/// - Throws: ``SystemError`` when the rest is not taken.
public func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if written >= 0 {
      rest = rest.dropFirst(written)
    } else if errno != EINTR {
      throw SystemError()
    }
  }
}
