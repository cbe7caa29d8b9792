import CivilTime
import Testing

@testable import Console

@Suite("The reader's language")
struct ReaderTests {
  @Test(
    "--language is heard in both of its spellings", arguments: [["x", "--language", "pl"], ["x", "--language=pl"]])
  func spellings(arguments: [String]) {
    #expect(Reader.chosen(arguments) == .polish)
  }

  @Test("an unknown language, none, or one after -- is not heard")
  func notHeard() {
    #expect(Reader.chosen(["x", "--language", "xx"]) == nil)
    #expect(Reader.chosen(["x", "plan", "--language"]) == nil)
    #expect(Reader.chosen(["x", "--", "--language", "pl"]) == nil)
  }

  @Test("said twice, the last one counts, as the parser has it")
  func last() {
    #expect(Reader.chosen(["x", "--language", "pl", "--language=lt"]) == .lithuanian)
  }
}
