extension ActionWords {
  /// An infinitive as it is said where it may not be done.
  ///
  /// Lithuanian and Polish put what the denied verb is done to in the genitive: "įrašyti pastabą", but "įrašyti
  /// pastabos negalima"; "wycofać głos", but "nie można wycofać głosu".
  ///
  /// - Parameter infinitive: The verb and what it is done to.
  /// - Returns: The same with the object in the genitive.
  static func denied(_ infinitive: Phrase) -> Phrase {
    Phrase(
      lt: lithuanianDenials[infinitive.lt] ?? infinitive.lt, en: infinitive.en,
      pl: polishDenials[infinitive.pl] ?? infinitive.pl)
  }

  /// Whether an English verb wants "it" behind itself: "start it", but "report progress", "abstain".
  static func takesIt(_ infinitive: Phrase) -> Bool {
    let alone: Set = ["abstain", "begin", "consent", "fail", "invite", "lapse", "negotiate", "object", "record"]
    return !infinitive.en.contains(" ") && !alone.contains(infinitive.en)
  }

  static let lithuanianDenials = [
    "nustatyti taisyklę": "nustatyti taisyklės",
    "paskirti atstovą": "paskirti atstovo",
    "atšaukti atstovą": "atšaukti atstovo",
    "įrašyti susitikimą": "įrašyti susitikimo",
    "įrašyti balsus": "įrašyti balsų",
    "įrašyti renginį": "įrašyti renginio",
    "anuliuoti paskutinį veiksmą": "anuliuoti paskutinio veiksmo",
    "įrašyti pastabą": "įrašyti pastabos",
    "pakeisti sutartą": "pakeisti sutarto turinio",
    "anuliuoti pradžią": "anuliuoti pradžios",
    "anuliuoti užbaigimą": "anuliuoti užbaigimo",
    "anuliuoti atnaujinimą": "anuliuoti atnaujinimo",
    "anuliuoti atsiėmimą": "anuliuoti atsiėmimo",
    "išspręsti prieštaravimą": "išspręsti prieštaravimo",
    "pakeisti turinį": "pakeisti turinio",
    "atsiimti balsą": "atsiimti balso",
  ]

  static let polishDenials = [
    "ustalić zasadę": "ustalić zasady",
    "zapisać spotkanie": "zapisać spotkania",
    "zapisać głosy": "zapisać głosów",
    "dodać wydarzenie": "dodać wydarzenia",
    "usunąć powiązanie z zadaniem": "usunąć powiązania z zadaniem",
    "cofnąć ostatnią czynność": "cofnąć ostatniej czynności",
    "zgłosić postęp": "zgłosić postępu",
    "dopisać uwagę": "dopisać uwagi",
    "zmienić uzgodnione": "zmienić uzgodnionego",
    "zmienić uzgodniony": "zmienić uzgodnionego",
    "cofnąć rozpoczęcie": "cofnąć rozpoczęcia",
    "cofnąć zakończenie": "cofnąć zakończenia",
    "cofnąć wznowienie": "cofnąć wznowienia",
    "cofnąć wycofanie": "cofnąć wycofania",
    "rozpocząć realizację": "rozpocząć realizacji",
    "rozstrzygnąć sprzeciw": "rozstrzygnąć sprzeciwu",
    "zmienić treść": "zmienić treści",
    "stracić podstawę": "stracić podstawy",
    "wyrazić zgodę": "wyrazić zgody",
    "zgłosić sprzeciw": "zgłosić sprzeciwu",
    "wycofać głos": "wycofać głosu",
  ]
}
