import Files
import Foundation
import Testing

@Suite("Files and folders")
struct FolderTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "folder-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test("a folder is made once, for its owner alone, and lists all that is in it")
  func made() throws {
    try withFolder { path in
      let folder = Folder(path)
      #expect(try folder.make())
      #expect(try !folder.make())
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o700)
      #expect(try folder.names().isEmpty)
      let names = ["a", ".hidden", "…", String(repeating: "n", count: 255)]
      for name in names { try Data().write(to: URL(filePath: "\(path)/\(name)")) }
      #expect(try Set(folder.names()) == Set(names))
      try folder.synchronise()
    }
  }

  @Test("a folder that is none says so in the system's words")
  func missing() {
    let folder = Folder("/dev/null/x")
    #expect(throws: SystemError.self) { try folder.make() }
    #expect(throws: SystemError.self) { try folder.synchronise() }
    do throws(SystemError) {
      _ = try folder.names()
      Issue.record("a file has names in it")
    } catch {
      #expect(error.description == "Not a directory" && !error.isBrokenPipe)
    }
  }

  @Test("bytes are written to the last, and a closed descriptor says so")
  func written() throws {
    let pipe = Pipe()
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 % 251) }
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    let writer = Thread {
      try? writeAll(bytes, to: descriptor)
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    #expect(try pipe.fileHandleForReading.readToEnd().map(Array.init) == bytes)
    #expect(throws: SystemError.self) { try writeAll([65], to: -1) }
  }
}
