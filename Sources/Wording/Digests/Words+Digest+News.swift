public import Cooperation

extension Words.Digest {
  /// What another has done: "2025 m. balandžio 14 d., LBD: 8 priemonė „…“ – nuo šiol vykdoma."
  ///
  /// - Parameters:
  ///   - news: What was done.
  ///   - title: Its title, on one line.
  /// - Returns: A sentence.
  public static func sentence(for news: News, title: String) -> Phrase {
    let (day, what) = (Phrase.day(news.day), matter(of: news, title: title))
    let outcome = NewsWords.outcome(of: news.subject, action: news.action, state: news.state)
    let by = news.association.map { ", \($0)" } ?? ""
    return Phrase(
      lt: "\(day.lt)\(by): \(what.lt) – \(outcome.lt).", en: "\(day.en)\(by): \(what.en) – \(outcome.en).",
      pl: "\(day.pl)\(by): \(what.pl) – \(outcome.pl).")
  }

  /// What was acted on, in the nominative.
  private static func matter(of news: News, title: String) -> Phrase {
    let number = news.number ?? ""
    let what =
      switch news.subject {
      case .protocol: Phrase(lt: "protokolas", en: "protocol", pl: "protokół")
      case .plan: Phrase(lt: "planas", en: "plan", pl: "plan")
      case .measure: Phrase(lt: "\(number) priemonė", en: "measure \(number)", pl: "zadanie nr \(number)")
      case .amendment: Phrase(lt: "pakeitimas Nr. \(number)", en: "amendment \(number)", pl: "zmiana nr \(number)")
      case .decision: Phrase(lt: "sprendimas Nr. \(number)", en: "decision \(number)", pl: "decyzja nr \(number)")
      case .event: Phrase(lt: "renginys", en: "event", pl: "wydarzenie")
      case .ballot:
        Phrase(
          lt: "dėl sprendimo Nr. \(number)", en: "on decision \(number)", pl: "w sprawie decyzji nr \(number)")
      }
    guard !title.isEmpty else { return what }
    // Of an event the number is the day on which its series has it.
    let day = news.subject == .event ? news.number.map { " (\($0))" } ?? "" : ""
    return Phrase(
      lt: "\(what.lt) „\(title)“\(day)", en: "\(what.en) “\(title)”\(day)", pl: "\(what.pl) „\(title)”\(day)")
  }

  /// There is more news than the letter lists.
  ///
  /// - Parameter count: How much more.
  /// - Returns: What the command beside it is for.
  public static func unlisted(_ count: Int) -> Phrase {
    let more = Phrase.news(count)
    return Phrase(lt: "Ir dar \(more.lt)", en: "And \(count) more", pl: "I jeszcze \(more.pl)")
  }

  /// The command that lists what was done.
  ///
  /// - Parameter protocolCode: The protocol's code, for those who belong to several.
  /// - Returns: The command.
  public static func historyCommand(protocolCode: String?) -> String {
    "sutarta history" + option("protocol", protocolCode)
  }
}
