public import CivilTime
public import Cooperation

extension DecisionRule {
  /// The rule in words.
  public var phrase: Phrase {
    var sentences = [carrying]
    if let quorum {
      sentences.append(
        Phrase(
          lt: "Kvorumas: \(quorum).", en: "Quorum: \(quorum).", pl: "Kworum: \(quorum)."))
    }
    if objectionBlocks {
      sentences.append(
        Phrase(
          lt: "Prieštaravimas sprendimą sustabdo.", en: "An objection blocks it.",
          pl: "Sprzeciw wstrzymuje decyzję."))
    }
    return Phrase.joined(sentences, separator: " ")
  }

  private var carrying: Phrase {
    let who =
      eligible == .concerned
      ? Phrase(lt: "suinteresuotos asociacijos", en: "associations concerned", pl: "zainteresowane organizacje")
      : Phrase(lt: "pasirašiusios asociacijos", en: "signatories", pl: "organizacje sygnatariusze")
    if threshold == .atLeast(parts: 1, of: 1), base == .eligible {
      return Phrase(
        lt: "Sprendimas priimamas, kai pritaria visos \(who.lt).", en: "Carried when all \(who.en) consent.",
        pl: "Decyzja jest przyjęta, gdy zgodę wyrażą wszystkie \(who.pl).")
    }
    let of =
      base == .eligible
      ? Phrase(lt: "visų, kurios gali balsuoti", en: "all that may vote", pl: "wszystkich uprawnionych organizacji")
      : Phrase(lt: "pritarusių ir prieštaravusių", en: "those that consent or object", pl: "głosów za i sprzeciwów")
    return Phrase(
      lt: "Balsuoja \(who.lt); sprendimas priimamas, kai pritaria \(threshold) (skaičiuojant iš \(of.lt)).",
      en: "The \(who.en) vote; carried when \(threshold) consent (of \(of.en)).",
      pl: "Głosują \(who.pl); decyzja jest przyjęta, gdy zgodę wyrazi \(threshold) (spośród \(of.pl)).")
  }
}

extension DecisionRecord {
  /// The grounds of the outcome, a sentence each: who has consented, who has not, what follows.
  ///
  /// - Parameter day: The day by which it is judged.
  /// - Returns: The sentences.
  public func grounds(on day: CivilDate) -> [Phrase] {
    let tally = self.tally
    func named(_ stance: BallotState?) -> String {
      ballots.filter { !$0.hasLeft && $0.counted == stance }.map(\.association).joined(separator: ", ")
    }
    var sentences = [
      Phrase(
        lt: "Pritarė \(tally.consents) iš \(tally.eligible) "
          + "\(Plural.lithuanian(tally.eligible, "asociacijos", "asociacijų", "asociacijų"))"
          + "\(tally.consents > 0 ? ": \(named(.consent))" : "").",
        en: "\(tally.consents) of \(tally.eligible) \(Plural.english(tally.eligible, "association", "associations")) "
          + "consented\(tally.consents > 0 ? ": \(named(.consent))" : "").",
        pl: "Zgodę \(Plural.polish(tally.consents, "wyraziła", "wyraziły", "wyraziło")) \(tally.consents) "
          + "z \(tally.eligible) organizacji\(tally.consents > 0 ? ": \(named(.consent))" : "").")
    ]
    if tally.objections > 0 {
      let list = named(.objection)
      sentences.append(
        Phrase(lt: "Prieštarauja: \(list).", en: "Objecting: \(list).", pl: "Sprzeciw: \(list)."))
    }
    if tally.abstentions > 0 {
      let list = named(.abstention)
      sentences.append(
        Phrase(lt: "Susilaikė: \(list).", en: "Abstaining: \(list).", pl: "Wstrzymanie się od głosu: \(list)."))
    }
    if tally.missing > 0 {
      let list = named(nil)
      sentences.append(
        silenceIsConsent(on: day)
          ? Phrase(
            lt: "Tylėjimas laikomas pritarimu: \(list).", en: "Consenting by silence: \(list).",
            pl: "Milcząca zgoda: \(list).")
          : Phrase(lt: "Dar nebalsavo: \(list).", en: "Not yet: \(list).", pl: "Jeszcze nie głosowały: \(list)."))
    }
    return sentences + [verdict(on: day).phrase]
  }
}

extension Verdict {
  /// What follows, and why.
  public var phrase: Phrase {
    switch self {
    case .open:
      Phrase(lt: "Todėl dar nenuspręsta.", en: "So it is not settled yet.", pl: "Zatem jeszcze nie rozstrzygnięto.")
    case .objected:
      Phrase(
        lt: "Todėl sprendimą stabdo prieštaravimas.", en: "So the objection stands in its way.",
        pl: "Zatem decyzję wstrzymuje sprzeciw.")
    case .carried: Phrase(lt: "Todėl sprendimas priimtas.", en: "So it is carried.", pl: "Zatem decyzja jest przyjęta.")
    case .failedWithoutVoters:
      Phrase(
        lt: "Todėl sprendimas nepriimtas: nebėra kam balsuoti.", en: "So it has failed: nobody is left who may vote.",
        pl: "Zatem decyzja nie jest przyjęta: nie ma już uprawnionych.")
    case .failedOverObjection:
      Phrase(
        lt: "Todėl sprendimas nepriimtas: laikas baigėsi, o prieštaravimas liko.",
        en: "So it has failed: its time ran out over an objection.",
        pl: "Zatem decyzja nie jest przyjęta: czas minął, a sprzeciw pozostał.")
    case .failedWithoutQuorum:
      Phrase(
        lt: "Todėl sprendimas nepriimtas: balsavo per mažai.", en: "So it has failed: too few have voted.",
        pl: "Zatem decyzja nie jest przyjęta: głosowało zbyt mało organizacji.")
    case .failedBelowThreshold:
      Phrase(
        lt: "Todėl sprendimas nepriimtas: pritarė per mažai.", en: "So it has failed: too few have consented.",
        pl: "Zatem decyzja nie jest przyjęta: zgodę wyraziło zbyt mało organizacji.")
    }
  }
}

extension Words.Decision {
  /// Whether the register's own outcome is the one that history comes to.
  public static func agrees(_ agrees: Bool, state: DecisionState) -> Phrase {
    agrees
      ? Phrase(
        lt: "Registre: \(state.phrase.lt) – sutampa su istorija.",
        en: "The register says \(state.phrase.en): history agrees.",
        pl: "W rejestrze: \(state.phrase.pl) – zgodnie z historią.")
      : Phrase(
        lt: "Registre: \(state.phrase.lt) – su istorija NESUTAMPA.",
        en: "The register says \(state.phrase.en): history does NOT agree.",
        pl: "W rejestrze: \(state.phrase.pl) – NIEZGODNIE z historią.")
  }
}
