import Foundation
import Testing

@testable import Intake

/// Writes records as RFC 4180 has them, in one of the dialects that people's programs write.
struct CSVWriter {
  var separator: Character = ","
  var lineEnd = "\r\n"
  var quotesAll = false
  var startsWithMark = false

  func bytes(_ records: [[String]]) -> [UInt8] {
    let lines = records.map { cells in
      cells.map { cell in
        let isPlain = !cell.utf8.contains { byte in
          byte == 0x22 || byte == 0x0D || byte == 0x0A || byte == separator.asciiValue
        }
        // A lone empty cell would be a blank line.
        if isPlain, !quotesAll, cells.count > 1 || !cell.isEmpty { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
      }.joined(separator: String(separator)) + lineEnd
    }
    return (startsWithMark ? [0xEF, 0xBB, 0xBF] : []) + Array(lines.joined().utf8)
  }
}

@Suite("Comma-separated values, there and back")
struct CSVRoundTripTests {
  private static let pieces = [
    "a", "Ž", "ąčęėįšųūž", "łódź", "„", "“", "–", " ", ",", ";", "\t", "\"", "\"\"", "\r\n", "\n", "\r", "e\u{301}",
    "👩‍👧",
    "\u{A0}", "0", "x",
  ]

  @Test("what a writer writes, the reader reads, in every dialect", arguments: 1...300 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let width = Int.random(in: 1...5, using: &random)
    let heading = (1...width).map { "h\($0)" }
    let rows = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      (0..<width).map { _ in
        (0..<Int.random(in: 0...6, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
          .joined()
      }
    }
    let separators: [Character] = [",", ";", "\t"]
    let writer = CSVWriter(
      // A lone heading shows no separator, so that the comma is assumed.
      separator: width == 1 ? "," : separators.randomElement(using: &random) ?? ",",
      lineEnd: ["\r\n", "\n", "\r"].randomElement(using: &random) ?? "\n",
      quotesAll: Bool.random(using: &random), startsWithMark: Bool.random(using: &random))
    let read = try CSVReader.records(writer.bytes([heading] + rows)).map(\.cells)
    // Compared byte by byte: to Swift "\r\n" and a precomposed letter equal what they are not.
    #expect(read.map { $0.map { Array($0.utf8) } } == ([heading] + rows).map { $0.map { Array($0.utf8) } })
  }

  @Test("what Python's csv module writes, the reader reads")
  func python() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Data/csv")
    let answers = try JSONDecoder().decode(
      [String: [[String]]].self, from: Data(contentsOf: folder.appending(path: "answers.json")))
    #expect(answers.count == 24)
    for (name, expected) in answers {
      let bytes = try Array(Data(contentsOf: folder.appending(path: name)))
      #expect(try CSVReader.records(bytes).map(\.cells) == expected, "\(name)")
    }
  }
}
