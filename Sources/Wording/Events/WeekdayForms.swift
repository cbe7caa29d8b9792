import CivilTime

/// The forms that the names of the days of the week take in a rule.
extension Weekday {
  /// The nth of a month, where a rule may ask for it: "ketvirtą … pirmadienį", "fourth … Monday".
  ///
  /// - Parameters:
  ///   - ordinal: Which one: 1 to 5, -1 the last, -2 the last but one.
  ///   - month: The month in the genitive; `nil` for each month.
  /// - Returns: The words; `nil` for an ordinal that nobody says.
  func nth(_ ordinal: Int, of month: Phrase?) -> Phrase? {
    let place = ordinal > 0 ? ordinal - 1 : 4 - ordinal
    let lt = ["pirmą", "antrą", "trečią", "ketvirtą", "penktą", "paskutinį", "priešpaskutinį"]
    let en = ["first", "second", "third", "fourth", "fifth", "last", "last but one"]
    let pl = ["pierwszy", "drugi", "trzeci", "czwarty", "piąty", "ostatni", "przedostatni"]
    let plFeminine = ["pierwszą", "drugą", "trzecią", "czwartą", "piątą", "ostatnią", "przedostatnią"]
    guard (1...5).contains(ordinal) || (-2 ... -1).contains(ordinal) else { return nil }
    let isFeminine = [.wednesday, .saturday, .sunday].contains(self)
    return Phrase(
      lt: "\(lt[place]) \(month.map { $0.lt + " " } ?? "")\(lithuanianAccusative)",
      en: "on the \(en[place]) \(phrase.en)\(month.map { " of " + $0.en } ?? "")",
      pl: "w \((isFeminine ? plFeminine : pl)[place]) \(polishAccusative)\(month.map { " " + $0.pl } ?? "")")
  }

  /// Every one of them: "pirmadieniais", "Mondays", "poniedziałki".
  var every: Phrase {
    let pl = ["poniedziałki", "wtorki", "środy", "czwartki", "piątki", "soboty", "niedziele"]
    return Phrase(lt: phrase.lt.dropLast(2) + "iais", en: phrase.en + "s", pl: pl[rawValue - 1])
  }

  private var lithuanianAccusative: String { phrase.lt.dropLast(2) + "į" }

  private var polishAccusative: String {
    ["poniedziałek", "wtorek", "środę", "czwartek", "piątek", "sobotę", "niedzielę"][rawValue - 1]
  }
}
