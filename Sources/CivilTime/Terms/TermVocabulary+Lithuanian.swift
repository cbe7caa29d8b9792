extension TermVocabulary {
  static let lithuanian = TermVocabulary(
    continuous: ["nuolat", "nuolatos", "tęstinė", "tęstinė veikla"],
    wholePeriod: ["visus metus", "per metus", "metų eigoje", "per visus metus", "visi metai"],
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
    quarter: ["ketv.", "ketv", "ketvirtis", "ketvirtį", "ketvirčio"],
    half: ["pusm.", "pusmetis", "pusmetį", "pusmečio"],
    by: ["iki"],
    noise: ["m.", "m", "š.", "š", "d.", "d", "mėn.", "mėn", "mėnuo", "mėnesį", "mėnesio", "dieną", "dienomis", "metų"])
}
