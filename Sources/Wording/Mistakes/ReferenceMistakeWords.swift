/// Sentences about cells that do not fit together.
enum ReferenceMistakeWords {
  static func repeated(_ text: String, firstLine: Int) -> Phrase {
    Phrase(
      lt: "„\(text)“ jau yra \(firstLine) eilutėje.", en: "'\(text)' stands on line \(firstLine) already.",
      pl: "„\(text)” występuje już w wierszu \(firstLine).")
  }

  static func repeatedInCell(_ text: String) -> Phrase {
    Phrase(
      lt: "„\(text)“ langelyje kartojasi.", en: "'\(text)' stands in the cell twice.",
      pl: "„\(text)” powtarza się w komórce.")
  }

  static func repeatedPlan(_ text: String, other: String) -> Phrase {
    Phrase(
      lt: "planas „\(text)“ jau yra faile \(other).", en: "there is a plan '\(text)' already, in \(other).",
      pl: "plan „\(text)” jest już w pliku \(other).")
  }

  static func ambiguousName(_ text: String, codes: [String]) -> Phrase {
    let list = codes.map(\.shown).joined(separator: ", ")
    return Phrase(
      lt: "„\(text)“ vadinamos kelios asociacijos: \(list).", en: "several associations go by '\(text)': \(list).",
      pl: "nazwę „\(text)” ma kilka organizacji: \(list).")
  }

  static func unknownAssociation(_ text: String) -> Phrase {
    Phrase(
      lt: "asociacijos „\(text)“ nėra.", en: "there is no association '\(text)'.",
      pl: "nie ma organizacji „\(text)”.")
  }

  static func unknownPerson(_ text: String) -> Phrase {
    Phrase(
      lt: "asmens, kurio prisijungimo vardas „\(text)“, nėra.", en: "there is no person with the login '\(text)'.",
      pl: "nie ma osoby o loginie „\(text)”.")
  }

  static func unknownProtocol(_ text: String) -> Phrase {
    Phrase(
      lt: "protokolo „\(text)“ nėra.", en: "there is no protocol '\(text)'.", pl: "nie ma protokołu „\(text)”.")
  }

  static func whichProtocol(_ codes: [String]) -> Phrase {
    let list = codes.map(\.shown).joined(separator: ", ")
    return Phrase(
      lt: "protokolų yra keli; nurodykite vieną: \(list).", en: "there are several protocols; say which: \(list).",
      pl: "protokołów jest kilka; proszę wskazać jeden: \(list).")
  }

  static func unknownDirection(_ text: String) -> Phrase {
    Phrase(
      lt: "krypties „\(text)“ plane nėra.", en: "the plan has no direction '\(text)'.",
      pl: "w planie nie ma kierunku „\(text)”.")
  }

  static func unknownParent(_ text: String) -> Phrase {
    Phrase(
      lt: "priemonės Nr. \(text), kurios dalimi nurodyta ši, plane nėra.",
      en: "the plan has no measure \(text) for this one to be part of.",
      pl: "w planie nie ma zadania nr \(text), którego częścią miałoby być to zadanie.")
  }

  static func parentCircle(_ text: String) -> Phrase {
    Phrase(
      lt: "priemonė Nr. \(text) nurodyta kaip savo pačios dalis.", en: "measure \(text) is given as part of itself.",
      pl: "zadanie nr \(text) wskazano jako część samego siebie.")
  }

  static func notAParty(_ code: String) -> Phrase {
    Phrase(
      lt: "asociacija \(code) plano laikotarpiu nėra protokolo šalis.",
      en: "association \(code) is no party to the protocol in the plan's period.",
      pl: "organizacja \(code) nie jest stroną protokołu w okresie planu.")
  }
}
