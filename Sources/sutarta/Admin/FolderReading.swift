import Console
import Files
import Intake
import Wording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension IntakeFile {
  /// Reads every file of a folder and of the folders in it, in the order of their paths.
  ///
  /// - Parameter folder: The folder's path.
  /// - Returns: The files that are no hidden ones.
  /// - Throws: ``Failure`` when the folder or one of its files cannot be read.
  static func all(in folder: String) throws(Failure) -> [IntakeFile] {
    var files: [IntakeFile] = []
    for name in try names(in: folder) where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      var facts = stat()
      guard stat(path, &facts) == 0 else { throw unreadable(path) }
      if facts.st_mode & S_IFMT == S_IFDIR {
        files += try all(in: path)
      } else {
        files.append(IntakeFile(path: path, bytes: try bytes(of: path)))
      }
    }
    return files
  }

  private static func names(in folder: String) throws(Failure) -> [String] {
    do throws(SystemError) {
      return try Folder(folder).names().sorted()
    } catch {
      throw unreadable(folder, error)
    }
  }

  private static func bytes(of path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &part, part.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable(path)
      }
      if count == 0 { return all }
      all += part[..<count]
    }
  }

  private static func unreadable(_ path: String, _ reason: SystemError = SystemError()) -> Failure {
    Failure(.file, Words.Load.unreadable(path, why: reason.description))
  }
}
