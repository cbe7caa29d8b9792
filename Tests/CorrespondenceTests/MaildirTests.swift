import Foundation
import Testing

@testable import Correspondence

@Suite("Maildir")
struct MaildirTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "maildir-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test("a letter stands whole in new, under a name that is its own, and nothing is left in tmp")
  func delivered() throws {
    try withFolder { folder in
      try Maildir(path: folder).deliver(Array("letter".utf8), messageID: "digest.1.2025-04-14@x")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/new") == ["digest.1.2025-04-14@x"])
      #expect(try String(contentsOfFile: folder + "/new/digest.1.2025-04-14@x", encoding: .utf8) == "letter")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/tmp").isEmpty)
    }
  }

  @Test("a letter delivered again stands there once")
  func again() throws {
    try withFolder { folder in
      for _ in 0..<3 { try Maildir(path: folder).deliver([65], messageID: "a@x") }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/new").count == 1)
    }
  }

  @Test("a letter that its reader has moved on does not come back as new", arguments: ["", ":2,", ":2,S", ":2,RS"])
  func read(flags: String) throws {
    try withFolder { folder in
      try Maildir(path: folder).deliver([65], messageID: "a@x")
      try FileManager.default.moveItem(atPath: folder + "/new/a@x", toPath: folder + "/cur/a@x" + flags)
      try Maildir(path: folder).deliver([65], messageID: "a@x")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/new").isEmpty)
    }
  }

  @Test("no Message-ID leads out of the folder", arguments: ["../../x", "/etc/x", ".hidden", "a\u{0}b", "ž@x"])
  func names(messageID: String) throws {
    let name = Maildir.fileName(of: messageID)
    #expect(!name.contains("/") && !name.hasPrefix(".") && name.allSatisfy(\.isASCII))
  }

  @Test("a letter whose reader moves it on while a tick runs does not come back", arguments: ["", ":2,S"])
  func movedMeanwhile(flags: String) throws {
    try withFolder { folder in
      try Maildir(path: folder).deliver([65], messageID: "a@x")
      let maildir = try Maildir(path: folder)
      try FileManager.default.moveItem(atPath: folder + "/new/a@x", toPath: folder + "/cur/a@x" + flags)
      try maildir.deliver([65], messageID: "a@x")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/new").isEmpty)
    }
  }

  @Test("a folder that cannot be made is named with the system's reason")
  func refused() throws {
    do throws(DeliveryError) {
      _ = try Maildir(path: "/dev/null/x")
      Issue.record("a folder was made in a file")
    } catch {
      #expect(error.step == .makeFolder && error.path == "/dev/null/x")
      #expect(error.description == "/dev/null/x: Not a directory")
    }
  }

  @Test("a letter that cannot be written leaves nothing behind, and the step is told")
  func unwritten() throws {
    try withFolder { folder in
      let maildir = try Maildir(path: folder)
      try FileManager.default.removeItem(atPath: folder + "/new")
      do throws(DeliveryError) {
        try maildir.deliver([65], messageID: "a@x")
        Issue.record("a letter was moved into nothing")
      } catch {
        #expect(error.step == .move && error.path == folder + "/new/a@x")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/tmp").isEmpty)
    }
  }
}
