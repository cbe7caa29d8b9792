import Testing

@testable import Console

@Suite("Bars of characters")
struct BarTests {
  private func shares(_ counts: [Int], _ width: Int = 10) -> [Int] { Bar.shares(of: counts, width: width) }

  @Test("where all fit, each has a character")
  func small() {
    #expect(shares([3, 0, 2, 1]) == [3, 0, 2, 1])
    #expect(shares([10]) == [10])
    #expect(shares([]) == [])
    #expect(shares([0, 0]) == [0, 0])
  }

  @Test("where they do not, they share the width, and none that there is vanishes")
  func large() {
    #expect(shares([50, 50]) == [5, 5])
    #expect(shares([1000, 1, 1]) == [8, 1, 1])
    #expect(shares([33, 33, 34]) == [3, 3, 4])
    #expect(shares([1, 999], 2) == [1, 1])
  }

  @Test("whatever the numbers, the bar is as wide as it says", arguments: 1...60)
  func width(seed: Int) {
    let counts = (1...7).map { (seed * 7919 * $0 * $0) % (seed % 2 == 0 ? 5000 : 17) }
    let drawn = shares(counts, 24)
    #expect(drawn.reduce(0, +) == min(24, counts.reduce(0, +)))
    #expect(zip(counts, drawn).allSatisfy { ($0 == 0) == ($1 == 0) })
  }

  @Test(
    "blocks are drawn where the locale writes UTF-8",
    arguments: [
      ("lt_LT.UTF-8", true), ("C.utf8", true), ("lt_LT.UTF-8@euro", true), ("lt_LT.ISO-8859-13", false), ("C", false),
      ("lt_LT", false), (nil, false),
    ] as [(String?, Bool)])
  func locale(locale: String?, isUnicode: Bool) {
    #expect(Bar.isUnicode(locale) == isUnicode)
  }
}
