extension Words.Help {
  /// What `sutarta decision` is about.
  public static let decision = Phrase(
    lt: "Bendri sprendimai: klausimai, balsai, rezultatai.",
    en: "Deciding together: questions, ballots, outcomes.",
    pl: "Wspólne decyzje: sprawy, głosy, wyniki.")
  /// What `decision list` does.
  public static let decisionList = Phrase(lt: "Rodyti sprendimus.", en: "List the decisions.", pl: "Pokaż decyzje.")
  /// What `decision show` does.
  public static let decisionShow = Phrase(
    lt: "Rodyti vieną sprendimą: taisyklę ir kiekvienos asociacijos balsą.",
    en: "Show one decision: its rule and the ballot of each association.",
    pl: "Pokaż jedną decyzję: zasadę i głos każdej organizacji.")
  /// What `decision consent` does.
  public static let decisionConsent = Phrase(
    lt: "Pritarti asociacijos vardu.", en: "Consent for your association.", pl: "Wyraź zgodę w imieniu organizacji.")
  /// What `decision object` does.
  public static let decisionObject = Phrase(
    lt: "Prieštarauti asociacijos vardu ir nurodyti priežastį.",
    en: "Object for your association, and say why.",
    pl: "Zgłoś sprzeciw w imieniu organizacji i podaj powód.")
  /// What `decision abstain` does.
  public static let decisionAbstain = Phrase(
    lt: "Susilaikyti asociacijos vardu.",
    en: "Abstain for your association.",
    pl: "Wstrzymaj się od głosu w imieniu organizacji.")
  /// What `decision retract` does.
  public static let decisionRetract = Phrase(
    lt: "Atsiimti savo asociacijos balsą.",
    en: "Take your association's ballot back.",
    pl: "Wycofaj głos swojej organizacji.")
  /// What `decision negotiate` does.
  public static let decisionNegotiate = Phrase(
    lt: "Paskirti tarpininką prieštaravimui išspręsti.",
    en: "Ask an association to mediate where there is an objection.",
    pl: "Wyznacz mediatora w sprawie sprzeciwu.")
  /// What `decision withdraw` does.
  public static let decisionWithdraw = Phrase(
    lt: "Atsiimti pateiktą klausimą.", en: "Take a question back.", pl: "Wycofaj sprawę spod głosowania.")
  /// What `decision explain` does.
  public static let decisionExplain = Phrase(
    lt: "Iš naujo apskaičiuoti rezultatą pagal istoriją ir paaiškinti žodžiais.",
    en: "Compute the outcome anew from history, and say it in words.",
    pl: "Oblicz wynik na nowo z historii i wyjaśnij go słowami.")
  /// What `decision rule` does.
  public static let decisionRule = Phrase(
    lt: "Nustatyti, pagal kokią taisyklę bus sprendžiama.",
    en: "Set the rule by which questions will be decided.",
    pl: "Ustal zasadę podejmowania decyzji.")
  /// What a decision's number is.
  public static let decisionNumber = Phrase(
    lt: "Sprendimo numeris.", en: "The decision's number.", pl: "Numer decyzji.")
  /// What `--all` does there.
  public static let settledToo = Phrase(
    lt: "Rodyti ir tuos, kurie jau baigti svarstyti.",
    en: "Those that are settled too.",
    pl: "Także te, które już rozstrzygnięto.")
  /// What `--reason` wants.
  public static let reason = Phrase(lt: "Priežastis.", en: "Why.", pl: "Powód.")
  /// What `--association` means to a ballot.
  public static let onBehalf = Phrase(
    lt: "Asociacija, kurios vardu veikiate; nebūtina, jei atstovaujate vienai.",
    en: "The association you act for; not needed where you speak for one.",
    pl: "Organizacja, w której imieniu Pani/Pan działa; zbędne, gdy jest jedna.")
  /// What `--content` wants.
  public static let content = Phrase(
    lt: "Turinio, kurį matėte, maišos pradžia; jei turinys pasikeitė, balsas nepriimamas.",
    en: "The beginning of the hash of the content you saw; where it has changed the ballot is refused.",
    pl: "Początek skrótu obejrzanej treści; jeśli treść się zmieniła, głos nie zostanie przyjęty.")
  /// What `--mediator` wants.
  public static let mediator = Phrase(
    lt: "Tarpininkaujančios asociacijos kodas.",
    en: "The code of the association that mediates.",
    pl: "Kod organizacji, która mediuje.")
  /// What `--until` means to a negotiation.
  public static let until = Phrase(
    lt: "Paskutinė derybų diena.", en: "The last day of the negotiation.", pl: "Ostatni dzień negocjacji.")
  /// What `--until` means to a question.
  public static let lastDay = Phrase(
    lt: "Paskutinė balsavimo diena; nenurodžius – kol bus nuspręsta.",
    en: "The last day for ballots; until it is settled where left out.",
    pl: "Ostatni dzień głosowania; domyślnie do rozstrzygnięcia.")
  /// What `--about` wants.
  public static let ruleAbout = Phrase(
    lt: "Dėl ko: protocol, plan, measure arba amendment.",
    en: "About what: protocol, plan, measure or amendment.",
    pl: "W jakiej sprawie: protocol, plan, measure lub amendment.")
  /// What `--eligible` wants.
  public static let ruleEligible = Phrase(
    lt: "Kas balsuoja: signatories (visos pasirašiusios) arba concerned (suinteresuotos).",
    en: "Who votes: signatories (all that signed) or concerned.",
    pl: "Kto głosuje: signatories (wszyscy sygnatariusze) lub concerned (zainteresowane organizacje).")
  /// What `--quorum` wants.
  public static let ruleQuorum = Phrase(
    lt: "Kiek turi balsuoti: 5, 2/3 arba >1/2; nenurodžius – bet kiek.",
    en: "How many must vote: 5, 2/3 or >1/2; any number where left out.",
    pl: "Ile organizacji musi głosować: 5, 2/3 lub >1/2; domyślnie dowolna liczba.")
  /// What `--threshold` wants.
  public static let ruleThreshold = Phrase(
    lt: "Kiek turi pritarti: 5, 2/3, >1/2 arba 1/1.",
    en: "How many must consent: 5, 2/3, >1/2 or 1/1.",
    pl: "Ile organizacji musi wyrazić zgodę: 5, 2/3, >1/2 lub 1/1.")
  /// What `--base` wants.
  public static let ruleBase = Phrase(
    lt: "Iš ko skaičiuojama dalis: eligible (visų turinčių balsą) arba cast (balsavusių).",
    en: "What the threshold is a part of: eligible or cast.",
    pl: "Od czego liczy się część: eligible (uprawnionych) lub cast (oddanych głosów).")
  /// What `--objections-count` does.
  public static let ruleNoBlock = Phrase(
    lt: "Prieštaravimas sprendimo nesustabdo, tik skaičiuojamas.",
    en: "An objection does not block, it only counts.",
    pl: "Sprzeciw nie wstrzymuje decyzji, jest tylko liczony.")
  /// What `--tacit` wants.
  public static let ruleTacit = Phrase(
    lt: "Po kiek darbo dienų tylėjimas laikomas pritarimu.",
    en: "After how many working days silence is consent.",
    pl: "Po ilu dniach roboczych milczenie oznacza zgodę.")
  /// What `sutarta meeting` is about.
  public static let meeting = Phrase(lt: "Šalių susitikimai.", en: "Meetings of the parties.", pl: "Spotkania stron.")
  /// What `meeting record` does.
  public static let meetingRecord = Phrase(
    lt: "Įrašyti susitikimą ir jo dalyvius.",
    en: "Record a meeting and who took part.",
    pl: "Zapisz spotkanie i jego uczestników.")
  /// What `meeting ballots` does.
  public static let meetingBallots = Phrase(
    lt: "Įrašyti visus susitikime atiduotus balsus iš karto.",
    en: "Record the ballots cast in a meeting, all at once.",
    pl: "Zapisz wszystkie głosy oddane na spotkaniu.")
  /// What a meeting's number is.
  public static let meetingNumber = Phrase(
    lt: "Susitikimo numeris.", en: "The meeting's number.", pl: "Numer spotkania.")
  /// What `--on` wants.
  public static let heldOn = Phrase(lt: "Diena (2025-01-29).", en: "The day (2025-01-29).", pl: "Dzień (2025-01-29).")
  /// What `--place` wants.
  public static let place = Phrase(lt: "Vieta.", en: "The place.", pl: "Miejsce.")
  /// What `--minutes` wants.
  public static let minutes = Phrase(
    lt: "Susitikimo protokolo numeris.", en: "The number of the minutes.",
    pl: "Numer protokołu spotkania.")
  /// What `--present` wants.
  public static let present = Phrase(
    lt: "Dalyvavusių asociacijų kodai, atskirti kableliais.",
    en: "The codes of those that took part, separated by commas.",
    pl: "Kody obecnych organizacji, oddzielone przecinkami.")
  /// What `--consent` wants.
  public static let consenting = Phrase(lt: "Kas pritarė.", en: "Who consented.", pl: "Kto wyraził zgodę.")
  /// What `--abstain` wants.
  public static let abstaining = Phrase(lt: "Kas susilaikė.", en: "Who abstained.", pl: "Kto wstrzymał się od głosu.")
  /// What `--object` wants.
  public static let objecting = Phrase(
    lt: "Kas prieštaravo ir kodėl: LMBA=priežastis; galima kartoti.",
    en: "Who objected and why: LMBA=reason; may be repeated.",
    pl: "Kto zgłosił sprzeciw i dlaczego: LMBA=powód; można powtarzać.")
}
