public import Cooperation

extension MeasureState {
  /// The state, agreeing with "priemonė" and "zadanie".
  public var phrase: Phrase {
    switch self {
    case .proposed: Phrase(lt: "pasiūlyta", en: "proposed", pl: "zaproponowane")
    case .agreed: Phrase(lt: "sutarta", en: "agreed", pl: "uzgodnione")
    case .inProgress: Phrase(lt: "vykdoma", en: "in progress", pl: "w realizacji")
    case .done: Phrase(lt: "įvykdyta", en: "done", pl: "zrealizowane")
    case .withdrawn: Phrase(lt: "atsiimta", en: "withdrawn", pl: "wycofane")
    case .postponed: Phrase(lt: "atidėta", en: "postponed", pl: "odroczone")
    case .cancelled: Phrase(lt: "atšaukta", en: "cancelled", pl: "odwołane")
    }
  }
}

extension PlanState {
  /// The state, agreeing with "planas" and "plan".
  public var phrase: Phrase {
    switch self {
    case .proposed: Phrase(lt: "pasiūlytas", en: "proposed", pl: "zaproponowany")
    case .agreed: Phrase(lt: "sutartas", en: "agreed", pl: "uzgodniony")
    case .inProgress: Phrase(lt: "vykdomas", en: "in progress", pl: "w realizacji")
    case .done: Phrase(lt: "įvykdytas", en: "done", pl: "zrealizowany")
    }
  }
}
