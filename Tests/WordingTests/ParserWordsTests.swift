import CivilTime
import Testing

@testable import Wording

@Suite("The command line parser's words")
struct ParserWordsTests {
  @Test(
    "a refusal of the parser is said in Lithuanian",
    arguments: [
      (
        "Error: Unknown option '--stat'. Did you mean '--state'?",
        "Klaida: Nežinoma parinktis „--stat“. Gal norėjote „--state“?"
      ),
      ("Error: Missing expected argument '<number>'", "Klaida: Trūksta argumento „<number>“."),
      ("Error: Unexpected argument 'foo'", "Klaida: Nenumatytas argumentas „foo“."),
      ("Error: 2 unexpected arguments: 'a', 'b'", "Klaida: Nenumatyti argumentai (2): „a“, „b“."),
      ("Usage: sutarta plan show", "Naudojimas: sutarta plan show"),
      ("USAGE: sutarta report [<options>] <number>", "NAUDOJIMAS: sutarta report [<parinktys>] <number>"),
      ("  See 'sutarta plan --help' for more information.", "  Daugiau: „sutarta plan --help“."),
      ("  --help                  Show help information.", "  --help                  Rodyti šią pagalbą."),
      ("OPTIONS:", "PARINKTYS:"),
    ])
  func lithuanian(english: String, lithuanian: String) {
    #expect(ParserWords(language: .lithuanian).translate(english) == lithuanian)
  }

  @Test("an option that nobody can have meant is not proposed")
  func farOption() {
    let near = "Error: Unknown option '--lsat'. Did you mean '--last'?"
    #expect(ParserWords(language: .english).translate(near) == near)
    let far = "Error: Unknown option '--json'. Did you mean '--plan'?"
    #expect(ParserWords(language: .english).translate(far) == "Error: Unknown option '--json'")
    #expect(ParserWords(language: .polish).translate(far) == "Błąd: Nieznana opcja „--json”.")
  }

  @Test("English stays as it was, to the letter")
  func english() {
    let text = "OVERVIEW: What was agreed\n\nUSAGE: sutarta <subcommand>\n\nOPTIONS:\n  --version  Show the version."
    #expect(ParserWords(language: .english).translate(text) == text)
  }

  @Test("a line of ours passes unchanged")
  func ours() {
    #expect(
      ParserWords(language: .polish).translate("  plan                    Plan działań.")
        == "  plan                    Plan działań.")
  }

  @Test("every template is complete: each language fills in what the English one does", arguments: ParserTemplates.all)
  func complete(template: Phrase) {
    func places(_ text: String) -> Set<Character> {
      Set(text.indices.filter { text[$0] == "{" }.map { text[text.index(after: $0)] })
    }
    #expect(places(template.text(in: .lithuanian)) == places(template.text(in: .english)))
    #expect(places(template.text(in: .polish)) == places(template.text(in: .english)))
  }
}
