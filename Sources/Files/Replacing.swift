#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Puts a file in the place of another in one step: whoever reads it sees the old one or the new one, and never a part.
///
/// Everybody may read it. It is not waited for until it is on the disk.
///
/// - Parameters:
///   - path: The file's path; whether it is there does not matter.
///   - bytes: What it is to hold.
/// - Throws: ``SystemError`` when the old file, or none, is still there.
public func replaceFile(_ path: String, with bytes: [UInt8]) throws(SystemError) {
  // In the same folder, as a rename cannot cross to another disk; its ending keeps readers of `*.prom` away.
  let draft = "\(path).\(getpid())"
  let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
  guard descriptor >= 0 else { throw SystemError() }
  do throws(SystemError) {
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor)
  } catch {
    unlink(draft)
    throw error
  }
  guard rename(draft, path) == 0 else {
    let error = SystemError()
    unlink(draft)
    throw error
  }
}
