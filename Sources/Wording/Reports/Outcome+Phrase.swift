public import Cooperation

extension MeasureOutcome {
  /// What has become of one measure, agreeing with "priemonė" and "zadanie".
  public var phrase: Phrase {
    switch self {
    case .partly: Phrase(lt: "iš dalies įvykdyta", en: "partly done", pl: "częściowo zrealizowane")
    case .late: Phrase(lt: "vėluoja", en: "late", pl: "opóźnione")
    default: MeasureState(rawValue: rawValue)?.phrase ?? Phrase(everywhere: rawValue)
    }
  }

  /// The same where measures are counted: what is agreed while there is time has not been started.
  public var countedPhrase: Phrase {
    self == .agreed ? Phrase(lt: "nepradėta", en: "not started", pl: "nierozpoczęte") : phrase
  }

  /// The heading of a column that counts them.
  public var heading: Phrase {
    switch self {
    case .proposed: Phrase(lt: "Pasiūlyta", en: "Proposed", pl: "Zaproponowane")
    case .agreed: Phrase(lt: "Nepradėta", en: "Not started", pl: "Nierozpoczęte")
    case .inProgress: Phrase(lt: "Vykdoma", en: "Under way", pl: "W realizacji")
    case .done: Phrase(lt: "Įvykdyta", en: "Done", pl: "Zrealizowane")
    case .partly: Phrase(lt: "Iš dalies", en: "Partly", pl: "Częściowo")
    case .late: Phrase(lt: "Vėluoja", en: "Late", pl: "Opóźnione")
    case .postponed: Phrase(lt: "Atidėta", en: "Postponed", pl: "Odroczone")
    case .cancelled: Phrase(lt: "Atšaukta", en: "Cancelled", pl: "Odwołane")
    case .withdrawn: Phrase(lt: "Atsiimta", en: "Withdrawn", pl: "Wycofane")
    }
  }
}
