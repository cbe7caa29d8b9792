public import Cooperation

/// What can be done, as a verb.
public enum ActionWords {
  /// The infinitive of an action, by its name in the life cycles; a name that they lack stands for itself.
  ///
  /// - Parameter action: The action's name.
  /// - Returns: The verb.
  public static func infinitive(_ action: String) -> Phrase {
    if let action = MeasureAction(rawValue: action) { return action.phrase }
    return PlanAction(rawValue: action)?.phrase ?? Phrase(everywhere: action)
  }
}

extension MeasureAction {
  /// The action as an infinitive.
  public var phrase: Phrase {
    switch self {
    case .propose: Phrase(lt: "pasiūlyti", en: "propose", pl: "zaproponować")
    case .agree: Phrase(lt: "sutarti", en: "agree", pl: "uzgodnić")
    case .withdraw: Phrase(lt: "atsiimti", en: "withdraw", pl: "wycofać")
    case .start: Phrase(lt: "pradėti", en: "start", pl: "rozpocząć")
    case .finish: Phrase(lt: "užbaigti", en: "finish", pl: "zakończyć")
    case .postpone: Phrase(lt: "atidėti", en: "postpone", pl: "odroczyć")
    case .cancel: Phrase(lt: "atšaukti", en: "cancel", pl: "odwołać")
    case .reopen: Phrase(lt: "atnaujinti", en: "reopen", pl: "wznowić")
    }
  }
}

extension PlanAction {
  /// The action as an infinitive.
  public var phrase: Phrase {
    switch self {
    case .propose: Phrase(lt: "pasiūlyti", en: "propose", pl: "zaproponować")
    case .agree: Phrase(lt: "sutarti", en: "agree", pl: "uzgodnić")
    case .start: Phrase(lt: "pradėti", en: "start", pl: "rozpocząć")
    case .close: Phrase(lt: "užbaigti", en: "close", pl: "zamknąć")
    }
  }
}
