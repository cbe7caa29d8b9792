import Cooperation

/// Sentences about a value that cannot be taken.
extension Refusal {
  var ambiguous: Phrase {
    let (field, choices) = (fact(.field), fact(.value))
    return Phrase(
      lt: "Tinka daugiau nei viena reikšmė; nurodykite --\(field). Galimos reikšmės: \(choices).",
      en: "More than one could be meant; say --\(field), one of: \(choices).",
      pl: "Pasuje więcej niż jedna wartość; proszę podać --\(field). Możliwe wartości: \(choices).")
  }

  var invalidValue: Phrase {
    let (field, value, allowed) = (FieldWords.name(fact(.field)), fact(.value), fact(.allowed))
    // The database shows the text of every language: {"lt": ""}.
    if facts[.field] == "titles", value.isEmpty || value.filter({ $0 != " " }).contains("\":\"\"") {
      return Phrase(
        lt: "Pavadinimas negali būti tuščias.", en: "A title must not be empty.", pl: "Tytuł nie może być pusty.")
    }
    if let ofEvent = ofEvent(field, value, allowed) { return ofEvent }
    // What there is already cannot be made again.
    guard allowed != "another" else {
      return Phrase(
        lt: "„\(value)“ (\(field.lt)) jau yra; nurodykite kitą.",
        en: "There is '\(value)' (\(field.en)) already; say another.",
        pl: "„\(value)” (\(field.pl)) już istnieje; proszę podać inną wartość.")
    }
    return Phrase(
      lt: "Netinkama reikšmė „\(value)“ (\(field.lt)); tinka: \(allowed).",
      en: "'\(value)' will not do for \(field.en); right would be: \(allowed).",
      pl: "Niewłaściwa wartość „\(value)” (\(field.pl)); właściwa: \(allowed).")
  }

  /// What an event cannot have, with the rule that says so; `nil` for what is no such thing.
  private func ofEvent(_ field: Phrase, _ value: String, _ allowed: String) -> Phrase? {
    switch (facts[.field], allowed) {
    case ("code", "word"):
      Phrase(
        lt: "Netinkamas kodas „\(value)“: kodas – iki 60 ženklų (raidžių, skaitmenų, brūkšnelių) be tarpų, kablelių ir "
          + "kabliataškių, pvz., skaitymo-diena.",
        en: "'\(value)' will not do for a code: it has up to 60 letters, digits, hyphens and the like, but no spaces, "
          + "commas or semicolons, as reading-day.",
        pl: "Niewłaściwy kod „\(value)”: kod ma do 60 znaków (liter, cyfr, łączników) bez spacji, przecinków i "
          + "średników, np. dzien-czytania.")
    case ("through", _):
      Phrase(
        lt: "Netinkama reikšmė „\(value)“ (\(field.lt)): ji negali būti ankstesnė už pirmąją ar vėlesnė už ją daugiau "
          + "kaip 366 dienomis; tinka: \(allowed).",
        en: "'\(value)' will not do for \(field.en), which comes neither before the first nor more than 366 days after "
          + "it; right would be: \(allowed).",
        pl: "Niewłaściwa wartość „\(value)” (\(field.pl)): nie może wypadać przed pierwszym ani później niż 366 dni po "
          + "nim; właściwa: \(allowed).")
    case ("ends", "rule"):
      Phrase(
        lt: "Renginys „\(fact(.event))“ vienkartinis, todėl kartojimo pabaigos neturi; jei jis kartojamas, nurodykite "
          + "ir --rule.",
        en: "Event \(fact(.event)) takes place once, so that no series of it can end; where it comes again, say a "
          + "--rule too.",
        pl: "Wydarzenie „\(fact(.event))” jest jednorazowe, więc nie ma końca powtarzania; jeśli się powtarza, proszę "
          + "podać także --rule.")
    case ("ends", "cancel"):
      Phrase(
        lt: "Renginys „\(fact(.event))“ vienkartinis, todėl kartojimo pabaigos neturi; jei jis nevyks, atšaukite jį: "
          + "event cancel.",
        en: "Event \(fact(.event)) takes place once, so that no series of it can end; where it is not to take place, "
          + "cancel it: event cancel.",
        pl: "Wydarzenie „\(fact(.event))” jest jednorazowe, więc nie ma końca powtarzania; jeśli się nie odbędzie, "
          + "proszę je odwołać: event cancel.")
    case ("ends", _):
      Phrase(
        lt: "Netinkama reikšmė „\(value)“ (\(field.lt)): kartojimas nesibaigia prieš pirmą dieną; tinka: \(allowed).",
        en: "'\(value)' will not do for \(field.en): it does not end before its first day; right would be: "
          + "\(allowed).",
        pl: "Niewłaściwa wartość „\(value)” (\(field.pl)): powtarzanie nie kończy się przed pierwszym dniem; właściwa: "
          + "\(allowed).")
    case ("beginning", "none"): Words.Event.neverFalls.capitalised
    case ("beginning", "another"): Words.Event.firstLeftOut(value).capitalised
    case ("beginning", _): Words.Event.offRule(value, nearest: allowed).capitalised
    default: nil
    }
  }

  var requestReused: Phrase {
    Phrase(
      lt: "Toks prašymas jau pateiktas dėl kito dalyko; pakartokite komandą.",
      en: "That request was already made for something else; give the command again.",
      pl: "To żądanie wykorzystano już do czegoś innego; proszę powtórzyć polecenie.")
  }
}
