public import CivilTime
public import Cooperation

extension Words.Digest {
  /// A question that waits for a ballot: "Sprendimas Nr. 4: ar sutarti planą „2025“?"
  public static func question(number: Int, _ question: Question, title: String) -> Phrase {
    let verb = ActionWords.infinitive(question.action)
    let what =
      switch question.subject {
      case .measure: Phrase(lt: "priemonę", en: "the measure", pl: "zadanie")
      case .plan: Phrase(lt: "planą", en: "the plan", pl: "plan")
      case .amendment: Phrase(lt: "pakeitimą", en: "the amendment", pl: "zmianę")
      case .protocol: Phrase(lt: "protokolą", en: "the protocol", pl: "protokół")
      case .decision, .ballot, .event: Phrase(lt: "sprendimą", en: "the decision", pl: "decyzję")
      }
    return Phrase(
      lt: "Sprendimas Nr. \(number): ar \(verb.lt) \(what.lt) „\(title)“?",
      en: "Decision \(number): \(verb.en) \(what.en) “\(title)”?",
      pl: "Decyzja nr \(number): czy \(verb.pl) \(what.pl) „\(title)”?")
  }

  /// Until when ballots are taken, and from when silence is one.
  ///
  /// - Parameters:
  ///   - lastDay: The last day for ballots; `nil` where there is none.
  ///   - silenceOn: The day from which silence is consent; `nil` where it never is.
  ///   - today: The reader's date.
  /// - Returns: A sentence or two; `nil` where there is no day to tell.
  public static func ballotDays(lastDay: CivilDate?, silenceOn: CivilDate?, today: CivilDate) -> Phrase? {
    var sentences: [Phrase] = []
    if let lastDay {
      let (day, distance) = (Phrase.day(lastDay), Phrase.distance(lastDay.dayNumber - today.dayNumber))
      sentences.append(
        Phrase(
          lt: "Balsuoti galima iki \(day.lt) imtinai (\(distance.lt)).",
          en: "Ballots are taken until \(day.en), that day included (\(distance.en)).",
          pl: "Głosować można do \(day.pl) włącznie (\(distance.pl))."))
    }
    if let silenceOn, silenceOn > today {
      let day = Phrase.day(silenceOn)
      sentences.append(
        Phrase(
          lt: "Nuo \(day.lt) tylėjimas laikomas pritarimu.", en: "From \(day.en) silence is consent.",
          pl: "Od \(day.pl) milczenie oznacza zgodę."))
    } else if silenceOn != nil {
      sentences.append(
        Phrase(
          lt: "Tylėjimas jau laikomas pritarimu.", en: "Silence is consent already.",
          pl: "Milczenie już oznacza zgodę."))
    }
    return sentences.isEmpty ? nil : Phrase.joined(sentences, separator: " ")
  }

  /// By when a measure is due.
  public static func due(_ due: CivilDate, away: Int, state: MeasureState) -> Phrase {
    let (day, distance) = (Phrase.day(due), Phrase.distance(away))
    return Phrase(
      lt: "Įvykdyti iki \(day.lt) (\(distance.lt)); dabar – \(state.phrase.lt).",
      en: "Due by \(day.en) (\(distance.en)); now \(state.phrase.en).",
      pl: "Termin: do \(day.pl) (\(distance.pl)); obecnie \(state.phrase.pl).")
  }

  /// Since when a measure is late.
  public static func wasDue(_ due: CivilDate, daysLate: Int, state: MeasureState) -> Phrase {
    let (day, late) = (Phrase.day(due), Phrase.daysLate(daysLate))
    return Phrase(
      lt: "Turėjo būti įvykdyta iki \(day.lt), \(late.lt); dabar – \(state.phrase.lt).",
      en: "Was due by \(day.en), \(late.en); now \(state.phrase.en).",
      pl: "Termin minął \(day.pl), \(late.pl); obecnie \(state.phrase.pl).")
  }

  /// Since when nothing has been heard of a measure.
  public static func noNews(since: CivilDate, away: Int, state: MeasureState) -> Phrase {
    let (day, distance) = (Phrase.day(since), Phrase.distance(away))
    return Phrase(
      lt: "Žinių nėra nuo \(day.lt) (\(distance.lt)); dabar – \(state.phrase.lt).",
      en: "No news since \(day.en) (\(distance.en)); now \(state.phrase.en).",
      pl: "Brak wiadomości od \(day.pl) (\(distance.pl)); obecnie \(state.phrase.pl).")
  }

  /// When an event takes place.
  public static func when(_ days: CivilInterval, away: Int) -> Phrase {
    let (when, distance) = (Phrase.days(days), Phrase.distance(away))
    return Phrase(
      lt: "\(when.lt) (\(distance.lt)).", en: "\(when.en) (\(distance.en)).", pl: "\(when.pl) (\(distance.pl)).")
  }
}
