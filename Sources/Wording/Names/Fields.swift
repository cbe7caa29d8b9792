/// The fields of a measure, by name.
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
    case "parent": Phrase(lt: "kurios dalis", en: "part of", pl: "część zadania")
    case "needs": Phrase(lt: "ko laukia", en: "waits for", pl: "na co czeka")
    case "position": Phrase(lt: "vieta", en: "position", pl: "miejsce")
    case "note": Phrase(lt: "pastaba", en: "note", pl: "uwaga")
    default: Phrase(everywhere: field)
    }
  }
}
