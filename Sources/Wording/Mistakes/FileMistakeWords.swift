/// Sentences about files, their bytes and their headings.
enum FileMistakeWords {
  static let missingFile = Phrase(
    lt: "trūksta šio failo.", en: "this file is missing.", pl: "brakuje tego pliku.")

  static let unknownFile = Phrase(
    lt: "failas tokiu pavadinimu čia nežinomas.", en: "no file of this name is known here.",
    pl: "plik o takiej nazwie nie jest tu znany.")

  static func repeatedFile(_ other: String) -> Phrase {
    Phrase(
      lt: "toks failas jau yra: \(other).", en: "there is such a file already: \(other).",
      pl: "taki plik już jest: \(other).")
  }

  static let noHeadings = Phrase(
    lt: "nėra antraščių eilutės.", en: "there is no row of headings.", pl: "brakuje wiersza nagłówków.")

  static let noRows = Phrase(
    lt: "po antraštėmis nieko neįrašyta.", en: "nothing is filled in below the headings.",
    pl: "pod nagłówkami nic nie wpisano.")

  static let surplusRow = Phrase(
    lt: "šiame faile turi būti viena eilutė, o ši – jau kita.", en: "this file holds one row, and this is another.",
    pl: "w tym pliku powinien być jeden wiersz, a to już kolejny.")

  static let invalidUTF8 = Phrase(
    lt: "tekstas ne UTF-8 koduotės; įrašykite failą kaip „CSV UTF-8“.",
    en: "the text is not UTF-8; save the file as 'CSV UTF-8'.",
    pl: "tekst nie jest w kodowaniu UTF-8; proszę zapisać plik jako „CSV UTF-8”.")

  static func controlCharacter(_ code: UInt32) -> Phrase {
    let digits = String(code, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return Phrase(
      lt: "langelyje yra valdymo ženklas \(name); ištrinkite jį.",
      en: "the cell holds the control character \(name); delete it.",
      pl: "komórka zawiera znak sterujący \(name); proszę go usunąć.")
  }

  static let unclosedQuote = Phrase(
    lt: "čia atidarytos kabutės (\") niekur neuždarytos.",
    en: "the quotation mark (\") that opens here is never closed.",
    pl: "otwarty tu cudzysłów (\") nie jest nigdzie zamknięty.")

  static let textAfterQuote = Phrase(
    lt: "po uždaromųjų kabučių (\") yra teksto; kabutes langelio viduje padvigubinkite (\"\").",
    en: "text follows a closing quotation mark (\"); double the marks inside a cell (\"\").",
    pl: "po zamykającym cudzysłowie (\") znajduje się tekst; cudzysłów wewnątrz komórki proszę podwoić (\"\").")

  static let surplusCells = Phrase(
    lt: "langelių daugiau nei antraščių; tekstą, kuriame yra skyriklis, rašykite kabutėse.",
    en: "there are more cells than headings; put a text that holds the separator in quotation marks.",
    pl: "komórek jest więcej niż nagłówków; tekst zawierający separator proszę ująć w cudzysłów.")

  static let missingColumn = Phrase(
    lt: "trūksta šio stulpelio.", en: "this column is missing.", pl: "brakuje tej kolumny.")

  static let unknownColumn = Phrase(
    lt: "toks stulpelis čia nežinomas.", en: "this column is not known here.", pl: "ta kolumna nie jest tu znana.")

  static let repeatedColumn = Phrase(
    lt: "toks stulpelis jau yra.", en: "there is such a column already.", pl: "taka kolumna już jest.")
}
