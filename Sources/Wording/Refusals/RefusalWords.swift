import CivilTime
public import Cooperation

extension Refusal {
  /// Why it was refused and what would be right, a sentence each.
  public var phrases: [Phrase] {
    switch rule {
    case .noSuchMove: [cannot, lastMove, mayNow].compactMap { $0 }
    case .notPermitted: [notYours, mayNow].compactMap { $0 }
    case .notFound: [notFound]
    case .unknownPerson: [unknownPerson]
    case .accountMissing: [accountMissing]
    case .notReady: [notReady]
    case .frozen: [frozen]
    case .ambiguous: [ambiguous]
    case .unknownReference: [unknownReference]
    case .requestReused: [requestReused]
    case .contentChanged: [contentChanged]
    case .invalidValue: [invalidValue]
    case .alreadyOpen: [alreadyOpen]
    case .cycle: [cycle]
    }
  }

  private func fact(_ key: Fact) -> String { facts[key] ?? "?" }

  /// What the case is about, as in "planas 2025".
  private var matter: Phrase {
    switch facts[.subject].flatMap(Subject.init(rawValue:)) {
    case .measure:
      let number = fact(.number)
      return Phrase(lt: "priemonė Nr. \(number)", en: "measure \(number)", pl: "zadanie nr \(number)")
    case .plan:
      let plan = fact(.plan)
      return Phrase(lt: "planas „\(plan)“", en: "plan \(plan)", pl: "plan „\(plan)”")
    case .protocol:
      let code = fact(.protocol)
      return Phrase(lt: "protokolas „\(code)“", en: "protocol \(code)", pl: "protokół „\(code)”")
    case .amendment:
      let number = fact(.amendment)
      return Phrase(lt: "pakeitimas Nr. \(number)", en: "amendment \(number)", pl: "zmiana nr \(number)")
    case .decision:
      let number = fact(.decision)
      return Phrase(lt: "sprendimas Nr. \(number)", en: "decision \(number)", pl: "decyzja nr \(number)")
    case .ballot:
      let number = fact(.decision)
      return Phrase(
        lt: "balsas dėl sprendimo Nr. \(number)", en: "ballot on decision \(number)", pl: "głos w decyzji nr \(number)")
    case nil:
      return Phrase(lt: "tai", en: "this", pl: "to")
    }
  }

  /// The state, said of the matter: "vykdoma", "in progress", "w realizacji".
  private var state: Phrase {
    StateWords.phrase(of: facts[.subject].flatMap(Subject.init(rawValue:)) ?? .measure, in: fact(.state))
  }

  private var action: Phrase { ActionWords.infinitive(fact(.action)) }

  private var cannot: Phrase {
    Phrase(
      lt: "\(matter.lt.capitalised): \(action.lt) negalima, nes būsena – \(state.lt).",
      en: "\(matter.en.capitalised): cannot \(action.en), because it is \(state.en).",
      pl: "\(matter.pl.capitalised): nie można \(action.pl), ponieważ stan to: \(state.pl).")
  }

  private var lastMove: Phrase? {
    guard let by = facts[.by], let at = facts[.at] else { return nil }
    let who = facts[.association].map { "\(by) (\($0))" } ?? by
    return Phrase(
      lt: "Paskutinį veiksmą atliko \(who), \(at).",
      en: "The last move was made by \(who), \(at).",
      pl: "Ostatnią czynność wykonał(a) \(who), \(at).")
  }

  /// What this person may do now, or that there is nothing.
  private var mayNow: Phrase? {
    guard let allowed = facts[.allowed] else { return nil }
    let actions = allowed.split(separator: ",").map { ActionWords.infinitive(String($0.drop { $0 == " " })) }
    guard !actions.isEmpty else {
      return Phrase(
        lt: "Šiuo metu Jūs nieko padaryti negalite.",
        en: "There is nothing you may do with it now.",
        pl: "Obecnie nie może Pani/Pan nic z tym zrobić.")
    }
    return Phrase(
      lt: "Dabar galite: \(actions.map(\.lt).joined(separator: ", ")).",
      en: "You may now: \(actions.map(\.en).joined(separator: ", ")).",
      pl: "Obecnie można: \(actions.map(\.pl).joined(separator: ", ")).")
  }

  private var notYours: Phrase {
    let roles = fact(.roles).split(separator: ",").compactMap { Role(rawValue: String($0.drop { $0 == " " })) }
    // A ballot is cast, its stance is not done to anything.
    let it = facts[.action].flatMap(BallotAction.init(rawValue:)).map { $0 != .withdraw } == true ? "" : " it"
    let who = Phrase(
      lt: roles.map(\.phrase.lt).joined(separator: ", "),
      en: roles.map(\.phrase.en).joined(separator: ", "),
      pl: roles.map(\.phrase.pl).joined(separator: ", "))
    return Phrase(
      lt: "\(matter.lt.capitalised): \(action.lt) Jums neleidžiama. Tai gali padaryti: \(who.lt).",
      en: "\(matter.en.capitalised): you may not \(action.en)\(it). This is for: \(who.en).",
      pl: "\(matter.pl.capitalised): nie wolno Pani/Panu \(action.pl). Może to zrobić: \(who.pl).")
  }

  private var notFound: Phrase {
    if facts[.subject] == Subject.measure.rawValue {
      let (number, plan) = (fact(.number), fact(.plan))
      return Phrase(
        lt: "Plane „\(plan)“ priemonės Nr. \(number) nėra. Visas rodo „sutarta measure list“.",
        en: "There is no measure \(number) in plan \(plan). See 'sutarta measure list' for all of them.",
        pl: "W planie „\(plan)” nie ma zadania nr \(number). Wszystkie pokazuje „sutarta measure list”.")
    }
    if facts[.subject] == Subject.plan.rawValue {
      guard let plan = facts[.plan] else {
        return Phrase(
          lt: "Plano, kurį matytumėte, nėra.", en: "There is no plan that you could see.",
          pl: "Nie ma planu, który byłby dla Pani/Pana widoczny.")
      }
      return Phrase(
        lt: "Plano „\(plan)“ nėra arba Jūs jo nematote.", en: "There is no plan \(plan), or it is not yours to see.",
        pl: "Nie ma planu „\(plan)” albo nie jest dla Pani/Pana widoczny.")
    }
    if facts[.subject] == Subject.decision.rawValue {
      let number = fact(.decision)
      return Phrase(
        lt: "Sprendimo Nr. \(number) nėra. Visus rodo „sutarta decision list --all“.",
        en: "There is no decision \(number). See 'sutarta decision list --all' for all of them.",
        pl: "Nie ma decyzji nr \(number). Wszystkie pokazuje „sutarta decision list --all”.")
    }
    if facts[.subject] == Subject.amendment.rawValue {
      let number = fact(.amendment)
      return Phrase(
        lt: "Pakeitimo Nr. \(number) nėra.", en: "There is no amendment \(number).",
        pl: "Nie ma zmiany nr \(number).")
    }
    guard let code = facts[.protocol] else {
      return Phrase(
        lt: "Ketinimų protokolo, kurį matytumėte, nėra.", en: "There is no protocol that you could see.",
        pl: "Nie ma protokołu, który byłby dla Pani/Pana widoczny.")
    }
    return Phrase(
      lt: "Ketinimų protokolo „\(code)“ nėra arba Jūs jo nematote.",
      en: "There is no protocol \(code), or it is not yours to see.",
      pl: "Nie ma protokołu „\(code)” albo nie jest dla Pani/Pana widoczny.")
  }

  private var unknownPerson: Phrase {
    let login = fact(.value)
    return Phrase(
      lt: "Naudotojas „\(login)“ registre neįrašytas. Kreipkitės į registro tvarkytoją.",
      en: "The user '\(login)' is no person of this register. Ask its registrar.",
      pl: "Użytkownik „\(login)” nie jest wpisany do rejestru. Proszę zwrócić się do administratora rejestru.")
  }

  private var accountMissing: Phrase {
    if facts[.field] == Account.outcome.rawValue {
      return Phrase(
        lt: "\(matter.lt.capitalised): parašykite, kas padaryta (--outcome \"…\").",
        en: "\(matter.en.capitalised): say what came of it (--outcome \"…\").",
        pl: "\(matter.pl.capitalised): proszę napisać, co zrobiono (--outcome \"…\").")
    }
    return Phrase(
      lt: "\(matter.lt.capitalised): nurodykite priežastį (--reason \"…\").",
      en: "\(matter.en.capitalised): say why (--reason \"…\").",
      pl: "\(matter.pl.capitalised): proszę podać powód (--reason \"…\").")
  }

  private var notReady: Phrase {
    let value = fact(.value)
    switch facts[.field] {
    case "needs":
      return Phrase(
        lt: "\(matter.lt.capitalised): pradėti dar negalima, nes ji laukia priemonių: \(value).",
        en: "\(matter.en.capitalised): cannot start yet, because it waits for: \(value).",
        pl: "\(matter.pl.capitalised): nie można jeszcze rozpocząć, bo czeka na zadania: \(value).")
    case "present":
      let meeting = fact(.meeting)
      return Phrase(
        lt: "Susitikime Nr. \(meeting) \(value) nedalyvavo, todėl jos balso iš ten nėra; ji gali balsuoti pati.",
        en: "\(value) took no part in meeting \(meeting), so it cast no ballot there; it may vote for itself.",
        pl: "\(value) nie uczestniczyła w spotkaniu nr \(meeting), więc nie oddała tam głosu; może zagłosować sama.")
    case "eligible":
      return Phrase(
        lt: "\(matter.lt.capitalised): nėra nė vienos asociacijos, kuri galėtų balsuoti.",
        en: "\(matter.en.capitalised): there is no association that may vote on it.",
        pl: "\(matter.pl.capitalised): nie ma organizacji uprawnionej do głosowania.")
    default:
      return Phrase(
        lt: "\(matter.lt.capitalised): \(action.lt) dar negalima, nes neatsakyta dėl priemonių: \(value).",
        en: "\(matter.en.capitalised): cannot \(action.en) yet, because these measures are unanswered: \(value).",
        pl: "\(matter.pl.capitalised): nie można jeszcze \(action.pl), bo bez odpowiedzi są zadania: \(value).")
    }
  }

  private var frozen: Phrase {
    let fields = fact(.field).split(separator: ",").map { FieldWords.name(String($0.drop { $0 == " " })) }
    func list(_ language: Language) -> String { fields.map { $0.text(in: language) }.joined(separator: ", ") }
    return Phrase(
      lt: "\(matter.lt.capitalised): dėl turinio jau sutarta (\(list(.lithuanian))); jis keičiamas tik pakeitimu "
        + "(sutarta amendment propose).",
      en: "\(matter.en.capitalised): its content has been agreed (\(list(.english))); that takes an amendment "
        + "(sutarta amendment propose).",
      pl: "\(matter.pl.capitalised): treść została uzgodniona (\(list(.polish))); zmienia ją tylko poprawka "
        + "(sutarta amendment propose).")
  }

  private var ambiguous: Phrase {
    let (field, choices) = (fact(.field), fact(.value))
    return Phrase(
      lt: "Neaišku, ką turite omenyje; nurodykite --\(field), vieną iš: \(choices).",
      en: "More than one could be meant; say --\(field), one of: \(choices).",
      pl: "Nie wiadomo, o co chodzi; proszę podać --\(field), jedną z wartości: \(choices).")
  }

  private var unknownReference: Phrase {
    let (field, value) = (fact(.field), fact(.value))
    return Phrase(
      lt: "Registre nėra „\(value)“ (\(field)).", en: "The register knows no '\(value)' (\(field)).",
      pl: "W rejestrze nie ma „\(value)” (\(field)).")
  }

  private var requestReused: Phrase {
    Phrase(
      lt: "Toks prašymas jau pateiktas dėl kito dalyko; pakartokite komandą.",
      en: "That request was already made for something else; give the command again.",
      pl: "To żądanie dotyczyło już czegoś innego; proszę powtórzyć polecenie.")
  }

  private var contentChanged: Phrase {
    let number = fact(.decision)
    return Phrase(
      lt: "Sprendimo Nr. \(number) turinys nuo tada pasikeitė; peržiūrėkite jį („sutarta decision show \(number)“) "
        + "ir balsuokite iš naujo.",
      en: "The content of decision \(number) has changed since; look at it again ('sutarta decision show \(number)') "
        + "and cast the ballot anew.",
      pl: "Treść decyzji nr \(number) od tego czasu się zmieniła; proszę ją obejrzeć „sutarta decision show "
        + "\(number)” i zagłosować ponownie.")
  }

  private var invalidValue: Phrase {
    let (field, value, allowed) = (fact(.field), fact(.value), fact(.allowed))
    // What there is already cannot be made again.
    guard allowed != "another" else {
      return Phrase(
        lt: "„\(value)“ (\(field)) jau yra; nurodykite kitą.",
        en: "There is '\(value)' (\(field)) already; say another.",
        pl: "„\(value)” (\(field)) już istnieje; proszę podać inną wartość.")
    }
    return Phrase(
      lt: "Netinkama reikšmė „\(value)“ (\(field)); tinka: \(allowed).",
      en: "'\(value)' will not do for \(field); right would be: \(allowed).",
      pl: "Niewłaściwa wartość „\(value)” (\(field)); właściwa: \(allowed).")
  }

  private var alreadyOpen: Phrase {
    let number = fact(.decision)
    return Phrase(
      lt: "\(matter.lt.capitalised): dėl to jau sprendžiama, sprendimas Nr. \(number).",
      en: "\(matter.en.capitalised): this is being decided already, in decision \(number).",
      pl: "\(matter.pl.capitalised): trwa już głosowanie w tej sprawie, decyzja nr \(number).")
  }

  private var cycle: Phrase {
    let path = fact(.value)
    if facts[.field] == "parent" {
      return Phrase(
        lt: "Priemonė būtų savo pačios dalis: \(path).", en: "The measure would be part of itself: \(path).",
        pl: "Zadanie byłoby częścią samego siebie: \(path).")
    }
    return Phrase(
      lt: "Priemonės lauktų viena kitos ratu: \(path).",
      en: "The measures would wait for each other in a circle: \(path).",
      pl: "Zadania czekałyby na siebie nawzajem: \(path).")
  }
}

extension String {
  /// The text with its first letter in upper case, as a sentence begins.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
