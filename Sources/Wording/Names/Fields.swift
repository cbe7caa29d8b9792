/// What can be told of something, by name.
public enum FieldWords {
  /// What a field is called; a name that is none of ours stands for itself.
  ///
  /// - Parameter field: The field's name, as the database knows it.
  /// - Returns: What people call it.
  public static func name(_ field: String) -> Phrase {
    switch field {
    case "measure": Phrase(lt: "nauja priemonė", en: "new measure", pl: "nowe zadanie")
    case "titles": Phrase(lt: "pavadinimas", en: "title", pl: "tytuł")
    case "term": Phrase(lt: "terminas", en: "term", pl: "termin")
    case "lead": Phrase(lt: "vykdytojas", en: "lead", pl: "podmiot odpowiedzialny")
    case "partners": Phrase(lt: "partneriai", en: "partners", pl: "partnerzy")
    case "direction": Phrase(lt: "kryptis", en: "direction", pl: "kierunek")
    case "parent": Phrase(lt: "kurios priemonės dalis", en: "part of", pl: "którego zadania część")
    case "needs": Phrase(lt: "ko laukia", en: "waits for", pl: "na co czeka")
    case "position": Phrase(lt: "vieta eilėje", en: "position", pl: "miejsce w kolejności")
    case "note": Phrase(lt: "pastaba", en: "note", pl: "uwaga")
    case "state": Phrase(lt: "būsena", en: "state", pl: "stan")
    case "progress": Phrase(lt: "pažanga", en: "progress", pl: "postęp")
    default: named(field)
    }
  }

  /// What people and things are called by; the value of an option is called as the option.
  private static func named(_ field: String) -> Phrase {
    switch field {
    case "association": Phrase(lt: "asociacija", en: "association", pl: "organizacja")
    case "mediator": Phrase(lt: "tarpininkas", en: "mediator", pl: "mediator")
    case "protocol": Phrase(lt: "protokolas", en: "protocol", pl: "protokół")
    case "plan": Phrase(lt: "planas", en: "plan", pl: "plan")
    case "event": Phrase(lt: "renginys", en: "event", pl: "wydarzenie")
    case "meeting": Phrase(lt: "susitikimas", en: "meeting", pl: "spotkanie")
    case "login": Phrase(lt: "prisijungimo vardas", en: "login", pl: "login")
    case "code": Phrase(lt: "kodas", en: "code", pl: "kod")
    case "number": Phrase(lt: "numeris", en: "number", pl: "numer")
    case "time_zone": Phrase(lt: "laiko juosta", en: "time zone", pl: "strefa czasowa")
    case "text": Phrase(lt: "teksto maiša", en: "hash of the text", pl: "skrót tekstu")
    case "percent": Phrase(lt: "procentai", en: "percentage", pl: "procent")
    case "present": Phrase(lt: "dalyvavusi asociacija", en: "present", pl: "obecna organizacja")
    case "responsible": Phrase(lt: "atsakinga asociacija", en: "responsible", pl: "odpowiedzialna organizacja")
    case "office": Phrase(lt: "pareigos", en: "office", pl: "funkcja")
    case "standing": Phrase(lt: "statusas", en: "standing", pl: "status")
    case "eligible": Phrase(lt: "kas balsuoja", en: "who votes", pl: "kto głosuje")
    case "base": Phrase(lt: "iš ko skaičiuojama", en: "base", pl: "podstawa liczenia")
    case "about": Phrase(lt: "dėl ko", en: "about", pl: "w jakiej sprawie")
    case "field": Phrase(lt: "kas keičiama", en: "field", pl: "co się zmienia")
    case "answer": Phrase(lt: "atsakymas", en: "answer", pl: "odpowiedź")
    default: counted(field)
    }
  }

  /// Days, and what is counted.
  private static func counted(_ field: String) -> Phrase {
    switch field {
    case "rule": Phrase(lt: "kartojimo taisyklė", en: "rule", pl: "reguła powtarzania")
    case "exceptions": Phrase(lt: "išimtys", en: "exceptions", pl: "wyjątki")
    case "first_edition": Phrase(lt: "kelintas kartas", en: "edition", pl: "numer edycji")
    case "ends": Phrase(lt: "kartojimo pabaiga", en: "end of the series", pl: "koniec powtarzania")
    case "to": Phrase(lt: "naujos dienos", en: "new days", pl: "nowe dni")
    case "from", "first": Phrase(lt: "pirma diena", en: "first day", pl: "pierwszy dzień")
    case "last", "until", "through": Phrase(lt: "paskutinė diena", en: "last day", pl: "ostatni dzień")
    case "on": Phrase(lt: "diena", en: "day", pl: "dzień")
    case "quorum": Phrase(lt: "kvorumas", en: "quorum", pl: "kworum")
    case "threshold": Phrase(lt: "kiek turi pritarti", en: "threshold", pl: "próg zgody")
    case "tacit": Phrase(lt: "tylaus pritarimo dienos", en: "days of silence", pl: "dni milczącej zgody")
    case "delay": Phrase(lt: "laukimo dienos", en: "days of delay", pl: "dni oczekiwania")
    default: noticed(field)
    }
  }

  /// When and how people are told.
  private static func noticed(_ field: String) -> Phrase {
    switch field {
    case "hour": Phrase(lt: "valanda", en: "hour", pl: "godzina")
    case "weekdays": Phrase(lt: "savaitės dienos", en: "weekdays", pl: "dni tygodnia")
    case "ladder": Phrase(lt: "priminimų dienos", en: "days of reminding", pl: "dni przypomnień")
    case "rungs": Phrase(lt: "priminimų skaičius", en: "number of reminders", pl: "liczba przypomnień")
    case "days": Phrase(lt: "dienų skaičius", en: "number of days", pl: "liczba dni")
    case "frequency": Phrase(lt: "laiškų dažnis", en: "frequency", pl: "częstotliwość listów")
    case "language": Phrase(lt: "kalba", en: "language", pl: "język")
    case "address": Phrase(lt: "adresas", en: "address", pl: "adres")
    case "reason": Phrase(lt: "priežastis", en: "reason", pl: "powód")
    default: Phrase(everywhere: field)
    }
  }
}
