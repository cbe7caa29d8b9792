extension TermVocabulary {
  static let polish = TermVocabulary(
    continuous: ["na bieżąco", "ciągle", "stale", "w sposób ciągły", "zadanie ciągłe"],
    wholePeriod: ["cały rok", "przez cały rok", "w ciągu roku", "w ciągu całego roku"],
    periodic: [
      "co roku", "corocznie", "rocznie", "co kwartał", "kwartalnie", "raz na kwartał", "raz na pół roku", "co pół roku",
      "raz w półroczu", "co miesiąc", "raz w miesiącu", "raz w roku", "co tydzień",
    ],
    asNeeded: ["w razie potrzeby", "według potrzeb", "wg potrzeb", "w miarę potrzeb"],
    months: numbered([
      "styczeń stycznia styczniu", "luty lutego lutym", "marzec marca marcu", "kwiecień kwietnia kwietniu",
      "maj maja maju", "czerwiec czerwca czerwcu", "lipiec lipca lipcu", "sierpień sierpnia sierpniu",
      "wrzesień września wrześniu", "październik października październiku", "listopad listopada listopadzie",
      "grudzień grudnia grudniu",
    ]),
    seasons: [
      "wiosna": 3, "wiosną": 3, "lato": 6, "latem": 6, "jesień": 9, "jesienią": 9, "zima": 12, "zimą": 12,
    ],
    quarter: ["kwartał", "kwartale", "kw.", "kw"],
    half: ["półrocze", "półroczu", "półr."],
    by: ["do"],
    noise: ["r.", "r", "rok", "roku", "w", "miesiąc", "bieżącego", "br."])
}
