public import CivilTime
public import Cooperation

extension Words {
  /// What is said of the protocol of intent and its parties.
  public enum Agreement {
    /// What came of a move.
    public static func moved(to state: ProtocolState, at: String) -> Phrase {
      Phrase(
        lt: "Protokolas \(state.phrase.lt) (\(at)).", en: "The protocol is \(state.phrase.en) (\(at)).",
        pl: "Protokół: \(state.phrase.pl) (\(at)).")
    }

    /// An association has been invited.
    public static func invited(_ code: String) -> Phrase {
      Phrase(lt: "Pakviesta: \(code).", en: "\(code) is invited.", pl: "Zaproszono: \(code).")
    }

    /// Since when, or from when until when, somebody is a party.
    ///
    /// "since 2024-04-23", "2024-04-23 – 2025-12-31"
    ///
    /// - Parameters:
    ///   - first: The first day.
    ///   - last: The last; `nil` where none is known.
    /// - Returns: The period.
    public static func period(from first: CivilDate, through last: CivilDate?) -> Phrase {
      if let last { return Phrase(everywhere: "\(first) – \(last)") }
      return Phrase(lt: "nuo \(first)", en: "since \(first)", pl: "od \(first)")
    }

    /// An association leaves.
    public static func left(after day: CivilDate) -> Phrase {
      let last = Phrase.day(day)
      return Phrase(
        lt: "Paskutinė dalyvavimo diena: \(last.lt)", en: "The last day of taking part: \(last.en).",
        pl: "Ostatni dzień uczestnictwa: \(last.pl)")
    }

    /// The login of whoever was invited is for the registrar to make.
    public static func loginMissing(_ login: String) -> Phrase {
      Phrase(
        lt: "Prisijungimą „\(login)“, jei jo dar nėra, sukuria registro tvarkytojas ta pačia komanda.",
        en: "The login '\(login)', where there is none yet, is made by the registrar with the same command.",
        pl: "Login „\(login)”, jeśli go jeszcze nie ma, tworzy administrator rejestru tym samym poleceniem.")
    }

    /// Files that are loaded may still hold a person who was erased.
    public static func stillInFiles(_ login: String) -> Phrase {
      Phrase(
        lt: "Išbraukite „\(login)“ ir iš failų, kuriuos įkeliate: kitaip įkėlus asmuo vėl atsirastų.",
        en: "Take '\(login)' out of the files that you load, too: else the next load brings her back.",
        pl: "Proszę usunąć „\(login)” także z wczytywanych plików: inaczej następne wczytanie przywróci tę osobę.")
    }

    /// What came of a change of who may act.
    public static func access(_ login: String, isChanged: Bool) -> Phrase {
      isChanged
        ? Phrase(lt: "\(login): įrašyta.", en: "\(login): done.", pl: "\(login): zapisano.")
        : Phrase(lt: "\(login): niekas nepasikeitė.", en: "\(login): nothing changed.", pl: "\(login): bez zmian.")
    }
  }
}

extension Party.Standing {
  /// How an association takes part.
  public var phrase: Phrase {
    switch self {
    case .signatory: Phrase(lt: "pasirašiusioji šalis", en: "signatory", pl: "sygnatariusz")
    case .observer: Phrase(lt: "stebėtoja", en: "observer", pl: "obserwator")
    }
  }
}
