import CivilTime
import Cooperation
import Testing

@testable import Wording

@Suite("Numbers with their nouns")
struct PluralTests {
  @Test(
    "Lithuanian nouns take their form from the number, by CLDR",
    arguments: [
      (0, "0 priemonių"), (1, "1 priemonė"), (2, "2 priemonės"), (9, "9 priemonės"), (10, "10 priemonių"),
      (11, "11 priemonių"), (12, "12 priemonių"), (19, "19 priemonių"), (20, "20 priemonių"), (21, "21 priemonė"),
      (22, "22 priemonės"), (30, "30 priemonių"), (101, "101 priemonė"), (111, "111 priemonių"), (112, "112 priemonių"),
      (121, "121 priemonė"),
    ])
  func lithuanian(n: Int, text: String) { #expect(Phrase.measures(n).lt == text) }

  @Test(
    "Polish nouns do too, and 21 is many",
    arguments: [
      (0, "0 zadań"), (1, "1 zadanie"), (2, "2 zadania"), (4, "4 zadania"), (5, "5 zadań"), (12, "12 zadań"),
      (14, "14 zadań"), (21, "21 zadań"), (22, "22 zadania"), (101, "101 zadań"), (112, "112 zadań"),
      (122, "122 zadania"),
    ])
  func polish(n: Int, text: String) { #expect(Phrase.measures(n).pl == text) }

  @Test("English has one and the others", arguments: [(0, "0 measures"), (1, "1 measure"), (2, "2 measures")])
  func english(n: Int, text: String) { #expect(Phrase.measures(n).en == text) }

  @Test(
    "the case changes with the preposition",
    arguments: [
      (0, "tą pačią dieną", "tego samego dnia"), (1, "likus 1 dienai", "1 dzień wcześniej"),
      (2, "likus 2 dienoms", "2 dni wcześniej"), (7, "likus 7 dienoms", "7 dni wcześniej"),
      (10, "likus 10 dienų", "10 dni wcześniej"), (11, "likus 11 dienų", "11 dni wcześniej"),
      (21, "likus 21 dienai", "21 dni wcześniej"), (30, "likus 30 dienų", "30 dni wcześniej"),
      (60, "likus 60 dienų", "60 dni wcześniej"),
    ])
  func cases(n: Int, lt: String, pl: String) {
    #expect(Phrase.daysBefore(n).lt == lt)
    #expect(Phrase.daysBefore(n).pl == pl)
  }

  @Test(
    "how far off a day is",
    arguments: [
      (0, "šiandien", "today", "dzisiaj"), (1, "rytoj", "tomorrow", "jutro"),
      (2, "po 2 dienų", "in 2 days", "za 2 dni"),
      (21, "po 21 dienos", "in 21 days", "za 21 dni"), (-1, "vakar", "yesterday", "wczoraj"),
      (-21, "prieš 21 dieną", "21 days ago", "21 dni temu"), (-3, "prieš 3 dienas", "3 days ago", "3 dni temu"),
    ])
  func distances(days: Int, lt: String, en: String, pl: String) {
    #expect(Phrase.distance(days) == Phrase(lt: lt, en: en, pl: pl))
  }

  @Test(
    "a mail's subject counts what waits",
    arguments: [
      (1, "1 terminas artėja", "zbliża się 1 termin"), (3, "3 terminai artėja", "zbliżają się 3 terminy"),
      (10, "10 terminų artėja", "zbliża się 10 terminów"),
    ])
  func subjects(n: Int, lt: String, pl: String) {
    #expect(Phrase.deadlinesNear(n).lt == lt)
    #expect(Phrase.deadlinesNear(n).pl == pl)
  }
}
