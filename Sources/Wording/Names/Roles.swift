public import Cooperation

extension Role {
  /// Who that is.
  public var phrase: Phrase {
    switch self {
    case .lead: Phrase(lt: "vykdytojas", en: "the lead", pl: "podmiot odpowiedzialny")
    case .partner: Phrase(lt: "partneris", en: "a partner", pl: "partner")
    case .signatory: Phrase(lt: "protokolą pasirašiusi asociacija", en: "any signatory", pl: "każdy sygnatariusz")
    case .voter:
      Phrase(lt: "balsavimo teisę turinti asociacija", en: "an eligible association", pl: "organizacja z prawem głosu")
    case .proposer: Phrase(lt: "teikėjas", en: "whoever put it forward", pl: "wnioskodawca")
    case .author: Phrase(lt: "veiksmo atlikėjas", en: "whoever did it", pl: "wykonawca czynności")
    case .coordinator: Phrase(lt: "koordinatorius", en: "the coordinator", pl: "koordynator")
    case .registrar: Phrase(lt: "registro tvarkytojas", en: "the registrar", pl: "administrator rejestru")
    case .keeper:
      Phrase(lt: "asociacijos vadovas", en: "the association's leader", pl: "przewodniczący organizacji")
    case .daemon:
      Phrase(
        lt: "registras (atėjus dienai)", en: "the register (on the day)",
        pl: "rejestr (gdy nadejdzie dzień)")
    case .decision:
      Phrase(lt: "šalys bendru sprendimu", en: "the parties by a decision", pl: "strony wspólną decyzją")
    case .consequence: Phrase(lt: "niekas: įvyksta savaime", en: "nobody: it follows", pl: "nikt: następuje samo")
    }
  }
}
