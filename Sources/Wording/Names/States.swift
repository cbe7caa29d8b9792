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

extension ProtocolState {
  /// The state, agreeing with "protokolas" and "protokół".
  public var phrase: Phrase {
    switch self {
    case .proposed: Phrase(lt: "pasiūlytas", en: "proposed", pl: "zaproponowany")
    case .agreed: Phrase(lt: "įsigaliojęs", en: "in force", pl: "obowiązujący")
    case .inProgress: Phrase(lt: "vykdomas", en: "in progress", pl: "w realizacji")
    case .done: Phrase(lt: "pasibaigęs", en: "ended", pl: "zakończony")
    }
  }
}

extension AmendmentState {
  /// The state, agreeing with "pakeitimas" and "zmiana".
  public var phrase: Phrase {
    switch self {
    case .proposed: Phrase(lt: "pasiūlytas", en: "proposed", pl: "zaproponowana")
    case .agreed: Phrase(lt: "sutartas", en: "agreed", pl: "uzgodniona")
    case .withdrawn: Phrase(lt: "atsiimtas", en: "withdrawn", pl: "wycofana")
    }
  }
}

extension DecisionState {
  /// The state, agreeing with "sprendimas" and "decyzja".
  public var phrase: Phrase {
    switch self {
    case .open: Phrase(lt: "svarstomas", en: "open", pl: "otwarta")
    case .objected: Phrase(lt: "prieštaraujama", en: "objected to", pl: "zgłoszono sprzeciw")
    case .carried: Phrase(lt: "priimtas", en: "carried", pl: "przyjęta")
    case .failed: Phrase(lt: "nepriimtas", en: "failed", pl: "nieprzyjęta")
    case .withdrawn: Phrase(lt: "atsiimtas", en: "withdrawn", pl: "wycofana")
    }
  }
}

extension BallotState {
  /// The stance as a verb whose subject is the association.
  public var phrase: Phrase {
    switch self {
    case .consent: Phrase(lt: "pritaria", en: "consents", pl: "zgadza się")
    case .objection: Phrase(lt: "prieštarauja", en: "objects", pl: "zgłasza sprzeciw")
    case .abstention: Phrase(lt: "susilaiko", en: "abstains", pl: "wstrzymuje się")
    case .withdrawn: Phrase(lt: "balsą atsiėmė", en: "withdrew its ballot", pl: "wycofała głos")
    }
  }
}

extension EventState {
  /// The state, agreeing with "renginys" and "wydarzenie".
  public var phrase: Phrase {
    switch self {
    case .kept: Phrase(lt: "rengiamas", en: "kept", pl: "organizowane")
    case .ended: Phrase(lt: "užbaigtas", en: "ended", pl: "zakończone")
    }
  }
}

/// Where something stands, in words.
public enum StateWords {
  /// The words for a state, by its name in the life cycles; a name that they lack stands for itself.
  ///
  /// - Parameters:
  ///   - subject: What is in the state; the words agree with it.
  ///   - state: The state's name.
  /// - Returns: The words.
  public static func phrase(of subject: Subject, in state: String) -> Phrase {
    let known: Phrase? =
      switch subject {
      case .protocol: ProtocolState(rawValue: state)?.phrase
      case .plan: PlanState(rawValue: state)?.phrase
      case .measure: MeasureState(rawValue: state)?.phrase
      case .amendment: AmendmentState(rawValue: state)?.phrase
      case .decision: DecisionState(rawValue: state)?.phrase
      case .ballot: BallotState(rawValue: state)?.phrase
      case .event: EventState(rawValue: state)?.phrase
      }
    return known ?? Phrase(everywhere: state)
  }
}
