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
      (1, "prieš 1 dieną"), (2, "prieš 2 dienas"), (7, "prieš 7 dienas"), (10, "prieš 10 dienų"),
      (21, "prieš 21 dieną"),
      (30, "prieš 30 dienų"), (60, "prieš 60 dienų"),
    ])
  func cases(n: Int, text: String) { #expect(Phrase.daysBefore(n).lt == text) }

  @Test(
    "how far off a day is",
    arguments: [
      (0, "šiandien", "today", "dzisiaj"), (1, "rytoj", "tomorrow", "jutro"),
      (2, "po 2 dienų", "in 2 days", "za 2 dni"),
      (21, "po 21 dienos", "in 21 days", "za 21 dni"), (-1, "prieš 1 dieną", "1 day ago", "1 dzień temu"),
      (-3, "prieš 3 dienas", "3 days ago", "3 dni temu"),
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
