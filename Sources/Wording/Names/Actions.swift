public import Cooperation

/// What can be done, as a verb.
public enum ActionWords {
  /// The infinitive of an action, by its name in the life cycles; a name that they lack stands for itself.
  ///
  /// - Parameters:
  ///   - action: The action's name.
  ///   - subject: What it is done to: to object is one thing of a ballot, another of a decision.
  /// - Returns: The verb.
  public static func infinitive(_ action: String, of subject: Subject? = nil) -> Phrase {
    subject.flatMap { own(action, of: $0) } ?? Subject.allCases.lazy.compactMap { own(action, of: $0) }.first
      ?? other(action)
  }
}

extension ActionWords {
  /// The infinitive of an action in the life cycle of its subject.
  private static func own(_ action: String, of subject: Subject) -> Phrase? {
    switch subject {
    case .protocol: ProtocolAction(rawValue: action)?.phrase
    case .plan: PlanAction(rawValue: action)?.phrase
    case .measure: MeasureAction(rawValue: action)?.phrase
    case .amendment: AmendmentAction(rawValue: action)?.phrase
    case .decision: DecisionAction(rawValue: action)?.phrase
    case .ballot: BallotAction(rawValue: action)?.phrase
    case .event: EventAction(rawValue: action)?.phrase
    }
  }

  /// What is done, but is no move of a life cycle.
  private static func other(_ action: String) -> Phrase {
    switch action {
    case "set_rule": Phrase(lt: "nustatyti taisyklę", en: "set the rule", pl: "ustalić zasadę")
    case "record_meeting": Phrase(lt: "įrašyti susitikimą", en: "record a meeting", pl: "zapisać spotkanie")
    case "record_ballots": Phrase(lt: "įrašyti balsus", en: "record ballots", pl: "zapisać głosy")
    case "add_event": Phrase(lt: "įrašyti renginį", en: "add an event", pl: "dodać wydarzenie")
    // The same where they are denied: a preposition rules what follows.
    case "set_ladder":
      Phrase(lt: "nuspręsti dėl priminimų", en: "decide on the reminders", pl: "decydować o przypomnieniach")
    case "set_silence":
      Phrase(
        lt: "nuspręsti dėl teiravimosi apie eigą", en: "decide when leads are asked for news",
        pl: "decydować o pytaniach o postęp")
    case "drop": Phrase(lt: "atsisakyti", en: "drop", pl: "zrezygnować")
    case _ where action.hasPrefix("undo"):
      Phrase(lt: "anuliuoti paskutinį veiksmą", en: "undo the last move", pl: "cofnąć ostatnią czynność")
    default: Phrase(everywhere: action)
    }
  }
}

extension MeasureAction {
  /// The action as an infinitive.
  public var phrase: Phrase {
    switch self {
    case .propose: Phrase(lt: "pasiūlyti", en: "propose", pl: "zaproponować")
    case .change: Phrase(lt: "pakeisti", en: "change", pl: "zmienić")
    case .agree: Phrase(lt: "sutarti", en: "agree", pl: "uzgodnić")
    case .withdraw: Phrase(lt: "atsiimti", en: "withdraw", pl: "wycofać")
    case .start: Phrase(lt: "pradėti", en: "start", pl: "rozpocząć")
    case .report: Phrase(lt: "pranešti apie eigą", en: "report progress", pl: "zgłosić postęp")
    case .annotate: Phrase(lt: "įrašyti pastabą", en: "annotate", pl: "dopisać uwagę")
    case .amend: Phrase(lt: "pakeisti sutartą", en: "amend", pl: "zmienić uzgodnione")
    case .finish: Phrase(lt: "užbaigti", en: "finish", pl: "zakończyć")
    case .postpone: Phrase(lt: "atidėti", en: "postpone", pl: "odroczyć")
    case .cancel: Phrase(lt: "atšaukti", en: "cancel", pl: "odwołać")
    case .reopen: Phrase(lt: "atnaujinti", en: "reopen", pl: "wznowić")
    case .undoStart: Phrase(lt: "anuliuoti pradžią", en: "undo the start", pl: "cofnąć rozpoczęcie")
    case .undoFinish: Phrase(lt: "anuliuoti užbaigimą", en: "undo the finish", pl: "cofnąć zakończenie")
    case .undoReopen: Phrase(lt: "anuliuoti atnaujinimą", en: "undo the reopening", pl: "cofnąć wznowienie")
    case .undoWithdraw: Phrase(lt: "anuliuoti atsiėmimą", en: "undo the withdrawal", pl: "cofnąć wycofanie")
    }
  }
}

extension PlanAction {
  /// The action as an infinitive.
  public var phrase: Phrase {
    switch self {
    case .propose: Phrase(lt: "pasiūlyti", en: "propose", pl: "zaproponować")
    case .change: Phrase(lt: "pakeisti", en: "change", pl: "zmienić")
    case .agree: Phrase(lt: "sutarti", en: "agree", pl: "uzgodnić")
    case .start: Phrase(lt: "pradėti", en: "start", pl: "rozpocząć")
    case .amend: Phrase(lt: "pakeisti sutartą", en: "amend", pl: "zmienić uzgodniony")
    case .close: Phrase(lt: "užbaigti", en: "close", pl: "zamknąć")
    }
  }
}

extension ProtocolAction {
  /// The action as an infinitive.
  public var phrase: Phrase {
    switch self {
    case .propose: Phrase(lt: "pasiūlyti", en: "propose", pl: "zaproponować")
    case .record: Phrase(lt: "įrašyti", en: "record", pl: "zapisać")
    case .invite: Phrase(lt: "pakviesti", en: "invite", pl: "zaprosić")
    case .sign: Phrase(lt: "pasirašyti", en: "sign", pl: "podpisać")
    case .enact: Phrase(lt: "įsigalioti", en: "enter into force", pl: "wejść w życie")
    case .begin: Phrase(lt: "pradėti vykdyti", en: "begin", pl: "rozpocząć realizację")
    case .rule: Phrase(lt: "nustatyti taisyklę", en: "set the rule", pl: "ustalić zasadę")
    case .appoint: Phrase(lt: "paskirti atstovą", en: "appoint", pl: "powołać przedstawiciela")
    case .dismiss: Phrase(lt: "atšaukti atstovą", en: "dismiss", pl: "odwołać przedstawiciela")
    case .leave: Phrase(lt: "pasitraukti", en: "leave", pl: "wystąpić")
    case .end: Phrase(lt: "nutraukti", en: "end", pl: "zakończyć")
    }
  }
}

extension AmendmentAction {
  /// The action as an infinitive.
  public var phrase: Phrase {
    switch self {
    case .propose: Phrase(lt: "pasiūlyti", en: "propose", pl: "zaproponować")
    case .change: Phrase(lt: "pakeisti", en: "change", pl: "zmienić")
    case .agree: Phrase(lt: "sutarti", en: "agree", pl: "uzgodnić")
    case .withdraw: Phrase(lt: "atsiimti", en: "withdraw", pl: "wycofać")
    case .lapse: Phrase(lt: "netekti pagrindo", en: "lapse", pl: "stracić podstawę")
    }
  }
}

extension DecisionAction {
  /// The action as an infinitive.
  public var phrase: Phrase {
    switch self {
    case .open: Phrase(lt: "pateikti spręsti", en: "put to the vote", pl: "poddać pod głosowanie")
    case .object: Phrase(lt: "sulaukti prieštaravimo", en: "be objected to", pl: "spotkać się ze sprzeciwem")
    case .resolve: Phrase(lt: "išspręsti prieštaravimą", en: "resolve the objection", pl: "rozstrzygnąć sprzeciw")
    case .amend: Phrase(lt: "pakeisti turinį", en: "change the content", pl: "zmienić treść")
    case .recount: Phrase(lt: "perskaičiuoti", en: "recount", pl: "przeliczyć ponownie")
    case .negotiate: Phrase(lt: "derėtis", en: "negotiate", pl: "negocjować")
    case .carry: Phrase(lt: "priimti", en: "carry", pl: "przyjąć")
    case .fail: Phrase(lt: "nepriimti", en: "fail", pl: "nie przyjąć")
    case .withdraw: Phrase(lt: "atsiimti", en: "withdraw", pl: "wycofać")
    case .lapse: Phrase(lt: "netekti pagrindo", en: "lapse", pl: "stracić podstawę")
    }
  }
}

extension BallotAction {
  /// The action as an infinitive.
  public var phrase: Phrase {
    switch self {
    case .consent: Phrase(lt: "pritarti", en: "consent", pl: "wyrazić zgodę")
    case .object: Phrase(lt: "prieštarauti", en: "object", pl: "zgłosić sprzeciw")
    case .abstain: Phrase(lt: "susilaikyti", en: "abstain", pl: "wstrzymać się od głosu")
    case .withdraw: Phrase(lt: "atsiimti balsą", en: "withdraw the ballot", pl: "wycofać głos")
    }
  }
}

extension EventAction {
  /// The action as an infinitive.
  public var phrase: Phrase {
    switch self {
    case .add: Phrase(lt: "įrašyti", en: "add", pl: "dodać")
    case .record: Phrase(lt: "įkelti iš failų", en: "load from files", pl: "wczytać z plików")
    case .change: Phrase(lt: "pakeisti", en: "change", pl: "zmienić")
    case .update: Phrase(lt: "pakeisti pagal failus", en: "update from files", pl: "zaktualizować z plików")
    case .move: Phrase(lt: "perkelti", en: "move", pl: "przenieść")
    case .cancel: Phrase(lt: "atšaukti", en: "cancel", pl: "odwołać")
    case .restore: Phrase(lt: "grąžinti", en: "restore", pl: "przywrócić")
    case .link: Phrase(lt: "susieti su priemone", en: "link", pl: "powiązać z zadaniem")
    case .unlink: Phrase(lt: "nebesieti su priemone", en: "unlink", pl: "usunąć powiązanie z zadaniem")
    case .end: Phrase(lt: "užbaigti", en: "end", pl: "zakończyć")
    case .resume: Phrase(lt: "tęsti", en: "go on with", pl: "kontynuować")
    }
  }
}
