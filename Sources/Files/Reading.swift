#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads the beginning of a file.
///
/// - Parameters:
///   - path: The file's path.
///   - limit: The most bytes to read.
/// - Returns: The bytes.
/// - Throws: ``SystemError`` when there is no such file, or it cannot be read.
public func readFile(_ path: String, atMost limit: Int) throws(SystemError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw SystemError() }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: min(limit, 65_536))
  while bytes.count < limit {
    let count = read(descriptor, &buffer, min(buffer.count, limit - bytes.count))
    if count > 0 {
      bytes += buffer[..<count]
    } else if count == 0 {
      break
    } else if errno != EINTR {
      throw SystemError()
    }
  }
  return bytes
}
