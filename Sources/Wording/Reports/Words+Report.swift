public import CivilTime
public import Cooperation

extension Words {
  /// What is said with reports.
  public enum Report {
    /// For which day the summaries were counted, and when.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - at: When, by the protocol's clock.
    /// - Returns: A line under the heading.
    public static func counted(for day: CivilDate, at: String) -> Phrase {
      let when = Phrase.day(day)
      return Phrase(
        lt: "\(when.lt) duomenys (suskaičiuota \(at)).", en: "Counted for \(when.en) (\(at)).",
        pl: "Stan na \(when.pl) (obliczono \(at)).")
    }

    /// No tick has counted yet.
    public static let neverCounted = Phrase(
      lt: "Dar nesuskaičiuota. Suskaičiuoja komanda: sutartad tick",
      en: "Nothing has been counted yet. The command that counts: sutartad tick",
      pl: "Jeszcze nie obliczono. Oblicza polecenie: sutartad tick")

    /// There were no agreed measures to count.
    public static let noMeasures = Phrase(
      lt: "Sutartų priemonių tuo metu nebuvo.", en: "There were no agreed measures then.",
      pl: "Nie było wtedy uzgodnionych zadań.")

    /// Nothing was ever decided on.
    public static let noDecisions = Phrase(
      lt: "Klausimų spręsti dar nepateikta.", en: "No question has been put yet.",
      pl: "Nie zgłoszono jeszcze żadnej sprawy.")

    /// Nobody has had a part in anything.
    public static let noParticipation = Phrase(
      lt: "Nei balsavimų, nei susitikimų dar nebuvo.", en: "There have been no ballots and no meetings yet.",
      pl: "Nie było jeszcze ani głosowań, ani spotkań.")

    /// No next plan has answered.
    public static let noCarryOver = Phrase(
      lt: "Į kitą planą dar niekas neperkelta.", en: "There is no next plan into which anything went.",
      pl: "Nic jeszcze nie przeszło do następnego planu.")

    /// Nothing changed within some days.
    public static let noChanges = Phrase(
      lt: "Niekas nepasikeitė.", en: "Nothing changed.", pl: "Nic się nie zmieniło.")

    /// The register knew of nothing in the plan on a day; it may have been read in later.
    public static let nothingThen = Phrase(
      lt: "Šio plano priemonių registre tada dar nebuvo.", en: "The register held no measures of this plan then.",
      pl: "W rejestrze nie było wtedy jeszcze zadań tego planu.")

    /// The register knows of nothing in the plan yet.
    public static let nothingYet = Phrase(
      lt: "Šio plano priemonių registre dar nėra.", en: "The register holds no measures of this plan yet.",
      pl: "W rejestrze nie ma jeszcze zadań tego planu.")

    /// What stands above a plan as of a day: what is late by a day to come is known already, what is done by then not.
    public static func asItStands(on day: CivilDate, today: CivilDate) -> Phrase {
      let when = Phrase.day(day)
      if day < today {
        return Phrase(
          lt: "Kaip buvo \(when.lt) pabaigoje.", en: "As it was at the end of \(when.en).",
          pl: "Według stanu na koniec dnia \(when.pl)")
      }
      if day == today {
        return Phrase(
          lt: "Kaip yra šiandien, \(when.lt)", en: "As it is today, \(when.en).",
          pl: "Według stanu na dziś, \(when.pl)")
      }
      return Phrase(
        lt: "Kaip bus \(when.lt) pabaigoje, jei iki tol niekas nepasikeis.",
        en: "As it will be at the end of \(when.en) if nothing changes by then.",
        pl: "Przewidywany stan na koniec dnia \(when.pl), jeżeli do tego czasu nic się nie zmieni.")
    }

    /// An analyst has no commands, but the views.
    public static let whereAnalystsRead = Phrase(
      lt: "Analitikai skaito schemą „report“ bet kuria SQL programa: docs/ANALYST.lt.md.",
      en: "Analysts read the schema 'report' with any SQL client: docs/ANALYST.md.",
      pl: "Analitycy czytają schemat „report” dowolnym klientem SQL: docs/ANALYST.md.")

    /// Two ways of writing were asked for at once.
    public static let oneFormat = Phrase(
      lt: "Nurodykite arba --csv, arba --json.", en: "Say either --csv or --json.",
      pl: "Proszę podać albo --csv, albo --json.")

    /// The first day comes after the last.
    public static func backwards(_ first: CivilDate, _ last: CivilDate) -> Phrase {
      Phrase(
        lt: "--to: \(last) yra anksčiau už \(first).", en: "--to: \(last) comes before \(first).",
        pl: "--to: \(last) wypada przed \(first).")
    }

    /// How many measures there are, and what has become of them.
    ///
    /// "8 priemonės: įvykdyta – 3, vėluoja – 1."
    public static func tally(of outcomes: [(outcome: MeasureOutcome, count: Int)]) -> Phrase {
      let measures = Phrase.measures(outcomes.map(\.count).reduce(0, +))
      let parts = outcomes.filter { $0.count > 0 }.map { outcome, count in
        Phrase.joined([outcome.countedPhrase, Phrase(everywhere: "\(count)")], separator: " – ")
      }
      guard !parts.isEmpty else { return Phrase(lt: "\(measures.lt).", en: "\(measures.en).", pl: "\(measures.pl).") }
      let all = Phrase.joined([measures, Phrase.joined(parts, separator: ", ")], separator: ": ")
      return Phrase(lt: "\(all.lt).", en: "\(all.en).", pl: "\(all.pl).")
    }

    /// A mean, and of how many it is the mean.
    ///
    /// "100 (known of 1 of 8)"
    ///
    /// - Parameters:
    ///   - mean: The mean, in per cent.
    ///   - count: Of how many measures it is known.
    ///   - all: How many there are.
    /// - Returns: The cell under ``Words/ReportHeading/progress``.
    public static func known(_ mean: String, of count: Int, outOf all: Int) -> Phrase {
      Phrase(
        lt: "\(mean) (žinoma apie \(count) iš \(all))", en: "\(mean) (known of \(count) of \(all))",
        pl: "\(mean) (znany dla \(count) z \(all))")
    }

    /// How many measures go on in the next plan unfinished.
    ///
    /// - Parameters:
    ///   - count: How many do.
    ///   - planned: How many were agreed.
    ///   - rate: The part that does, in per cent.
    /// - Returns: A sentence.
    public static func carriedOver(_ count: Int, outOf planned: Int, rate: String) -> Phrase {
      Phrase(
        lt: "Perkelta neįvykdytų priemonių: \(count) iš \(planned) suplanuotų (\(rate)).",
        en: "Carried over unfinished: \(count) of \(planned) planned (\(rate)).",
        pl: "Przeniesiono niezrealizowane zadania: \(count) z \(planned) zaplanowanych (\(rate)).")
    }

    /// A quarter in words.
    ///
    /// "2025 m. II ketv.", "Q2 2025", "II kw. 2025 r."
    ///
    /// - Parameter code: The year and the quarter, as 2025-Q2.
    /// - Returns: It in words.
    public static func quarter(_ code: String) -> Phrase {
      let parts = code.split(separator: "-Q")
      guard parts.count == 2, let number = Int(parts[1]), (1...4).contains(number) else {
        return Phrase(everywhere: code)
      }
      let year = parts[0]
      let roman = ["I", "II", "III", "IV"][number - 1]
      return Phrase(lt: "\(year) m. \(roman) ketv.", en: "Q\(number) \(year)", pl: "\(roman) kw. \(year) r.")
    }

    /// What questions were about, after "dėl" and "w sprawie".
    public static func about(_ subject: Subject) -> Phrase {
      switch subject {
      case .protocol: Phrase(lt: "protokolo", en: "protocol", pl: "protokołu")
      case .plan: Phrase(lt: "plano", en: "plan", pl: "planu")
      case .measure: Phrase(lt: "priemonės", en: "measure", pl: "zadania")
      case .amendment: Phrase(lt: "pakeitimo", en: "amendment", pl: "zmiany")
      case .decision: Phrase(lt: "sprendimo", en: "decision", pl: "decyzji")
      case .event: Phrase(lt: "renginio", en: "event", pl: "wydarzenia")
      case .ballot: Phrase(lt: "balso", en: "ballot", pl: "głosu")
      }
    }

    /// A number with a decimal, as each language writes it: "3,5", "3.5".
    ///
    /// - Parameter value: The number.
    /// - Returns: It, rounded to a tenth.
    public static func decimal(_ value: Double) -> Phrase {
      let tenths = Int((value * 10).rounded())
      // What is more than nothing is not told as nothing.
      let isLittle = tenths == 0 && value > 0
      let (whole, part) = isLittle ? (0, 1) : (tenths / 10, tenths % 10)
      let mark = isLittle ? "<" : ""
      return Phrase(lt: "\(mark)\(whole),\(part)", en: "\(mark)\(whole).\(part)", pl: "\(mark)\(whole),\(part)")
    }
  }
}

extension MeasureAnswer.Answer {
  /// What became of a measure, agreeing with "priemonė" and "zadanie".
  public var phrase: Phrase {
    switch self {
    case .carried: Phrase(lt: "perkelta", en: "carried on", pl: "przeniesione")
    case .renewed: Phrase(lt: "atnaujinta", en: "renewed", pl: "ponowione")
    case .dropped: Phrase(lt: "atsisakyta", en: "dropped", pl: "zaniechane")
    }
  }
}
