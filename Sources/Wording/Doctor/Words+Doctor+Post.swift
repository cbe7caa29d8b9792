extension Words.Doctor {
  /// No mail waits for long.
  public static let mailGoesOut = Phrase(
    lt: "Laiškai neužsibūna.", en: "No mail has waited for long.", pl: "Listy nie zalegają.")

  /// Mail waits.
  ///
  /// - Parameters:
  ///   - count: How many messages.
  ///   - hours: For how many hours the oldest.
  /// - Returns: The sentence.
  public static func mailWaits(_ count: Int64, hours: Int) -> Phrase {
    Phrase(
      lt: "Neišsiųsta laiškų: \(count); seniausias laukia jau \(hours) val.",
      en: "Mail not sent: \(count); the oldest has waited for \(hours) h.",
      pl: "Niewysłane listy: \(count); najstarszy czeka już \(hours) godz.")
  }

  /// Mail was tried again and again.
  public static func mailIsStuck(_ count: Int64) -> Phrase {
    Phrase(
      lt: "Laiškai, kurių nepavyko išsiųsti bent penkis kartus: \(count).",
      en: "Mail that was tried five times or more: \(count).",
      pl: "Listy, których nie udało się wysłać co najmniej pięć razy: \(count).")
  }

  /// What to do about either.
  public static let lookAtMail = Phrase(
    lt: "Paleiskite „sutarta admin mail list“: nurodyta, kas ir kodėl neišsiųsta.",
    en: "Run 'sutarta admin mail list': it tells which letters were not sent, and why.",
    pl: "Proszę uruchomić „sutarta admin mail list”: podaje, czego i dlaczego nie wysłano.")

  /// Letters are parked: no tick sends them.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - held: How many of them may have been sent already.
  ///   - hours: For how many hours the first.
  /// - Returns: The sentence.
  public static func mailIsParked(_ count: Int64, held: Int64, hours: Int) -> Phrase {
    Phrase(
      lt: "Sustabdyta laiškų: \(count) (iš jų gal jau išsiųsta: \(held)); pirmasis – prieš \(hours) val.",
      en: "Letters parked: \(count) (may have been sent already: \(held)); the first \(hours) h ago.",
      pl: "Wstrzymane listy: \(count) (być może już wysłane: \(held)); pierwszy \(hours) godz. temu.")
  }

  /// What to do about them.
  public static let lookAtParked = Phrase(
    lt: "Priežastis rodo „sutarta admin mail list“; „sutarta admin mail retry“ siunčia dar kartą.",
    en: "'sutarta admin mail list' says why; 'sutarta admin mail retry' has one sent again.",
    pl: "Przyczyny podaje „sutarta admin mail list”; „sutarta admin mail retry” wysyła ponownie.")

  /// Mail goes out by every way that was tried.
  public static let relaysWork = Phrase(
    lt: "Pašto siuntimas veikia.", en: "Mail can be sent.", pl: "Wysyłanie poczty działa.")

  /// A way by which no mail goes.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - minutes: For how many minutes.
  ///   - failures: How often it was tried in vain.
  ///   - reason: What it said last.
  ///   - rest: For how many minutes nobody tries it.
  /// - Returns: A sentence or two.
  public static func relayIsOut(
    _ name: String, minutes: Int, failures: Int, reason: String?, rest: Int
  ) -> Phrase {
    let why = reason.map { " \($0.asSentence)" } ?? ""
    return rest > 0
      ? Phrase(
        lt: "Paštas per „\(name)“ neišeina jau \(minutes) min. (bandyta kartų: \(failures)); "
          + "kitas bandymas po \(rest) min.\(why)",
        en: "No mail goes by \(name) for \(minutes) min (tried in vain: \(failures)); "
          + "it rests for another \(rest) min.\(why)",
        pl: "Poczta nie wychodzi przez „\(name)” od \(minutes) min (nieudane próby: \(failures)); "
          + "następna próba za \(rest) min.\(why)")
      : Phrase(
        lt: "Paštas per „\(name)“ neišeina jau \(minutes) min. (bandyta kartų: \(failures)).\(why)",
        en: "No mail goes by \(name) for \(minutes) min (tried in vain: \(failures)).\(why)",
        pl: "Poczta nie wychodzi przez „\(name)” od \(minutes) min (nieudane próby: \(failures)).\(why)")
  }

  /// What to do about it.
  public static let mendRelay = Phrase(
    lt: "Patikrinkite siuntimo nustatymus ir patį pašto serverį; kitas „sutartad tick“ bandys pats.",
    en: "See to the settings of delivery and to the relay itself; a later 'sutartad tick' tries again by itself.",
    pl: "Proszę sprawdzić ustawienia wysyłki i sam serwer poczty; kolejne „sutartad tick” spróbuje samo.")
}
