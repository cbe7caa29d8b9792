import CivilTime
import Cooperation
import Wording

extension DigestWords {
  /// What is said of one matter: what and when, why the reader is told, and how she answers.
  ///
  /// - Parameter notices: Those that tell of it, the nearest first; several only of the days of one series.
  /// - Returns: Its lines.
  func entry(_ notices: [Notice]) -> DigestPage.Entry {
    let notice = notices[0]
    let title = notice.titles.text(in: digest.recipient.language).onOneLine
    let code = named(notice.protocolCode)
    let place = Words.Digest.Place(protocolCode: code, planCode: notice.planCode?.onOneLine)
    var lines: DigestPage.Entry =
      switch notice.matter {
      case .ballot(let number, let question, let lastDay, let silenceOn):
        ballot(notice, Words.Digest.question(number: number, question, title: title), lastDay, silenceOn)
          + Words.Digest.ballotCommands(number: number, protocolCode: code).map(line)
      case .negotiation(let number, let question, let lastDay, let mediator, let part):
        [
          DigestPage.Line(
            topic: said(Words.Digest.question(number: number, question, title: title)),
            words: said(
              Words.Digest.negotiation(lastDay: lastDay, away: away(lastDay), mediator: mediator.onOneLine)))
        ] + why(Words.Digest.part(part), notice, away: away(lastDay))
          + Words.Digest.negotiationCommands(number: number, as: part, protocolCode: code).map(line)
      case .overdue(let number, let due, let state, let capacity):
        measure(
          notice, number, title, Words.Digest.wasDue(due, daysLate: -away(due), state: state), capacity, away(due))
          + [line(Words.Digest.dueCommand(for: state, as: capacity, number: number.onOneLine, place: place))]
      case .deadline(let number, let due, let state, let capacity):
        measure(notice, number, title, Words.Digest.due(due, away: away(due), state: state), capacity, away(due))
          + [line(Words.Digest.dueCommand(for: state, as: capacity, number: number.onOneLine, place: place))]
      case .silence(let number, let since, let state, let capacity):
        measure(
          notice, number, title, Words.Digest.noNews(since: since, away: away(since), state: state), capacity,
          away(since))
          + [line(Words.Digest.silenceCommand(for: state, as: capacity, number: number.onOneLine, place: place))]
      case .occurrence(let occurrence):
        event(notice, occurrence, others: notices.dropFirst().compactMap(\.day))
      }
    if let code { lines[0].topic = said(Words.Digest.protocolNamed(code)) + " " + lines[0].topic }
    return lines
  }

  /// How many days there are to a day.
  private func away(_ day: CivilDate) -> Int { day.dayNumber - digest.date.dayNumber }

  private func line(_ command: Words.Digest.Command) -> DigestPage.Line {
    DigestPage.Line(words: said(command.purpose), command: command.text.onOneLine)
  }

  private func why(_ part: Phrase?, _ notice: Notice, away: Int?) -> [DigestPage.Line] {
    Words.Digest.why(part, rung: notice.rung, away: away).map { [DigestPage.Line(words: said($0))] } ?? []
  }

  private func ballot(
    _ notice: Notice, _ question: Phrase, _ lastDay: CivilDate?, _ silenceOn: CivilDate?
  ) -> DigestPage.Entry {
    let days = Words.Digest.ballotDays(lastDay: lastDay, silenceOn: silenceOn, today: digest.date)
    // Whichever of the two days the rung was counted from.
    let distances = [lastDay, silenceOn].compactMap { $0 }.map(away)
    return [DigestPage.Line(topic: said(question), words: days.map(said) ?? "")]
      + why(Words.Digest.voice, notice, away: distances.first { $0 == notice.rung })
  }

  private func measure(
    _ notice: Notice, _ number: String, _ title: String, _ when: Phrase, _ capacity: Role, _ away: Int
  ) -> DigestPage.Entry {
    [DigestPage.Line(topic: "\(number.onOneLine). \(title)".asSentence, words: said(when))]
      + why(Words.Digest.part(capacity), notice, away: away)
  }

  private func event(
    _ notice: Notice, _ occurrence: OccurrenceNotice, others: [CivilDate]
  ) -> DigestPage.Entry {
    let (day, title) = (occurrence.days.first, Words.Event.title(notice.titles, edition: occurrence.edition))
    let news = Words.Digest.news(of: occurrence, reason: occurrence.reason?.onOneLine)
    guard occurrence.isCalledOff else {
      let first = DigestPage.Line(
        topic: said(title) + ":", words: said(Words.Digest.when(occurrence.days, away: away(day))))
      let part = occurrence.news.isChange ? Words.Digest.toldBefore : Words.Digest.calendar
      let also = others.isEmpty ? nil : Words.Digest.also(.days(others))
      return [first] + [also, news].compactMap { $0.map { DigestPage.Line(words: said($0)) } }
        + why(part, notice, away: away(day))
    }
    let when = others.isEmpty ? Phrase.days(occurrence.days) : .days([day] + others)
    let topic = said(Words.Digest.calledOff(title, isEnded: occurrence.news == .ended)).asSentence
    return [DigestPage.Line(topic: topic, words: said(Words.Digest.wouldHaveBeen(when)))]
      + (news.map { [DigestPage.Line(words: said($0))] } ?? []) + why(Words.Digest.toldBefore, notice, away: away(day))
  }
}

extension Notice {
  /// The first day of the event that it tells of.
  fileprivate var day: CivilDate? {
    guard case .occurrence(let occurrence) = matter else { return nil }
    return occurrence.days.first
  }
}
