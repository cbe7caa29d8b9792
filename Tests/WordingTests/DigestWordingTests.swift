import CivilTime
import Cooperation
import Testing

@testable import Wording

@Suite("Words of a digest")
struct DigestWordingTests {
  @Test(
    "counts of the subject take their forms from the number, in each language",
    arguments: [
      (1, "1 sprendimas laukia", "1 decision waits", "1 decyzja czeka"),
      (2, "2 sprendimai laukia", "2 decisions wait", "2 decyzje czekają"),
      (5, "5 sprendimai laukia", "5 decisions wait", "5 decyzji czeka"),
      (10, "10 sprendimų laukia", "10 decisions wait", "10 decyzji czeka"),
      (12, "12 sprendimų laukia", "12 decisions wait", "12 decyzji czeka"),
      (21, "21 sprendimas laukia", "21 decisions wait", "21 decyzji czeka"),
      (22, "22 sprendimai laukia", "22 decisions wait", "22 decyzje czekają"),
    ])
  func decisions(n: Int, lt: String, en: String, pl: String) {
    #expect(Phrase.decisionsWaiting(n) == Phrase(lt: lt, en: en, pl: pl))
  }

  @Test(
    "what is late is counted too",
    arguments: [
      (1, "1 priemonė vėluoja", "1 measure overdue", "1 zadanie po terminie"),
      (3, "3 priemonės vėluoja", "3 measures overdue", "3 zadania po terminie"),
      (11, "11 priemonių vėluoja", "11 measures overdue", "11 zadań po terminie"),
      (21, "21 priemonė vėluoja", "21 measures overdue", "21 zadań po terminie"),
    ])
  func overdue(n: Int, lt: String, en: String, pl: String) {
    #expect(Phrase.measuresOverdue(n) == Phrase(lt: lt, en: en, pl: pl))
  }

  @Test(
    "and so are silence, news and days after",
    arguments: [
      (
        1, Phrase(lt: "1 priemonė be žinių", en: "1 measure without news", pl: "1 zadanie bez wiadomości"),
        Phrase(lt: "1 naujiena", en: "1 piece of news", pl: "1 wiadomość"),
        Phrase(lt: "praėjus 1 dienai", en: "1 day after", pl: "1 dzień później"),
        Phrase(lt: "vėluoja 1 dieną", en: "1 day late", pl: "opóźnienie: 1 dzień")
      ),
      (
        4, Phrase(lt: "4 priemonės be žinių", en: "4 measures without news", pl: "4 zadania bez wiadomości"),
        Phrase(lt: "4 naujienos", en: "4 pieces of news", pl: "4 wiadomości"),
        Phrase(lt: "praėjus 4 dienoms", en: "4 days after", pl: "4 dni później"),
        Phrase(lt: "vėluoja 4 dienas", en: "4 days late", pl: "opóźnienie: 4 dni")
      ),
      (
        20, Phrase(lt: "20 priemonių be žinių", en: "20 measures without news", pl: "20 zadań bez wiadomości"),
        Phrase(lt: "20 naujienų", en: "20 pieces of news", pl: "20 wiadomości"),
        Phrase(lt: "praėjus 20 dienų", en: "20 days after", pl: "20 dni później"),
        Phrase(lt: "vėluoja 20 dienų", en: "20 days late", pl: "opóźnienie: 20 dni")
      ),
    ])
  func others(n: Int, silent: Phrase, news: Phrase, after: Phrase, late: Phrase) {
    #expect([Phrase.measuresSilent(n), .news(n), .daysAfter(n), .daysLate(n)] == [silent, news, after, late])
  }

  private func sentence(
    _ subject: Subject, _ action: String, _ state: String, number: String? = "8", by association: String? = "LBD",
    title: String = "X"
  ) throws -> Phrase {
    let day = try #require(CivilDate("2025-04-14"))
    let news = News(
      day: day, association: association, subject: subject, action: action, state: state, number: number, titles: [:],
      protocolCode: "lt")
    return Words.Digest.sentence(for: news, title: title)
  }

  @Test(
    "news tell the state that was reached, or the deed where the state would not tell",
    arguments: [
      (Subject.measure, "start", "in_progress", "8 priemonė „X“ – nuo šiol vykdoma."),
      (.measure, "finish", "done", "8 priemonė „X“ – įvykdyta."),
      (.measure, "postpone", "postponed", "8 priemonė „X“ – atidėta."),
      (.measure, "report", "in_progress", "8 priemonė „X“ – pranešta apie eigą."),
      (.measure, "annotate", "agreed", "8 priemonė „X“ – įrašyta pastaba."),
      (.measure, "undo_start", "agreed", "8 priemonė „X“ – pradžia anuliuota; dabar – sutarta."),
      (.measure, "reopen", "in_progress", "8 priemonė „X“ – atnaujinta; dabar – vykdoma."),
      (.plan, "amend", "in_progress", "planas „X“ – įsigaliojo pakeitimas."),
      (.plan, "close", "done", "planas „X“ – įvykdytas."),
      (.protocol, "sign", "agreed", "protokolas „X“ – pasirašyta."),
      (.protocol, "enact", "agreed", "protokolas „X“ – įsigaliojęs."),
      (.amendment, "agree", "agreed", "pakeitimas Nr. 8 „X“ – sutartas."),
      (.decision, "carry", "carried", "sprendimas Nr. 8 „X“ – priimtas."),
      (.decision, "amend", "open", "sprendimas Nr. 8 „X“ – pakeistas turinys, reikia balsuoti iš naujo."),
      (.ballot, "consent", "consent", "dėl sprendimo Nr. 8 „X“ – pritaria."),
      (.ballot, "withdraw", "withdrawn", "dėl sprendimo Nr. 8 „X“ – balsą atsiėmė."),
      (.plan, "record_meeting", "agreed", "planas „X“ – įrašytas susitikimas."),
    ])
  func news(subject: Subject, action: String, state: String, text: String) throws {
    #expect(try sentence(subject, action, state).lt == "2025 m. balandžio 14 d., LBD: \(text)")
  }

  @Test("what nobody in particular did, and what has no title, leaves no gap")
  func bare() throws {
    let phrase = try sentence(.plan, "start", "in_progress", number: nil, by: nil, title: "")
    #expect(
      phrase
        == Phrase(
          lt: "2025 m. balandžio 14 d.: planas – nuo šiol vykdomas.", en: "14 April 2025: plan – now in progress.",
          pl: "14 kwietnia 2025 r.: plan – odtąd w realizacji."))
  }

  @Test("every move of every life cycle has its own words in each language, never a name of the table's")
  func allMoves() throws {
    for table in LifeCycleTable.all {
      for move in table.moves {
        let phrase = NewsWords.outcome(of: table.subject, action: move.action, state: move.to)
        #expect(!phrase.lt.isEmpty && phrase.lt != phrase.en && phrase.en != phrase.pl, "\(table.subject) \(move)")
        #expect(!phrase.lt.contains("_") && !phrase.en.contains("_"), "\(table.subject) \(move)")
      }
    }
  }

  @Test("a month's quiet days are the next month's, at the turn of the year too")
  func quiet() throws {
    for (today, command) in [
      ("2025-04-14", "2025-05-01 2025-05-31"), ("2024-01-31", "2024-02-01 2024-02-29"),
      ("2025-11-30", "2025-12-01 2025-12-31"), ("2025-12-31", "2026-01-01 2026-01-31"),
    ] {
      let commands = Words.Digest.fewer(today: try #require(CivilDate(today))).map(\.text)
      #expect(commands.last == "sutarta notices quiet \(command)")
    }
  }

  @Test(
    "a sentence ends once",
    arguments: [("x", "x."), ("x.", "x."), ("x?", "x?"), ("x…", "x…"), ("x“", "x“."), ("", "")])
  func ended(text: String, sentence: String) { #expect(text.asSentence == sentence) }

  @Test(
    "a code is one word to a shell",
    arguments: [
      ("8", "8"), ("3.1", "3.1"), ("lt_2025-A", "lt_2025-A"), ("priemonė", "priemonė"), ("a b", "'a b'"),
      ("$(x)", "'$(x)'"), ("it's", "'it'\\''s'"), ("", "''"), ("-x", "'-x'"), ("a\u{301}'", "'a\u{301}'\\'''"),
    ])
  func shellWord(text: String, word: String) { #expect(Words.Digest.shellWord(text) == word) }
}
