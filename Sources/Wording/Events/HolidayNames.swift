public import CivilTime

/// A day on which a country does not work, or works otherwise than its law has it, with its name.
public struct NamedDay: Sendable {
  /// The day.
  public let day: CivilDate
  /// What it is called.
  public let phrase: Phrase
}

extension Country {
  /// Lists the public holidays of some years and what the government decided of single days, with their names.
  ///
  /// - Parameters:
  ///   - years: The years.
  ///   - overrides: The government's decisions.
  /// - Returns: The days, the earliest first.
  public func days(off years: ClosedRange<Int>, _ overrides: [DayOverride]) -> [NamedDay] {
    let decided = Set(overrides.filter { $0.kind == .worked }.map(\.day))
    let holidays = years.flatMap { self.holidays(in: $0) }.filter { !decided.contains($0) }
    let own = overrides.filter { years.contains($0.day.year) }.map { override in
      NamedDay(day: override.day, phrase: Words.Event.decision(override.kind, override.reason))
    }
    return (holidays.map { NamedDay(day: $0, phrase: name(of: $0)) } + own).sorted { $0.day < $1.day }
  }

  private func name(of day: CivilDate) -> Phrase {
    let (year, month, dayOfMonth) = day.parts
    switch day.dayNumber - CivilDate.easter(of: year).dayNumber {
    case 0: return Phrase(lt: "Velykos", en: "Easter", pl: "Wielkanoc")
    case 1: return Phrase(lt: "antroji Velykų diena", en: "Easter Monday", pl: "Poniedziałek Wielkanocny")
    case 49 where self == .poland: return Phrase(lt: "Sekminės", en: "Pentecost", pl: "Zielone Świątki")
    case 60 where self == .poland: return Phrase(lt: "Devintinės", en: "Corpus Christi", pl: "Boże Ciało")
    default: break
    }
    if let common = Self.common[month * 100 + dayOfMonth] { return common }
    switch self {
    case .lithuania:
      if month == 5 { return Phrase(lt: "Motinos diena", en: "Mother's Day", pl: "Dzień Matki") }
      if month == 6, day.weekday == .sunday, dayOfMonth <= 7 {
        return Phrase(lt: "Tėvo diena", en: "Father's Day", pl: "Dzień Ojca")
      }
      return Self.lithuanian[month * 100 + dayOfMonth] ?? Self.unnamed
    case .poland: return Self.polish[month * 100 + dayOfMonth] ?? Self.unnamed
    }
  }

  private static let unnamed = Phrase(lt: "šventė", en: "public holiday", pl: "święto")

  /// By month and day: 1224 is 24 December.
  private static let common = [
    101: Phrase(lt: "Naujieji metai", en: "New Year's Day", pl: "Nowy Rok"),
    501: Phrase(lt: "Tarptautinė darbo diena", en: "Labour Day", pl: "Święto Pracy"),
    815: Phrase(
      lt: "Žolinė (Švč. Mergelės Marijos ėmimo į dangų diena)", en: "Assumption Day",
      pl: "Wniebowzięcie Najświętszej Maryi Panny"),
    1101: Phrase(lt: "Visų Šventųjų diena", en: "All Saints' Day", pl: "Wszystkich Świętych"),
    1224: Phrase(lt: "Kūčios", en: "Christmas Eve", pl: "Wigilia"),
    1225: Phrase(lt: "Kalėdos", en: "Christmas Day", pl: "Boże Narodzenie"),
    1226: Phrase(lt: "antroji Kalėdų diena", en: "second day of Christmas", pl: "drugi dzień Bożego Narodzenia"),
  ]

  private static let lithuanian = [
    216: Phrase(
      lt: "Lietuvos valstybės atkūrimo diena", en: "Day of Restoration of the State of Lithuania",
      pl: "Dzień Odbudowy Państwa Litewskiego"),
    311: Phrase(
      lt: "Lietuvos nepriklausomybės atkūrimo diena", en: "Day of Restoration of Independence of Lithuania",
      pl: "Dzień Odzyskania Niepodległości Litwy"),
    624: Phrase(lt: "Rasos ir Joninių diena", en: "Midsummer Day", pl: "Dzień świętego Jana"),
    706: Phrase(
      lt: "Valstybės (Lietuvos karaliaus Mindaugo karūnavimo) ir Tautiškos giesmės diena", en: "Statehood Day",
      pl: "Dzień Państwa"),
    1102: Phrase(lt: "Mirusiųjų atminimo (Vėlinių) diena", en: "All Souls' Day", pl: "Dzień Zaduszny"),
  ]

  private static let polish = [
    106: Phrase(lt: "Trys karaliai", en: "Epiphany", pl: "Święto Trzech Króli"),
    503: Phrase(lt: "Gegužės 3-iosios Konstitucijos diena", en: "Constitution Day", pl: "Święto Konstytucji 3 Maja"),
    1111: Phrase(lt: "Lenkijos nepriklausomybės diena", en: "Independence Day", pl: "Święto Niepodległości"),
  ]
}
