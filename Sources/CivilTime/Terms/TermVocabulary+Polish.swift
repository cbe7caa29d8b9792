extension TermVocabulary {
  static let polish = TermVocabulary(
    continuous: ["na bieżąco", "ciągle", "stale", "w sposób ciągły", "zadanie ciągłe"],
    wholePeriod: [
      "cały rok", "przez cały rok", "w ciągu roku", "w ciągu całego roku", "br.", "w br.", "w tym roku",
      "w bieżącym roku",
    ],
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
    quarter: ["kwartał", "kwartale", "kwartału", "kw.", "kw"],
    half: ["półrocze", "półroczu", "półrocza", "półr."],
    ordinals: [
      "pierwszy": 1, "pierwszym": 1, "pierwszego": 1, "pierwsze": 1, "drugi": 2, "drugim": 2, "drugiego": 2,
      "drugie": 2, "trzeci": 3, "trzecim": 3, "trzeciego": 3, "czwarty": 4, "czwartym": 4, "czwartego": 4,
    ],
    letters: [:],
    endings: ["."],
    by: ["do"],
    from: ["od"],
    through: [],
    end: ["końca"],
    noise: ["r.", "r", "rok", "roku", "w", "miesiąc", "miesiąca", "dnia", "bieżącego", "br."])
}
