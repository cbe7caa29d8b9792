public import Cooperation

extension Role {
  /// Who that is.
  public var phrase: Phrase {
    switch self {
    case .lead: Phrase(lt: "vykdytojas", en: "the lead", pl: "podmiot odpowiedzialny")
    case .partner: Phrase(lt: "partneris", en: "a partner", pl: "partner")
    case .signatory: Phrase(lt: "protokolą pasirašiusi asociacija", en: "any signatory", pl: "każdy sygnatariusz")
    case .coordinator: Phrase(lt: "koordinatorius", en: "the coordinator", pl: "koordynator")
    case .registrar: Phrase(lt: "registro tvarkytojas", en: "the registrar", pl: "rejestrator")
    case .daemon:
      Phrase(
        lt: "pats registras, atėjus dienai", en: "the register itself, on the day", pl: "sam rejestr, w danym dniu")
    case .decision: Phrase(lt: "šalių sprendimas", en: "a decision of the parties", pl: "decyzja stron")
    }
  }
}
