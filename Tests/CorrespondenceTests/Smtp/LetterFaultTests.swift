import Testing

@testable import Correspondence

@Suite("What keeps a letter from being sent as it is")
struct LetterFaultTests {
  private static let line = [UInt8](repeating: UInt8(ascii: "x"), count: 998)
  private static let end: [UInt8] = [0x0D, 0x0A]

  @Test("each fault has its name, and a letter at the limits has none")
  func names() {
    #expect(LetterFault.first(in: []) == .empty)
    #expect(LetterFault.first(in: Self.line + Self.end + Self.line) == nil)
    #expect(LetterFault.first(in: Self.line + [0x78] + Self.end) == .longLine)
    #expect(LetterFault.first(in: Self.end + Self.line + [0x78]) == .longLine)
    #expect(LetterFault.first(in: [0x78, 0x0A]) == .bareLineEnd)
    #expect(LetterFault.first(in: [0x0A]) == .bareLineEnd)
    #expect(LetterFault.first(in: [0x0D, 0x78, 0x0A, 0x0D]) == .bareLineEnd)
    #expect(LetterFault.first(in: [0x0D]) == .bareLineEnd)
    #expect(LetterFault.first(in: [0x78, 0]) == .zero)
    #expect(LetterFault.first(in: [0x80]) == .eightBit)
  }

  @Test("the quick look sees a fault exactly where there is one")
  func quick() {
    let pieces = [[0x0D], [0x0A], Self.end, Self.end, [0x78], [0x78, 0x79], Self.line, [0], [0x80], [0x7F], [0x2E]]
    for _ in 0..<20_000 {
      let letter = Array((0..<Int.random(in: 1...6)).compactMap { _ in pieces.randomElement() }.joined())
      #expect(LetterFault.isFaultless(letter) == (LetterFault.named(in: letter) == nil), "\(letter)")
    }
  }
}
