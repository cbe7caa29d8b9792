import CivilTime
import Cooperation
import Testing

@testable import Correspondence

@Suite("What a digest says")
struct DigestWordsTests {
  private func page(_ digest: Digest) -> DigestPage {
    DigestWords(digest: digest, sender: "sutarta@register.example").page
  }

  private func digest(of full: Digest, _ notices: [Notice], news: [News] = [], unlisted: Int = 0) -> Digest {
    Digest(
      recipient: full.recipient, date: full.date, isLate: false, notices: notices, news: news, unlistedNews: unlisted)
  }

  @Test("in Lithuanian, as a careful secretary writes")
  func lithuanian() throws {
    #expect(
      page(try FullDigest.digest(.lithuanian)).text == """
        Gerb. kolegos,

        Šis laiškas vėluoja: dalis priminimų turėjo pasiekti Jus anksčiau.

        Laukia Jūsų sprendimo

        Sprendimas Nr. 4: ar atidėti priemonę „Skaitymo skatinimo gairės“? Balsuoti galima iki 2025 m. gegužės 14 d. \
        imtinai (po 30 dienų). Nuo 2025 m. gegužės 7 d. tylėjimas laikomas pritarimu.
        Jūsų asociacija turi balsą ir dar nebalsavo; primename likus 30 dienų.
        Pritarti: sutarta decision consent 4
        Prieštarauti: sutarta decision object 4 --reason "…"
        Peržiūrėti: sutarta decision show 4

        Sprendimas Nr. 5: ar sutarti planą „2026 metų planas“? Tylėjimas jau laikomas pritarimu.
        Jūsų asociacija turi balsą ir dar nebalsavo.
        Pritarti: sutarta decision consent 5
        Prieštarauti: sutarta decision object 5 --reason "…"
        Peržiūrėti: sutarta decision show 5

        Derinama dėl prieštaravimo

        Sprendimas Nr. 6: ar atšaukti priemonę „Bendras katalogas“? Susitarti iki 2025 m. balandžio 21 d. imtinai \
        (po 7 dienų), tarpininkauja LMBA. Jei prieštaravimas išliks, sprendimas nebus priimtas.
        Jūsų asociacija prieštarauja; primename likus 7 dienoms.
        Peržiūrėti: sutarta decision show 6
        Atsiimti prieštaravimą: sutarta decision retract 6

        Vėluoja

        3.1. Mokymai bibliotekininkams. Turėjo būti įvykdyta iki 2025 m. balandžio 11 d., vėluoja 3 dienas; dabar – \
        vykdoma.
        Jūsų asociacija yra šios priemonės partnerė; primename praėjus 3 dienoms.
        Užbaigti: sutarta measure finish 3.1 --outcome "…"

        Artėjantys terminai

        8. Spaudos diena „Kitaip“. Įvykdyti iki 2025 m. gegužės 7 d. (po 23 dienų); dabar – sutarta.
        Jūsų asociacija šią priemonę vykdo; primename likus 23 dienoms.
        Pradėti: sutarta measure start 8

        Seniai nėra žinių

        9. Bendra svetainė. Žinių nėra nuo 2025 m. kovo 3 d. (prieš 42 dienas); dabar – vykdoma.
        Jūsų asociacija šią priemonę vykdo.
        Pranešti apie eigą: sutarta measure progress 9 --percent … --note "…"

        Pasikeitę renginiai

        Atšaukta: Kongresas (4-ą kartą). Turėjo vykti 2025 m. birželio 3–5 d.
        Neįvyks. Priežastis: Potvynis.
        Jums jau pranešėme apie šį renginį.

        Vakaras: 2025 m. gegužės 27 d. (po 43 dienų).
        Perkelta: turėjo vykti 2025 m. gegužės 20–21 d.
        Jums jau pranešėme apie šį renginį.

        Rytas: 2025 m. gegužės 22 d. (po 38 dienų).
        Vis dėlto įvyks: pranešimas, kad atšaukta, nebegalioja.
        Jums jau pranešėme apie šį renginį.

        Artėjantys renginiai

        Nacionalinė bibliotekų savaitė (25-ą kartą): 2025 m. balandžio 23–29 d. (po 9 dienų).
        Renginys yra Jūsų protokolo kalendoriuje; primename likus 9 dienoms.

        Knygų mugė; Kaunas, salė: 2025 m. gegužės 12 d. (po 28 dienų).
        Renginys perkeltas: turėjo prasidėti 2025 m. gegužės 5 d.
        Renginys yra Jūsų protokolo kalendoriuje.

        Metų sandūra: 2025 m. gruodžio 31 d. – 2026 m. sausio 2 d. (po 261 dienos).
        Naujas renginys.
        Renginys yra Jūsų protokolo kalendoriuje.

        Nauji ir pasikeitę renginiai pridėti kalendoriaus faile „renginiai.ics“.

        Ką nuveikė kiti

        2025 m. balandžio 14 d., LBD: 8 priemonė „Spaudos diena“ – nuo šiol vykdoma.
        2025 m. balandžio 13 d., LMBA: 9 priemonė „Bendra svetainė“ – pranešta apie eigą.
        2025 m. balandžio 12 d., AKIM: dėl sprendimo Nr. 4 „Gairės“ – prieštarauja.
        2025 m. balandžio 1 d.: planas „2025 metų planas“ – nuo šiol vykdomas.

        Ir dar 12 naujienų: sutarta history

        Apie šį laišką

        Šį laišką gaunate, nes atstovaujate ketinimų protokolo šaliai arba jį koordinuojate. Jį parašė \
        bendradarbiavimo registras „Sutarta“.

        Gauti kartą per savaitę: sutarta notices set --frequency weekly
        Gauti tik tai, kas skubu: sutarta notices set --frequency urgent
        Vėl gauti kasdien, kai yra ką pranešti: sutarta notices set --frequency daily
        Kurį laiką negauti nieko, pavyzdžiui: sutarta notices quiet 2025-05-01 2025-05-31

        Jei laiškų visai nenorite arba turite klausimų, rašykite: sutarta@register.example

        Istorija užantspauduota iki įrašo Nr. 1234. Pasilikite šį laišką: pagal jame įrašytą antspaudą bet kuri šalis \
        gali patikrinti, ar istorija vėliau nepakeista ir nesutrumpinta: sutarta audit verify --head \
        1234:\(FullDigest.hash)

        """)
  }

  @Test(
    "the subject counts what waits, what presses most first",
    arguments: [
      (
        Language.lithuanian,
        "Sutarta: 2 sprendimai laukia, 1 prieštaravimas derinamas, 1 priemonė vėluoja, 1 terminas artėja, "
          + "1 priemonė be žinių, 3 renginiai pasikeitė, 3 renginiai"
      ),
      (
        .english,
        "Sutarta: 2 decisions wait, 1 negotiation under way, 1 measure overdue, 1 deadline near, "
          + "1 measure without news, 3 events changed, 3 events"
      ),
      (
        .polish,
        "Sutarta: 2 decyzje czekają, 1 negocjowana decyzja, 1 zadanie po terminie, zbliża się 1 termin, "
          + "1 zadanie bez wiadomości, 3 zmienione wydarzenia, 3 wydarzenia"
      ),
    ])
  func subject(language: Language, subject: String) throws {
    #expect(page(try FullDigest.digest(language)).subject == subject)
  }

  @Test("news alone are counted, those that are not listed too")
  func newsAlone() throws {
    let full = try FullDigest.digest(.lithuanian)
    let page = page(digest(of: full, [], news: full.news, unlisted: 17))
    #expect(page.subject == "Sutarta: 21 naujiena")
    #expect(page.sections.map(\.heading) == ["Ką nuveikė kiti", "Apie šį laišką"])
  }

  private func series(_ days: [String], _ news: OccurrenceNews?, protocolCode: String = "lt") throws -> [Notice] {
    try days.map { day in
      let day = try FullDigest.day(day)
      let occurrence = OccurrenceNotice(
        event: "club", originalDay: day, days: CivilInterval(day), edition: nil, news: news)
      return Notice(
        matter: .occurrence(occurrence), titles: [.lithuanian: "Klubas", .english: "Club", .polish: "Klub"],
        protocolCode: protocolCode, rung: nil)
    }
  }

  @Test(
    "the days of one series are told in one breath, and counted once",
    arguments: [
      (
        Language.lithuanian, "Taip pat 2025 m. balandžio 22 ir 29 d.",
        "Renginių ciklas baigiasi anksčiau: šiomis dienomis nebevyks."
      ),
      (.english, "Also on 22 and 29 April 2025.", "The series ends before that: it takes place on none of these days."),
      (.polish, "Także 22 i 29 kwietnia 2025 r.", "Cykl kończy się wcześniej: w tych dniach już się nie odbędzie."),
    ])
  func oneSeries(language: Language, also: String, ended: String) throws {
    let full = try FullDigest.digest(language)
    let days = ["2025-04-15", "2025-04-22", "2025-04-29"]
    let coming = page(digest(of: full, try series(days, .another)))
    #expect(coming.sections[0].entries.count == 1)
    #expect(coming.text.contains("\n\(also)\n"))
    #expect(coming.subject == page(digest(of: full, try series(["2025-04-15"], .another))).subject)
    let over = page(digest(of: full, try series(days, .ended)))
    #expect(over.sections[0].entries.count == 1)
    #expect(over.text.contains("\n\(ended)\n"))
    #expect(over.subject == page(digest(of: full, try series(["2025-04-15"], .ended))).subject)
    // What differs is told apart.
    let apart =
      try series(["2025-04-15"], .ended) + series(["2025-04-22"], .cancelled) + series(["2025-04-29"], nil)
      + series(["2025-04-30"], nil, protocolCode: "other")
    #expect(page(digest(of: full, apart)).sections.map(\.entries.count).prefix(2) == [2, 2])
  }

  @Test("an event is new once, whatever other days its series has")
  func newOnce() throws {
    let full = try FullDigest.digest(.english)
    let first = page(digest(of: full, try series(["2025-04-15", "2025-04-22"], .new)))
    #expect(first.text.split(separator: "\n").filter { $0 == "A new event." }.count == 1)
    let next = digest(of: full, try series(["2025-04-29"], .another))
    #expect(!page(next).text.contains("new"))
    #expect(next.hasCalendar)
  }

  @Test(
    "an event that begins when it was to begin is prolonged or shortened, not moved",
    arguments: [("2025-04-20", "Prolonged: it was to take place on 15–16 April 2025."), ("2025-04-15", "Shortened: ")])
  func prolonged(last: String, words: String) throws {
    let full = try FullDigest.digest(.english)
    let occurrence = OccurrenceNotice(
      event: "fair", originalDay: try FullDigest.day("2025-04-15"), days: try FullDigest.days("2025-04-15", last),
      edition: nil, news: .moved(from: try FullDigest.days("2025-04-15", "2025-04-16")))
    let notice = Notice(
      matter: .occurrence(occurrence), titles: [.english: "Fair"], protocolCode: "lt", rung: nil)
    #expect(page(digest(of: full, [notice])).text.contains("\n\(words)"))
  }

  @Test("an event that passed in an outage stands after those that come, and is counted where nothing else is")
  func passed() throws {
    let full = try FullDigest.digest(.lithuanian)
    func event(_ ago: Int) -> Notice {
      let day = full.date.adding(days: -ago)
      let occurrence = OccurrenceNotice(
        event: "club-\(ago)", originalDay: day, days: CivilInterval(day), edition: nil, news: nil)
      return Notice(
        matter: .occurrence(occurrence), titles: [.lithuanian: "Klubas"], protocolCode: "lt", rung: nil)
    }
    let both = page(digest(of: full, [event(7), event(1), event(0), event(-7)]))
    #expect(both.subject == "Sutarta: 2 renginiai")
    #expect(both.sections.map(\.heading) == ["Artėjantys renginiai", "Jau praėję renginiai", "Apie šį laišką"])
    #expect(both.sections.map(\.entries.count).prefix(2) == [2, 2])
    #expect(page(digest(of: full, [event(7)])).subject == "Sutarta: 1 praėjęs renginys")
  }

  @Test("who belongs to several protocols reads which is meant, and gives it in the command")
  func severalProtocols() throws {
    let text = page(try FullDigest.digest(.lithuanian, others: "Baltijos & Co")).text
    #expect(text.contains("\nProtokolas „Baltijos & Co“. Sprendimas Nr. 4: ar"))
    #expect(text.contains("\nProtokolas „lt“. 8. Spaudos diena"))
    #expect(text.contains("\nProtokolas „lt“. 2025 m. balandžio 14 d., LBD: 8 priemonė"))
    #expect(text.contains(": sutarta decision object 4 --reason \"…\" --protocol 'Baltijos & Co'\n"))
    #expect(text.contains(": sutarta measure start 8 --protocol lt\n"))
    #expect(!page(try FullDigest.digest(.lithuanian)).text.contains("rotokolas „lt“"))
  }

  @Test("a command that is pasted into a shell does what it says, whatever a number looks like")
  func quoted() throws {
    let full = try FullDigest.digest(.english)
    let matter = Notice.Matter.deadline(number: "8; echo 'x'", due: full.date, state: .agreed, capacity: .lead)
    let notice = Notice(matter: matter, titles: [.english: "Week"], protocolCode: "lt", rung: 0)
    #expect(
      page(digest(of: full, [notice])).text.contains(#"To start it: sutarta measure start '8; echo '\''x'\'''"# + "\n"))
  }

  @Test("who coordinates is told why, and what a coordinator may do", arguments: [true, false])
  func coordinator(isSilence: Bool) throws {
    let full = try FullDigest.digest(.english)
    let matter: Notice.Matter =
      isSilence
      ? .silence(number: "8", since: full.date, state: .inProgress, capacity: .coordinator)
      : .overdue(number: "8", due: full.date, state: .inProgress, capacity: .coordinator)
    let notice = Notice(matter: matter, titles: [.english: "Week"], protocolCode: "lt", rung: nil)
    #expect(
      page(digest(of: full, [notice])).text.contains(
        "You coordinate the protocol.\nTo add a note: sutarta measure note 8 --note \"…\"\n"))
  }

  @Test("a reminder that comes on another day than its rung says how long there is left, and not the rung")
  func caughtUp() throws {
    let text = page(try LetterTests.digest(title: "Savaitė", rungs: (30, 10))).text
    #expect(text.contains("(po 23 dienų); dabar – vykdoma.\nJūsų asociacija šią priemonę vykdo.\nUžbaigti: "))
    #expect(text.contains("balandžio 23–29 d. (po 9 dienų).\nRenginys yra Jūsų protokolo kalendoriuje.\n"))
    #expect(!text.lowercased().contains("primename"))
  }

  @Test(
    "in English",
    arguments: [
      "Decision 4: postpone the measure “Guidelines for reading”? Ballots are taken until 14 May 2025, that day included "
        + "(in 30 days). From 7 May 2025 silence is consent.",
      "Your association has a voice in this and has not used it yet; we remind you 30 days before.",
      "To object: sutarta decision object 4 --reason \"…\"",
      "3.1. Training of librarians. Was due by 11 April 2025, 3 days late; now in progress.",
      "Your association is a partner in this measure; we remind you 3 days after.",
      "9. A common site. No news since 3 March 2025 (42 days ago); now in progress.",
      "National Library Week (No. 25): 23–29 April 2025 (in 9 days).",
      "Cancelled: Congress (No. 4). It was to take place on 3–5 June 2025.",
      "It does not take place. The reason: Potvynis.", "We have told you of this event before.",
      "Moved: it was to take place on 20–21 May 2025.",
      "It takes place after all: that it was cancelled no longer holds.",
      "Decision 6: cancel the measure “A common catalogue”? To be settled by 21 April 2025, that day included (in 7 days); "
        + "LMBA mediates. If the objection stands, the decision fails.",
      "Your association objects; we remind you 7 days before.",
      "To take the objection back: sutarta decision retract 6",
      "Book fair; Kaunas, hall: 12 May 2025 (in 28 days).", "It has been moved: it was to begin on 5 May 2025.",
      "14 April 2025, LBD: measure 8 “Press day” – now in progress.",
      "12 April 2025, AKIM: on decision 4 “Guidelines” – objects.",
      "1 April 2025: plan “Plan for 2025” – now in progress.", "And 12 more: sutarta history",
    ])
  func english(line: String) throws {
    #expect(page(try FullDigest.digest(.english)).text.split(separator: "\n").contains { $0 == line })
  }

  @Test(
    "in Polish",
    arguments: [
      "Decyzja nr 4: czy odroczyć zadanie „Wytyczne czytelnictwa”? Głosować można do 14 maja 2025 r. włącznie "
        + "(za 30 dni). Od 7 maja 2025 r. milczenie oznacza zgodę.",
      "Państwa organizacja ma głos i jeszcze go nie oddała; przypominamy 30 dni wcześniej.",
      "3.1. Szkolenia bibliotekarzy. Termin minął 11 kwietnia 2025 r., opóźnienie: 3 dni; obecnie w realizacji.",
      "8. Dzień prasy. Termin: do 7 maja 2025 r. (za 23 dni); obecnie uzgodnione.",
      "Tydzień Bibliotek (po raz 25.): 23–29 kwietnia 2025 r. (za 9 dni).",
      "Odwołano: Kongres (po raz 4.). Miało się odbyć 3–5 czerwca 2025 r.",
      "Nie odbędzie się. Powód: Potvynis.", "O tym wydarzeniu już Państwa informowaliśmy.",
      "Przeniesiono: miało się odbyć 20–21 maja 2025 r.",
      "Jednak się odbędzie: informacja o odwołaniu jest nieaktualna.",
      "Decyzja nr 6: czy odwołać zadanie „Wspólny katalog”? Porozumienie do 21 kwietnia 2025 r. włącznie (za 7 dni), "
        + "mediuje LMBA. Jeśli sprzeciw pozostanie, decyzja nie zapadnie.",
      "Targi; Kowno, hala: 12 maja 2025 r. (za 28 dni).",
      "Wydarzenie przeniesiono: miało się rozpocząć 5 maja 2025 r.",
      "12 kwietnia 2025 r., AKIM: w sprawie decyzji nr 4 „Wytyczne” – zgłasza sprzeciw.",
      "1 kwietnia 2025 r.: plan „Plan na rok 2025” – odtąd w realizacji.",
    ])
  func polish(line: String) throws {
    #expect(page(try FullDigest.digest(.polish)).text.split(separator: "\n").contains { $0 == line })
  }
}
