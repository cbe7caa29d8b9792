import Cooperation

/// Sentences about what is not there, or not known.
extension Refusal {
  var notFound: Phrase {
    if facts[.subject] == Subject.measure.rawValue {
      let (number, plan) = (fact(.number), fact(.plan))
      return Phrase(
        lt: "Plane „\(plan)“ priemonės Nr. \(number) nėra. Visas rodo „sutarta measure list“.",
        en: "There is no measure \(number) in plan \(plan). See 'sutarta measure list' for all of them.",
        pl: "W planie „\(plan)” nie ma zadania nr \(number). Wszystkie pokazuje „sutarta measure list”.")
    }
    if facts[.subject] == Subject.plan.rawValue {
      guard let plan = facts[.plan] else {
        return Phrase(
          lt: "Nėra nė vieno Jums matomo plano.", en: "There is no plan that you may see.",
          pl: "Nie ma żadnego planu widocznego dla Pani/Pana.")
      }
      return Phrase(
        lt: "Plano „\(plan)“ nėra arba Jūs jo nematote.", en: "There is no plan \(plan), or it is not yours to see.",
        pl: "Nie ma planu „\(plan)” albo nie jest dla Pani/Pana widoczny.")
    }
    if facts[.subject] == Subject.decision.rawValue {
      let number = fact(.decision)
      return Phrase(
        lt: "Sprendimo Nr. \(number) nėra. Visus rodo „sutarta decision list --all“.",
        en: "There is no decision \(number). See 'sutarta decision list --all' for all of them.",
        pl: "Nie ma decyzji nr \(number). Wszystkie pokazuje „sutarta decision list --all”.")
    }
    if facts[.subject] == Subject.amendment.rawValue {
      let number = fact(.amendment)
      return Phrase(
        lt: "Pakeitimo Nr. \(number) nėra.", en: "There is no amendment \(number).",
        pl: "Nie ma zmiany nr \(number).")
    }
    if let event = facts[.event] { return noEvent(event) }
    if facts[.field] == "letter" { return noLetter }
    guard let code = facts[.protocol] else {
      return Phrase(
        lt: "Nėra nė vieno Jums matomo ketinimų protokolo.", en: "There is no protocol that you may see.",
        pl: "Nie ma żadnego protokołu widocznego dla Pani/Pana.")
    }
    return Phrase(
      lt: "Ketinimų protokolo „\(code)“ nėra arba Jūs jo nematote.",
      en: "There is no protocol \(code), or it is not yours to see.",
      pl: "Nie ma protokołu „\(code)” albo nie jest dla Pani/Pana widoczny.")
  }

  private var noLetter: Phrase {
    let number = fact(.value)
    if facts[.state] == "sent" {
      return Phrase(
        lt: "Laiškas Nr. \(number) jau išsiųstas.", en: "Letter \(number) has been sent already.",
        pl: "List nr \(number) został już wysłany.")
    }
    return Phrase(
      lt: "Laiško Nr. \(number) nėra. Neišsiųstus rodo „sutarta admin mail list“.",
      en: "There is no letter \(number). See 'sutarta admin mail list' for those that are not sent.",
      pl: "Nie ma listu nr \(number). Niewysłane pokazuje „sutarta admin mail list”.")
  }

  private func noEvent(_ event: String) -> Phrase {
    guard let day = facts[.value] else {
      return Phrase(
        lt: "Renginio „\(event)“ nėra. Visus rodo „sutarta event list“.",
        en: "There is no event \(event). See 'sutarta event list' for all of them.",
        pl: "Nie ma wydarzenia „\(event)”. Wszystkie pokazuje „sutarta event list”.")
    }
    return Phrase(
      lt: "Renginys „\(event)“ \(day) neprasideda. Jo dienas rodo „sutarta event show \(event)“.",
      en: "Event \(event) does not begin on \(day). See 'sutarta event show \(event)' for its days.",
      pl: "Wydarzenie „\(event)” nie rozpoczyna się \(day). Jego dni pokazuje „sutarta event show \(event)”.")
  }

  var unknownPerson: Phrase {
    let login = fact(.value)
    return Phrase(
      lt: "Naudotojas „\(login)“ į registrą neįrašytas. Kreipkitės į registro tvarkytoją.",
      en: "The user '\(login)' is no person of this register. Ask the registrar.",
      pl: "Użytkownik „\(login)” nie jest wpisany do rejestru. Proszę zwrócić się do administratora rejestru.")
  }

  var unknownReference: Phrase {
    let (field, value) = (FieldWords.name(fact(.field)), fact(.value))
    return Phrase(
      lt: "Registre nėra „\(value)“ (\(field.lt)).", en: "The register knows no '\(value)' (\(field.en)).",
      pl: "W rejestrze nie ma „\(value)” (\(field.pl)).")
  }
}
