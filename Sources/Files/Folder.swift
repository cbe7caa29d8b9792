#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder of the file system, by its path.
public struct Folder: Sendable, Hashable {
  /// The path.
  public let path: String

  /// Names a folder, whether it is there or not.
  ///
  /// - Parameter path: Its path.
  public init(_ path: String) { self.path = path }

  /// Makes the folder, for nobody else's eyes, where it is missing.
  ///
  /// - Returns: Whether it was missing.
  /// - Throws: ``SystemError`` when it cannot be made.
  public func make() throws(SystemError) -> Bool {
    if mkdir(path, 0o700) == 0 { return true }
    guard errno == EEXIST else { throw SystemError() }
    return false
  }

  /// Lists the names in the folder, in no order.
  ///
  /// - Returns: The names, without those of the folder itself and of the one above.
  /// - Throws: ``SystemError`` when it cannot be read to its end.
  public func names() throws(SystemError) -> [String] {
    guard let stream = opendir(path) else { throw SystemError() }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw SystemError() }
    return names
  }

  /// Waits until the names in the folder are on the disk: a file is safe only when its name is, too.
  ///
  /// - Throws: ``SystemError`` when they may get lost.
  public func synchronise() throws(SystemError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError() }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw SystemError() }
  }
}
