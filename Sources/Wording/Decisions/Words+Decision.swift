public import CivilTime
public import Cooperation

extension Words {
  /// What is said of deciding together.
  public enum Decision {
    /// There is nothing to decide.
    public static let none = Phrase(
      lt: "Svarstomų klausimų nėra.", en: "Nothing is being decided.", pl: "Nic nie jest obecnie rozstrzygane.")

    /// How many questions want a ballot of the person who asks.
    public static func wait(_ count: Int) -> Phrase {
      Phrase(
        lt: "Laukia Jūsų balso: \(count) \(Plural.lithuanian(count, "klausimas", "klausimai", "klausimų")).",
        en: "Waiting for your ballot: \(count) \(Plural.english(count, "question", "questions")).",
        pl: "Na Pani/Pana głos \(Plural.polish(count, "czeka", "czekają", "czeka")) "
          + "\(count) \(Plural.polish(count, "sprawa", "sprawy", "spraw")).")
    }

    /// A question has been put.
    public static func opened(_ number: Int, state: DecisionState) -> Phrase {
      Phrase(
        lt: "Sprendimas Nr. \(number): \(state.phrase.lt). Kas ir kaip balsuoja, rodo:",
        en: "Decision \(number) is \(state.phrase.en). Who votes, and how it stands:",
        pl: "Decyzja nr \(number): \(state.phrase.pl). Kto głosuje i jaki jest stan, pokazuje:")
    }

    /// The command that shows a decision; the same in every language.
    public static func showCommand(_ number: Int) -> String { "  sutarta decision show \(number)" }

    /// The command that consents to what was shown; the same in every language.
    public static func consentCommand(_ number: Int, content: String) -> String {
      "  sutarta decision consent \(number) --content \(content.prefix(12))"
    }

    /// What came of a ballot.
    public static func cast(_ stance: BallotAction, on number: Int, now state: DecisionState, at: String) -> Phrase {
      let done =
        switch stance {
        case .consent: Phrase(lt: "Pritarimas įrašytas", en: "Consent recorded", pl: "Zapisano zgodę")
        case .object: Phrase(lt: "Prieštaravimas įrašytas", en: "Objection recorded", pl: "Zapisano sprzeciw")
        case .abstain:
          Phrase(
            lt: "Susilaikymas įrašytas", en: "Abstention recorded",
            pl: "Zapisano wstrzymanie się od głosu")
        case .withdraw: Phrase(lt: "Balsas atsiimtas", en: "Ballot taken back", pl: "Wycofano głos")
        }
      return Phrase(
        lt: "\(done.lt) (\(at)). Sprendimas Nr. \(number): \(state.phrase.lt).",
        en: "\(done.en) (\(at)). Decision \(number) is \(state.phrase.en).",
        pl: "\(done.pl) (\(at)). Decyzja nr \(number): \(state.phrase.pl).")
    }

    /// What came of a move.
    public static func moved(_ number: Int, to state: DecisionState, at: String) -> Phrase {
      Phrase(
        lt: "Sprendimas Nr. \(number): \(state.phrase.lt) (\(at)).",
        en: "Decision \(number) is \(state.phrase.en) (\(at)).",
        pl: "Decyzja nr \(number): \(state.phrase.pl) (\(at)).")
    }

    /// A rule has been set.
    public static func ruleSet(_ version: Int) -> Phrase {
      Phrase(
        lt: "Taisyklė nustatyta (redakcija Nr. \(version)); jau pateikti klausimai sprendžiami pagal ankstesnę.",
        en: "The rule is set (version \(version)); questions put before keep theirs.",
        pl: "Ustalono zasadę (wersja \(version)); sprawy poddane wcześniej pod głosowanie rozstrzyga "
          + "się według poprzedniej.")
    }

    /// What is asked: "ar sutarti planą „2025“".
    public static func question(
      _ subject: Subject, _ action: String, plan: String?, measure: String?, amendment: Int?
    ) -> Phrase {
      let verb = ActionWords.infinitive(action, of: subject)
      return switch subject {
      case .measure:
        Phrase(
          lt: "\(verb.lt) priemonę Nr. \(measure ?? "?")", en: "\(verb.en) measure \(measure ?? "?")",
          pl: "\(verb.pl) zadanie nr \(measure ?? "?")")
      case .plan:
        Phrase(
          lt: "\(verb.lt) planą „\(plan ?? "?")“", en: "\(verb.en) plan \(plan ?? "?")",
          pl: "\(verb.pl) plan „\(plan ?? "?")”")
      case .amendment:
        Phrase(
          lt: "\(verb.lt) pakeitimą Nr. \(amendment ?? 0)", en: "\(verb.en) amendment \(amendment ?? 0)",
          pl: "\(verb.pl) zmianę nr \(amendment ?? 0)")
      default:
        Phrase(lt: "\(verb.lt) protokolą", en: "\(verb.en) the protocol", pl: "\(verb.pl) protokół")
      }
    }

    /// How the ballots stand, briefly: "+6 −0 ○0 ?1".
    public static func tally(_ tally: Tally) -> Phrase {
      Phrase(
        lt: "pritaria \(tally.consents), prieštarauja \(tally.objections), susilaiko \(tally.abstentions), "
          + "trūksta \(tally.missing)",
        en: "\(tally.consents) consent, \(tally.objections) object, \(tally.abstentions) abstain, "
          + "\(tally.missing) missing",
        pl: "zgoda \(tally.consents), sprzeciw \(tally.objections), wstrzymanie się \(tally.abstentions), "
          + "brak \(tally.missing)")
    }

    /// What a ballot comes to in a list; a dash for none.
    public static func stance(of ballot: DecisionRecord.Ballot) -> Phrase {
      if ballot.hasLeft { return Phrase(lt: "pasitraukė", en: "has left", pl: "wystąpiła") }
      guard let stance = ballot.stance else { return Phrase(lt: "dar ne", en: "not yet", pl: "jeszcze nie") }
      guard !ballot.isOnContent, stance != .withdrawn else { return stance.phrase }
      return Phrase(
        lt: "\(stance.phrase.lt) (negalioja: turinys pasikeitė)", en: "\(stance.phrase.en) (void: content changed)",
        pl: "\(stance.phrase.pl) (głos nieważny: treść się zmieniła)")
    }

    /// In which meeting a ballot was recorded.
    public static func inMeeting(_ number: Int) -> Phrase {
      Phrase(lt: "susitikime Nr. \(number)", en: "in meeting \(number)", pl: "na spotkaniu nr \(number)")
    }

    /// Whose turn it is to mediate, and until when.
    public static func mediation(by mediator: String, until day: CivilDate) -> Phrase {
      let last = Phrase.day(day)
      return Phrase(
        lt: "Tarpininkauja \(mediator) (iki \(last.lt)).", en: "\(mediator) mediates until \(last.en).",
        pl: "Mediuje \(mediator) (do \(last.pl)).")
    }
  }

  /// What is said of meetings.
  public enum Meeting {
    /// A meeting has been recorded.
    public static func recorded(_ number: Int, on day: CivilDate, present: Int) -> Phrase {
      let when = Phrase.day(day)
      return Phrase(
        lt: "Susitikimas Nr. \(number) įrašytas (\(when.lt); dalyvių – \(present)).",
        en: "Meeting \(number) is recorded (\(when.en); \(present) present).",
        pl: "Zapisano spotkanie nr \(number) (\(when.pl); obecnych – \(present)).")
    }
  }

  /// What is said of amendments.
  public enum Amendment {
    /// An amendment has been proposed.
    public static func proposed(_ number: Int) -> Phrase {
      Phrase(
        lt: "Pakeitimas Nr. \(number) pasiūlytas. Kuo priemonė skirtųsi, nurodoma: sutarta amendment set \(number) …",
        en: "Amendment \(number) is proposed. Say how a measure would differ: sutarta amendment set \(number) …",
        pl: "Zaproponowano zmianę nr \(number). Różnice podaje się tak: sutarta amendment set \(number) …")
    }

    /// What came of a move.
    public static func moved(_ number: Int, to state: AmendmentState, at: String) -> Phrase {
      Phrase(
        lt: "Pakeitimas Nr. \(number): \(state.phrase.lt) (\(at)).",
        en: "Amendment \(number) is \(state.phrase.en) (\(at)).",
        pl: "Zmiana nr \(number): \(state.phrase.pl) (\(at)).")
    }

    /// What stands above an amendment.
    public static func heading(_ number: Int, plan: String, state: AmendmentState, reason: String) -> Phrase {
      Phrase(
        lt: "Plano „\(plan)“ pakeitimas Nr. \(number): \(state.phrase.lt). Priežastis: \(reason)",
        en: "Amendment \(number) of plan \(plan): \(state.phrase.en). Reason: \(reason)",
        pl: "Zmiana nr \(number) planu „\(plan)”: \(state.phrase.pl). Powód: \(reason)")
    }
  }
}
