extension TermVocabulary {
  static let lithuanian = TermVocabulary(
    continuous: ["nuolat", "nuolatos", "tęstinė", "tęstinė veikla"],
    wholePeriod: [
      "visus metus", "per metus", "metų eigoje", "per visus metus", "visi metai", "š. m.", "š.m.", "šiais metais",
    ],
    periodic: [
      "kasmet", "kas ketvirtį", "kartą per ketvirtį", "kas pusmetį", "kartą per pusmetį", "kas mėnesį",
      "kartą per mėnesį", "kartą per metus", "kas savaitę",
    ],
    asNeeded: ["pagal poreikį", "esant poreikiui", "poreikiui esant"],
    months: numbered([
      "sausis sausio sausį", "vasaris vasario vasarį", "kovas kovo kovą", "balandis balandžio balandį",
      "gegužė gegužės gegužę", "birželis birželio birželį", "liepa liepos liepą", "rugpjūtis rugpjūčio rugpjūtį",
      "rugsėjis rugsėjo rugsėjį", "spalis spalio spalį", "lapkritis lapkričio lapkritį", "gruodis gruodžio gruodį",
    ]),
    seasons: [
      "pavasaris": 3, "pavasarį": 3, "vasara": 6, "vasarą": 6, "ruduo": 9, "rudenį": 9, "žiema": 12, "žiemą": 12,
    ],
    quarter: ["ketv.", "ketv", "ketvirtis", "ketvirtį", "ketvirčio", "ketvirtyje"],
    half: ["pusm.", "pusmetis", "pusmetį", "pusmečio", "pusmetyje"],
    ordinals: [
      "pirmas": 1, "pirmą": 1, "pirmo": 1, "pirmasis": 1, "pirmąjį": 1, "pirmojo": 1,
      "antras": 2, "antrą": 2, "antro": 2, "antrasis": 2, "antrąjį": 2, "antrojo": 2,
      "trečias": 3, "trečią": 3, "trečio": 3, "trečiasis": 3, "trečiąjį": 3, "trečiojo": 3,
      "ketvirtas": 4, "ketvirtą": 4, "ketvirto": 4, "ketvirtasis": 4, "ketvirtąjį": 4, "ketvirtojo": 4,
    ],
    letters: [:],
    endings: ["."],
    by: ["iki"],
    from: ["nuo"],
    through: [],
    end: ["pabaigos"],
    noise: [
      "m.", "m", "š.", "š", "š.m.", "šių", "d.", "d", "mėn.", "mėn", "mėnuo", "mėnesį", "mėnesio", "dieną", "dienos",
      "dienomis",
      "metų",
    ])
}
