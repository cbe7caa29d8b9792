import Cooperation

extension NewsWords {
  /// What was done, where the state that came of it would not tell: it is as it was, or hides what matters.
  ///
  /// - Parameters:
  ///   - subject: What it was done to.
  ///   - action: The action's name.
  /// - Returns: The deed; `nil` where only the state can be told.
  static func deed(_ subject: Subject, _ action: String) -> Phrase? {
    switch subject {
    case .measure: deed(MeasureAction(rawValue: action)) ?? meeting(action)
    case .plan: deed(PlanAction(rawValue: action)) ?? meeting(action)
    case .protocol: deed(ProtocolAction(rawValue: action)) ?? meeting(action)
    case .amendment: deed(AmendmentAction(rawValue: action)) ?? meeting(action)
    case .decision: deed(DecisionAction(rawValue: action)) ?? meeting(action)
    case .event: deed(EventAction(rawValue: action))
    case .ballot: nil
    }
  }

  private static func deed(_ action: MeasureAction?) -> Phrase? {
    switch action {
    case .change: Phrase(lt: "pakeistas pasiūlymas", en: "the proposal was changed", pl: "zmieniono propozycję")
    case .report: Phrase(lt: "pranešta apie eigą", en: "progress was reported", pl: "zgłoszono postęp")
    case .annotate: Phrase(lt: "įrašyta pastaba", en: "a note was added", pl: "dopisano uwagę")
    case .amend: Phrase(lt: "pakeista sutartu pakeitimu", en: "changed as amended", pl: "zmieniono uzgodnioną zmianą")
    default: nil
    }
  }

  private static func deed(_ action: PlanAction?) -> Phrase? {
    switch action {
    case .change: Phrase(lt: "pakeistas projektas", en: "the draft was changed", pl: "zmieniono projekt")
    case .amend: Phrase(lt: "įsigaliojo pakeitimas", en: "an amendment is in force", pl: "weszła w życie zmiana")
    default: nil
    }
  }

  private static func deed(_ action: ProtocolAction?) -> Phrase? {
    switch action {
    case .invite: Phrase(lt: "pakviesta nauja šalis", en: "a party was invited", pl: "zaproszono nową stronę")
    case .sign: Phrase(lt: "pasirašyta", en: "signed", pl: "podpisano")
    case .rule:
      Phrase(
        lt: "pakeista sprendimų priėmimo taisyklė", en: "a rule of decision was changed",
        pl: "zmieniono zasadę podejmowania decyzji")
    case .appoint:
      Phrase(lt: "paskirtas atstovas", en: "a representative was appointed", pl: "powołano przedstawiciela")
    case .dismiss:
      Phrase(lt: "atstovas atšauktas", en: "a representative was dismissed", pl: "odwołano przedstawiciela")
    case .leave: Phrase(lt: "pasitraukta iš šalių", en: "a party has left", pl: "strona wystąpiła")
    default: nil
    }
  }

  private static func deed(_ action: AmendmentAction?) -> Phrase? {
    switch action {
    case .change: Phrase(lt: "pakeistas pasiūlymas", en: "the proposal was changed", pl: "zmieniono propozycję")
    default: nil
    }
  }

  private static func deed(_ action: DecisionAction?) -> Phrase? {
    switch action {
    case .amend:
      Phrase(
        lt: "pakeistas turinys, reikia balsuoti iš naujo", en: "the content was changed: ballots are wanted anew",
        pl: "zmieniono treść: trzeba głosować ponownie")
    case .recount: Phrase(lt: "balsai perskaičiuoti", en: "the ballots were counted anew", pl: "głosy przeliczono")
    case .negotiate: Phrase(lt: "pradėtos derybos", en: "somebody mediates", pl: "rozpoczęto negocjacje")
    default: nil
    }
  }

  private static func deed(_ action: EventAction?) -> Phrase? {
    switch action {
    case .add: Phrase(lt: "įtrauktas į kalendorių", en: "added to the calendar", pl: "dodano do kalendarza")
    case .record: Phrase(lt: "įrašytas į kalendorių", en: "entered in the calendar", pl: "wpisano do kalendarza")
    case .change, .update: Phrase(lt: "pakeistas", en: "changed", pl: "zmieniono")
    case .move: Phrase(lt: "data perkelta", en: "moved to other days", pl: "przeniesiono na inny termin")
    case .cancel: Phrase(lt: "atšaukta", en: "cancelled", pl: "odwołano")
    case .restore:
      Phrase(lt: "grąžinta į numatytą dieną", en: "put back where it was", pl: "przywrócono pierwotny termin")
    case .link: Phrase(lt: "susietas su priemone", en: "linked to a measure", pl: "powiązano z zadaniem")
    case .unlink:
      Phrase(lt: "nebesusietas su priemone", en: "linked to a measure no more", pl: "usunięto powiązanie z zadaniem")
    case .end: Phrase(lt: "nebebus kartojamas", en: "the series ends", pl: "seria się kończy")
    case .resume: Phrase(lt: "vėl bus kartojamas", en: "the series goes on", pl: "seria trwa dalej")
    case nil: nil
    }
  }

  /// What is done without being a move of a life cycle.
  private static func meeting(_ action: String) -> Phrase? {
    switch action {
    case "set_rule":
      Phrase(lt: "nustatyta sprendimų taisyklė", en: "the rule of decisions was set", pl: "ustalono zasadę decyzji")
    case "record_meeting": Phrase(lt: "įrašytas susitikimas", en: "a meeting was recorded", pl: "zapisano spotkanie")
    case "record_ballots":
      Phrase(
        lt: "įrašyti susitikimo balsai", en: "ballots of a meeting were recorded", pl: "zapisano głosy ze spotkania")
    case "drop": Phrase(lt: "atsisakyta", en: "dropped", pl: "zrezygnowano")
    default: nil
    }
  }
}
