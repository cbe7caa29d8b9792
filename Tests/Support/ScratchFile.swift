#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file without a name, which a program may fill without ever waiting for a reader.
final class ScratchFile {
  let descriptor: Int32

  /// Makes a file, with its position at the start of what it holds.
  init(holding text: String = "") throws {
    var path = Array("\(Environment.value("TMPDIR") ?? "/tmp")/sutarta-test-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw TestSupportError("No temporary file: \(String(cString: strerror(errno))).") }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let bytes = Array(text.utf8)
    guard pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
      throw TestSupportError("A temporary file takes no text: \(String(cString: strerror(errno))).")
    }
  }

  deinit { close(descriptor) }

  /// Reads everything in it.
  func text() -> String {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0 else { return "" }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, pread(descriptor, buffer.baseAddress, size, 0))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
