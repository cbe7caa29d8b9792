internal import CivilTime

/// Sentences about what stands in one cell.
enum CellMistakeWords {
  static let emptyCell = Phrase(
    lt: "langelis tuščias, o turi būti užpildytas.", en: "the cell is empty, and must be filled in.",
    pl: "komórka jest pusta, a musi być wypełniona.")

  static func notADate(_ text: String) -> Phrase {
    Phrase(
      lt: "„\(text)“ nėra data; rašykite metus, mėnesį ir dieną, pvz., 2025-05-07.",
      en: "'\(text)' is not a date; write year, month and day, as 2025-05-07.",
      pl: "„\(text)” nie jest datą; proszę podać rok, miesiąc i dzień, np. 2025-05-07.")
  }

  static func noSuchDate(_ text: String) -> Phrase {
    Phrase(
      lt: "dienos \(text) kalendoriuje nėra.", en: "the calendar has no day \(text).",
      pl: "dnia \(text) nie ma w kalendarzu.")
  }

  static func notANumber(_ text: String) -> Phrase {
    Phrase(
      lt: "„\(text)“ nėra sveikasis skaičius nuo 1 iki 9999.", en: "'\(text)' is not a whole number from 1 to 9999.",
      pl: "„\(text)” nie jest liczbą całkowitą od 1 do 9999.")
  }

  static func notYesOrNo(_ text: String) -> Phrase {
    Phrase(
      lt: "vietoj „\(text)“ rašykite „taip“ arba „ne“.", en: "write 'yes' or 'no' instead of '\(text)'.",
      pl: "zamiast „\(text)” proszę wpisać „tak” lub „nie”.")
  }

  static func notOneOf(_ text: String, allowed: [String]) -> Phrase {
    let words = allowed.joined(separator: ", ")
    return Phrase(
      lt: "„\(text)“ čia netinka; galima rašyti: \(words).", en: "'\(text)' will not do here; write one of: \(words).",
      pl: "„\(text)” jest tu niedozwolone; można wpisać: \(words).")
  }

  static func unknownLanguage(_ text: String) -> Phrase {
    notOneOf(text, allowed: Language.allCases.map(\.rawValue))
  }

  static func unknownCountry(_ text: String) -> Phrase {
    let codes = Country.allCases.map(\.rawValue).joined(separator: ", ")
    return Phrase(
      lt: "valstybės „\(text)“ švenčių dienos nežinomos; žinomos šių valstybių: \(codes).",
      en: "the public holidays of '\(text)' are not known; known are those of: \(codes).",
      pl: "święta państwa „\(text)” nie są znane; znane są święta państw: \(codes).")
  }

  static func notATimeZone(_ text: String) -> Phrase {
    Phrase(
      lt: "„\(text)“ nėra laiko juosta; rašykite, pvz., Europe/Vilnius.",
      en: "'\(text)' is not a time zone; write one like Europe/Vilnius.",
      pl: "„\(text)” nie jest strefą czasową; proszę podać np. Europe/Warsaw.")
  }

  static func notAnAddress(_ text: String) -> Phrase {
    Phrase(
      lt: "„\(text)“ nėra el. pašto adresas; rašykite, pvz., asociacija@example.org.",
      en: "'\(text)' is not a mail address; write one like association@example.org.",
      pl: "„\(text)” nie jest adresem e-mail; proszę podać np. organizacja@example.org.")
  }

  static func notALogin(_ text: String) -> Phrase {
    Phrase(
      lt:
        "„\(text)“ netinka prisijungimo vardui: tinka raidės a–z, skaitmenys ir „_“, bet ne skaitmuo ar „pg_“ pradžioje.",
      en: "'\(text)' will not do as a login: it takes the letters a–z, digits and '_', no digit first, and no 'pg_'.",
      pl: "„\(text)” nie nadaje się na login: dozwolone są litery a–z, cyfry i „_”, bez cyfry i „pg_” na początku.")
  }

  static func notACode(_ text: String) -> Phrase {
    Phrase(
      lt: "„\(text)“ netinka kodui: jis turi būti trumpas, be tarpų, kablelių, kabliataškių ir nereikšti „visi“.",
      en:
        "'\(text)' will not do as a code: it is short, without spaces, commas and semicolons, and does not mean 'all'.",
      pl:
        "„\(text)” nie nadaje się na kod: ma być krótki, bez odstępów, przecinków i średników i nie oznaczać „wszyscy”."
    )
  }

  static func termNotUnderstood(_ text: String) -> Phrase {
    Phrase(
      lt: "terminas „\(text)“ nesuprastas; rašykite, pvz.: nuolat; II ketv.; spalio mėn.; iki gruodžio 31 d.",
      en: "the term '\(text)' is not understood; write one like: continuous; Q2; October; by 31 December.",
      pl: "termin „\(text)” jest niezrozumiały; proszę podać np.: na bieżąco; II kwartał; październik; do 31 grudnia."
    )
  }

  static func termHasNoSuchDay(_ text: String) -> Phrase {
    Phrase(
      lt: "terminas „\(text)“ mini dieną arba metų dalį, kurios kalendoriuje nėra.",
      en: "the term '\(text)' names a day or a part of the year that the calendar does not have.",
      pl: "termin „\(text)” wymienia dzień lub część roku, których nie ma w kalendarzu.")
  }

  static func termOutsidePlan(_ text: String, plan: CivilInterval) -> Phrase {
    let days = Phrase.days(plan)
    return Phrase(
      lt: "terminas „\(text)“ nepatenka į plano laikotarpį (\(days.lt)).",
      en: "the term '\(text)' falls outside the period of the plan (\(days.en)).",
      pl: "termin „\(text)” nie mieści się w okresie planu (\(days.pl)).")
  }

  static func badRecurrence(_ text: String) -> Phrase {
    let example = "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=7"
    var why = RecurrenceError.noFrequency
    do throws(RecurrenceError) { _ = try Recurrence(reading: text) } catch { why = error }
    return Phrase(
      lt: "„\(text)“ nėra suprantama kartojimo taisyklė (RRULE): \(why.phrase.lt); rašykite, pvz., \(example).",
      en: "'\(text)' is not a rule (RRULE) that is understood: \(why.phrase.en); write one like \(example).",
      pl: "„\(text)” nie jest zrozumiałą regułą powtarzania (RRULE): \(why.phrase.pl); proszę podać np. \(example).")
  }

  static func intervalBackwards(first: CivilDate, last: CivilDate) -> Phrase {
    Phrase(
      lt: "pabaiga (\(last)) ankstesnė už pradžią (\(first)).",
      en: "the end (\(last)) comes before the beginning (\(first)).",
      pl: "koniec (\(last)) przypada przed początkiem (\(first)).")
  }
}
