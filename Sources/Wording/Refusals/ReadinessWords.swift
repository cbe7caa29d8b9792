import Cooperation

/// Sentences about what must come first.
extension Refusal {
  var accountMissing: Phrase {
    if facts[.field] == Account.outcome.rawValue {
      return Phrase(
        lt: "\(matter.lt.capitalised): parašykite, kas padaryta (--outcome \"…\").",
        en: "\(matter.en.capitalised): say what came of it (--outcome \"…\").",
        pl: "\(matter.pl.capitalised): proszę napisać, co zrobiono (--outcome \"…\").")
    }
    return Phrase(
      lt: "\(matter.lt.capitalised): nurodykite priežastį (--reason \"…\").",
      en: "\(matter.en.capitalised): say why (--reason \"…\").",
      pl: "\(matter.pl.capitalised): proszę podać powód (--reason \"…\").")
  }

  var notReady: Phrase {
    let value = fact(.value)
    switch facts[.field] {
    case "needs":
      return Phrase(
        lt: "\(matter.lt.capitalised): pradėti dar negalima, nes ji laukia priemonių: \(value).",
        en: "\(matter.en.capitalised): cannot start yet, because it waits for: \(value).",
        pl: "\(matter.pl.capitalised): nie można jeszcze rozpocząć, ponieważ czeka na zadania: \(value).")
    case "present":
      let meeting = fact(.meeting)
      return Phrase(
        lt: "\(value) susitikime Nr. \(meeting) nedalyvavo, todėl ten nebalsavo; ji gali balsuoti pati.",
        en: "\(value) took no part in meeting \(meeting), so it cast no ballot there; it may vote itself.",
        pl: "\(value) nie uczestniczyła w spotkaniu nr \(meeting), więc nie oddała tam głosu; może zagłosować sama.")
    case "eligible":
      return Phrase(
        lt: "\(matter.lt.capitalised): nėra nė vienos asociacijos, kuri galėtų balsuoti.",
        en: "\(matter.en.capitalised): there is no association that may vote on it.",
        pl: "\(matter.pl.capitalised): nie ma organizacji uprawnionej do głosowania.")
    case "address":
      return Phrase(
        lt: "Adresu \(value) neberašoma; pirmiausia leiskite vėl rašyti: sutarta admin mail release \(value)",
        en: "The address \(value) takes no mail; release it first: sutarta admin mail release \(value)",
        pl: "Na adres \(value) już nie piszemy; najpierw proszę go zwolnić: sutarta admin mail release \(value)")
    case "changes":
      return Phrase(
        lt: "\(matter.lt.capitalised): pakeitime dar nieko nekeičiama.",
        en: "\(matter.en.capitalised): it changes nothing yet.",
        pl: "\(matter.pl.capitalised): zmiana jeszcze niczego nie zmienia.")
    case "message":
      return Phrase(
        lt: "Laiškas Nr. \(value) kaip tik siunčiamas; pakartokite vėliau.",
        en: "Letter \(value) is being sent just now; try again later.",
        pl: "List nr \(value) jest właśnie wysyłany; proszę spróbować później.")
    default:
      return Phrase(
        lt: "\(matter.lt.capitalised): \(denied.lt) dar negalima, nes neatsakyta dėl priemonių: \(value).",
        en: "\(matter.en.capitalised): cannot \(action.en) yet, because these measures are unanswered: \(value).",
        pl: "\(matter.pl.capitalised): nie można jeszcze \(denied.pl), ponieważ bez odpowiedzi są zadania: "
          + "\(value).")
    }
  }

  var alreadyOpen: Phrase {
    let number = fact(.decision)
    return Phrase(
      lt: "\(matter.lt.capitalised): tai jau svarstoma (sprendimas Nr. \(number)).",
      en: "\(matter.en.capitalised): this is being decided already, in decision \(number).",
      pl: "\(matter.pl.capitalised): trwa już głosowanie w tej sprawie (decyzja nr \(number)).")
  }
}
