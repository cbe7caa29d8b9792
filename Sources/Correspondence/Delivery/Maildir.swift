import Files

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
  private let path: String
  /// The names of the letters that were there when the maildir was opened, without the flags that readers add.
  private let present: Set<Substring>

  /// Opens a maildir for a tick: makes the folders that are missing, and sees once which letters are there.
  ///
  /// - Parameter path: The folder's path.
  /// - Throws: ``DeliveryError`` when no letter can be left there.
  public init(path: String) throws(DeliveryError) {
    self.path = path
    if try Folder(path).during(.makeFolder, Folder.make) {
      try Folder(path + "/..").during(.synchronise, Folder.synchronise)
    }
    for name in ["tmp", "new", "cur"] {
      _ = try Folder("\(path)/\(name)").during(.makeFolder, Folder.make)
    }
    var present: Set<Substring> = []
    // Readers move letters from new to cur: looked at in this order, none is missed.
    for name in ["new", "cur"] {
      let names = try Folder("\(path)/\(name)").during(.list, Folder.names)
      present.formUnion(names.map { $0.prefix { $0 != ":" } })
    }
    self.present = present
    // What an interrupted tick left here is called delivered, so it is made safe first.
    for folder in [path, path + "/new"] {
      try Folder(folder).during(.synchronise, Folder.synchronise)
    }
  }

  /// Leaves a letter, unless it is there already.
  ///
  /// - Parameters:
  ///   - bytes: The letter.
  ///   - messageID: Its Message-ID, without angle brackets.
  /// - Throws: ``DeliveryError`` when the letter is not safely on the disk; it may be delivered again.
  public func deliver(_ bytes: [UInt8], messageID: String) throws(DeliveryError) {
    let name = Self.fileName(of: messageID)
    if present.contains(name[...]) { return }
    let draft = "\(path)/tmp/\(name).\(UInt64.random(in: 0 ... .max))"
    do throws(DeliveryError) {
      try write(bytes, to: draft)
      guard rename(draft, "\(path)/new/\(name)") == 0 else {
        throw DeliveryError(step: .move, path: "\(path)/new/\(name)", reason: SystemError())
      }
    } catch {
      unlink(draft)
      throw error
    }
    try Folder(path + "/new").during(.synchronise, Folder.synchronise)
  }

  /// A Message-ID as a file's name: a slash or a leading dot would lead elsewhere.
  static func fileName(of messageID: String) -> String {
    String(messageID.map { $0.isASCII && ($0.isLetter || $0.isNumber || "@.-_+".contains($0)) ? $0 : "_" })
      .replacingLeadingDot
  }

  private func write(_ bytes: [UInt8], to file: String) throws(DeliveryError) {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw DeliveryError(step: .write, path: file, reason: SystemError()) }
    defer { close(descriptor) }
    do throws(SystemError) {
      try writeAll(bytes, to: descriptor)
      guard fsync(descriptor) == 0 else { throw SystemError() }
    } catch {
      throw DeliveryError(step: .write, path: file, reason: error)
    }
  }
}

extension String {
  fileprivate var replacingLeadingDot: String { hasPrefix(".") ? "_" + dropFirst() : self }
}
