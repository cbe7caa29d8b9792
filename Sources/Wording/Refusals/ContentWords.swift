import CivilTime
import Cooperation

/// Sentences about content that may not be changed so, or not any more.
extension Refusal {
  var frozen: Phrase {
    let fields = fact(.field).split(separator: ",").map { FieldWords.name(String($0.drop { $0 == " " })) }
    func list(_ language: Language) -> String { fields.map { $0.text(in: language) }.joined(separator: ", ") }
    return Phrase(
      lt: "\(matter.lt.capitalised): dėl turinio jau sutarta (\(list(.lithuanian))); reikia siūlyti plano "
        + "pakeitimą (sutarta amendment propose).",
      en: "\(matter.en.capitalised): its content has been agreed (\(list(.english))); that takes an amendment "
        + "(sutarta amendment propose).",
      pl: "\(matter.pl.capitalised): treść została uzgodniona (\(list(.polish))); trzeba zaproponować zmianę "
        + "planu (sutarta amendment propose).")
  }

  var contentChanged: Phrase {
    let number = fact(.decision)
    return Phrase(
      lt: "Sprendimo Nr. \(number) turinys pasikeitė; peržiūrėkite jį („sutarta decision show \(number)“) "
        + "ir balsuokite iš naujo.",
      en: "The content of decision \(number) has changed since; look at it again ('sutarta decision show \(number)') "
        + "and cast the ballot anew.",
      pl: "Treść decyzji nr \(number) się zmieniła; proszę ją przejrzeć („sutarta decision show \(number)”) "
        + "i zagłosować ponownie.")
  }

  var cycle: Phrase {
    let path = fact(.value)
    if facts[.field] == "parent" {
      return Phrase(
        lt: "Priemonė būtų savo pačios dalis: \(path).", en: "The measure would be part of itself: \(path).",
        pl: "Zadanie byłoby częścią samego siebie: \(path).")
    }
    return Phrase(
      lt: "Priemonės lauktų viena kitos ratu: \(path).",
      en: "The measures would wait for each other in a circle: \(path).",
      pl: "Zadania czekałyby na siebie nawzajem: \(path).")
  }
}
