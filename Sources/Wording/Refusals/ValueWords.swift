import Cooperation

/// Sentences about a value that cannot be taken.
extension Refusal {
  var ambiguous: Phrase {
    let (field, choices) = (fact(.field), fact(.value))
    return Phrase(
      lt: "Neaišku, ką turite omenyje; nurodykite --\(field), vieną iš: \(choices).",
      en: "More than one could be meant; say --\(field), one of: \(choices).",
      pl: "Nie wiadomo, o co chodzi; proszę podać --\(field), jedną z wartości: \(choices).")
  }

  var invalidValue: Phrase {
    let (field, value, allowed) = (fact(.field), fact(.value), fact(.allowed))
    // What there is already cannot be made again.
    guard allowed != "another" else {
      return Phrase(
        lt: "„\(value)“ (\(field)) jau yra; nurodykite kitą.",
        en: "There is '\(value)' (\(field)) already; say another.",
        pl: "„\(value)” (\(field)) już istnieje; proszę podać inną wartość.")
    }
    return Phrase(
      lt: "Netinkama reikšmė „\(value)“ (\(field)); tinka: \(allowed).",
      en: "'\(value)' will not do for \(field); right would be: \(allowed).",
      pl: "Niewłaściwa wartość „\(value)” (\(field)); właściwa: \(allowed).")
  }

  var requestReused: Phrase {
    Phrase(
      lt: "Toks prašymas jau pateiktas dėl kito dalyko; pakartokite komandą.",
      en: "That request was already made for something else; give the command again.",
      pl: "To żądanie dotyczyło już czegoś innego; proszę powtórzyć polecenie.")
  }
}
