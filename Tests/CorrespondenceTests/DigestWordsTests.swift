import CivilTime
import Testing

@testable import Correspondence

@Suite("What a digest says")
struct DigestWordsTests {
  private func text(_ language: Language, title: String, isLate: Bool = false) throws -> String {
    DigestWords(
      digest: try LetterTests.digest(title: title, language: language, isLate: isLate),
      sender: "sutarta@register.example"
    ).text
  }

  @Test("in Lithuanian, as a careful secretary writes")
  func lithuanian() throws {
    #expect(
      try text(.lithuanian, title: "Nacionalinė bibliotekų savaitė", isLate: true) == """
        Gerb. kolegos,

        Šis laiškas vėluoja: dalis priminimų turėjo pasiekti Jus anksčiau.

        Artėjantys terminai

        8. Nacionalinė bibliotekų savaitė. Įvykdyti iki 2025 m. gegužės 7 d. (po 23 dienų); dabar – vykdoma.
        Jūsų asociacija šią priemonę vykdo; primename likus 23 dienoms.
        Atsakykite: sutarta measure finish 8 --outcome "…"

        Artėjantys renginiai

        Nacionalinė bibliotekų savaitė (25-ą kartą): 2025 m. balandžio 23–29 d. (po 9 dienų).
        Primename likus 9 dienoms.

        Šį laišką gaunate, nes atstovaujate ketinimų protokolo šaliai. Jį parašė bendradarbiavimo registras „Sutarta“.
        Jei laiškų norite rečiau arba visai jų nenorite, rašykite adresu sutarta@register.example.

        """)
  }

  @Test("a reminder that comes later than its rung says how long there is left, and not the rung")
  func caughtUp() throws {
    let text = DigestWords(
      digest: try LetterTests.digest(title: "Savaitė", rungs: (30, 10)), sender: "sutarta@register.example"
    ).text
    #expect(text.contains("(po 23 dienų); dabar – vykdoma.\nJūsų asociacija šią priemonę vykdo.\nAtsakykite: "))
    #expect(text.contains("balandžio 23–29 d. (po 9 dienų).\n\nŠį laišką"))
    #expect(!text.lowercased().contains("primename"))
  }

  @Test("in English")
  func english() throws {
    let text = try text(.english, title: "National Library Week")
    #expect(text.contains("8. National Library Week. Due by 7 May 2025 (in 23 days); now in progress.\n"))
    #expect(text.contains("Your association leads this measure; we remind you 23 days before.\n"))
    #expect(text.contains("National Library Week (No. 25): 23–29 April 2025 (in 9 days).\n"))
    #expect(!text.contains("late"))
  }

  @Test("in Polish")
  func polish() throws {
    let text = try text(.polish, title: "Tydzień Bibliotek")
    #expect(text.contains("8. Tydzień Bibliotek. Termin: do 7 maja 2025 r. (za 23 dni); obecnie w realizacji.\n"))
    #expect(text.contains("Państwa organizacja odpowiada za to zadanie; przypominamy 23 dni wcześniej.\n"))
    #expect(text.contains("Tydzień Bibliotek (po raz 25.): 23–29 kwietnia 2025 r. (za 9 dni).\n"))
  }
}
