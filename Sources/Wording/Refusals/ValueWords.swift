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

  var requestReused: Phrase {
    Phrase(
      lt: "Toks prašymas jau pateiktas dėl kito dalyko; pakartokite komandą.",
      en: "That request was already made for something else; give the command again.",
      pl: "To żądanie wykorzystano już do czegoś innego; proszę powtórzyć polecenie.")
  }
}
