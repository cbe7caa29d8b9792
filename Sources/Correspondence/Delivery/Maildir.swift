#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder in which letters are left: each a file, first written whole in `tmp`, then moved into `new`.
///
/// The file's name is a function of the Message-ID alone, so a letter that is delivered again takes its own place and
/// never stands there twice.
public struct Maildir: Sendable {
  let path: String

  /// Names a maildir; its folders are made with the first letter.
  ///
  /// - Parameter path: The folder's path.
  public init(path: String) { self.path = path }

  /// Leaves a letter.
  ///
  /// - Parameters:
  ///   - bytes: The letter.
  ///   - messageID: Its Message-ID, without angle brackets.
  /// - Throws: ``DeliveryError`` when the letter is not safely on the disk; it may be delivered again.
  public func deliver(_ bytes: [UInt8], messageID: String) throws(DeliveryError) {
    for folder in ["", "/tmp", "/new", "/cur"] { try makeFolder(path + folder) }
    let name = Self.fileName(of: messageID)
    if hasBeenMovedOn(name) { return }
    let draft = "\(path)/tmp/\(name).\(UInt64.random(in: 0 ... .max))"
    do throws(DeliveryError) {
      try write(bytes, to: draft)
      guard rename(draft, "\(path)/new/\(name)") == 0 else { throw DeliveryError("\(path)/new/\(name)") }
    } catch {
      unlink(draft)
      throw error
    }
    try synchronise(folder: path + "/new")
  }

  /// Whether a reader has moved the letter on, under its name alone or with flags after it: then it has arrived.
  private func hasBeenMovedOn(_ name: String) -> Bool {
    guard let folder = opendir(path + "/cur") else { return false }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let found = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if found == name || found.hasPrefix(name + ":2,") { return true }
    }
    return false
  }

  /// A Message-ID as a file's name: a slash or a leading dot would lead elsewhere.
  static func fileName(of messageID: String) -> String {
    String(messageID.map { $0.isASCII && ($0.isLetter || $0.isNumber || "@.-_+".contains($0)) ? $0 : "_" })
      .replacingLeadingDot
  }

  private func makeFolder(_ folder: String) throws(DeliveryError) {
    if mkdir(folder, 0o700) != 0 && errno != EEXIST { throw DeliveryError(folder) }
  }

  private func write(_ bytes: [UInt8], to file: String) throws(DeliveryError) {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw DeliveryError(file) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { part in
        #if canImport(Glibc)
          Glibc.write(descriptor, part.baseAddress, part.count)
        #else
          Musl.write(descriptor, part.baseAddress, part.count)
        #endif
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw DeliveryError(file)
      }
      rest = rest.dropFirst(written)
    }
    guard fsync(descriptor) == 0 else { throw DeliveryError(file) }
  }

  /// A name is on the disk only when its folder is.
  private func synchronise(folder: String) throws(DeliveryError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DeliveryError(folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw DeliveryError(folder) }
  }
}

/// Why a letter could not be left: what the system said of which path.
public struct DeliveryError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The path concerned.
  public let path: String
  /// The system's words.
  public let reason: String

  /// Takes the system's last error.
  init(_ path: String) {
    self.path = path
    reason = String(cString: strerror(errno))
  }

  /// The path and the reason.
  public var description: String { "\(path): \(reason)" }
}

extension String {
  fileprivate var replacingLeadingDot: String { hasPrefix(".") ? "_" + dropFirst() : self }
}
