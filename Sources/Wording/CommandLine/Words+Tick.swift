extension Words {
  /// What is said of a turn of the daemon.
  public enum Tick {
    /// Digests that could not be written; the log says whose and why.
    public static func unwritten(_ count: Int) -> Phrase {
      Phrase(
        lt: "Neparašyta santraukų: \(count); bus bandoma dar kartą.",
        en: "Digests not written: \(count); they will be tried again.",
        pl: "Nienapisane zestawienia: \(count); próba zostanie ponowiona.")
    }

    /// A clock that has gone back by more than a day, with the latest moment that was believed, by UTC.
    public static func clockBehind(_ latest: String) -> Phrase {
      Phrase(
        lt: "Laikrodis atsuktas: jis jau rodė \(latest) UTC. Kol tiek atsilieka, niekas nepradedama, nesprendžiama ir "
          + "niekam nerašoma.",
        en:
          "The clock has gone back: it has stood at \(latest) UTC. While it lags so far, nothing begins or is settled, "
          + "and nobody is written to.",
        pl: "Zegar został cofnięty: wskazywał już \(latest) UTC. Dopóki tak się spóźnia, nic się nie zaczyna ani nie "
          + "rozstrzyga i nikt nie dostaje listów.")
    }

    /// A clock that has leapt ahead by days.
    ///
    /// - Parameters:
    ///   - latest: Where it stood before, by UTC.
    ///   - believedFrom: When it is believed unless it has gone back, by UTC.
    /// - Returns: The sentence.
    public static func clockAhead(from latest: String, believedFrom: String) -> Phrase {
      Phrase(
        lt: "Laikrodis pašoko į priekį: paskutinį kartą jis rodė \(latest) UTC. Jei negrįš, juo bus tikima nuo "
          + "\(believedFrom) UTC; iki tol niekas nepradedama, nesprendžiama ir niekam nerašoma.",
        en:
          "The clock has leapt ahead: it stood at \(latest) UTC the last time. Unless it goes back, it is believed from "
          + "\(believedFrom) UTC; until then nothing begins or is settled, and nobody is written to.",
        pl:
          "Zegar przeskoczył do przodu: ostatnio wskazywał \(latest) UTC. Jeśli się nie cofnie, od \(believedFrom) UTC "
          + "będzie uznany; do tego czasu nic się nie zaczyna ani nie rozstrzyga i nikt nie dostaje listów.")
    }

    /// What to do about a clock that is doubted; why it is comes before.
    public static let setClock = Phrase(
      lt: "Jei laikrodis klysta, nustatykite jį (timedatectl set-ntp true).",
      en: "If the clock errs, set it right (timedatectl set-ntp true).",
      pl: "Jeśli zegar się myli, proszę go ustawić (timedatectl set-ntp true).")

    /// Two clocks that contradict each other; what each says comes before.
    public static let clocksApart = Phrase(
      lt: "Vienas jų klysta, todėl nieko nepadaryta. Nustatykite juos (timedatectl set-ntp true).",
      en: "One of them errs, so nothing was done. Set them right (timedatectl set-ntp true).",
      pl: "Jeden z nich się myli, więc niczego nie zrobiono. Proszę je ustawić (timedatectl set-ntp true).")

    /// A maildir that takes no letter at all, with the path and the system's reason.
    public static func blocked(_ why: String) -> Phrase {
      Phrase(
        lt: "Laiškai nepristatyti (\(why)); bus bandoma dar kartą.",
        en: "No letters were delivered (\(why)); they will be tried again.",
        pl: "Nie dostarczono listów (\(why)); próba zostanie ponowiona.")
    }

    /// Letters that could not be delivered; the log says why.
    public static func undelivered(_ count: Int) -> Phrase {
      Phrase(
        lt: "Nepristatyta laiškų: \(count); bus bandoma dar kartą.",
        en: "Letters not delivered: \(count); they will be tried again.",
        pl: "Niedostarczone listy: \(count); próba zostanie ponowiona.")
    }

    /// Letters or addresses that are given up until somebody looks at them.
    public static func parked(_ count: Int) -> Phrase {
      Phrase(
        lt: "Atidėta laiškų: \(count); žr. sutarta admin mail list.",
        en: "Letters parked: \(count); see sutarta admin mail list.",
        pl: "Odłożone listy: \(count); zob. sutarta admin mail list.")
    }

    /// Letters of which nobody can tell whether they were sent.
    public static func ambiguous(_ count: Int) -> Phrase {
      Phrase(
        lt: "Neaišku, ar išsiųsta laiškų: \(count); žr. sutarta admin mail list --only ambiguous.",
        en: "Letters that may or may not have been sent: \(count); see sutarta admin mail list --only ambiguous.",
        pl: "Listy, o których nie wiadomo, czy wyszły: \(count); zob. sutarta admin mail list --only ambiguous.")
    }

    /// A moment for a tick that nobody has lived to see, as it was said.
    public static func stillToCome(_ asOf: String) -> Phrase {
      Phrase(
        lt: "--as-of: pagal serverio laikrodį \(asOf) dar neatėjo, o per anksti išsiųstų laiškų atšaukti negalima. "
          + "Kas tada būtų rašoma, parodo --dry-run.",
        en: "--as-of: \(asOf) is still to come by the server's clock, and letters sent too early cannot be taken back. "
          + "See with --dry-run what would be written then.",
        pl: "--as-of: według zegara serwera \(asOf) to dopiero przyszłość, a listów wysłanych za wcześnie nie można "
          + "wycofać. Co zostałoby wtedy napisane, pokazuje --dry-run.")
    }

    /// After a turn that was only shown.
    public static func rehearsed(_ digests: Int) -> Phrase {
      Phrase(
        lt: "Būtų parašyta laiškų: \(digests). Niekas nepakeista.",
        en: "Letters that would be written: \(digests). Nothing was changed.",
        pl: "Zostałoby napisanych listów: \(digests). Niczego nie zmieniono.")
    }

    /// A turn whose time was over before its work was; `limit` as it was said.
    public static func cutShort(after limit: String) -> Phrase {
      Phrase(
        lt: "Skirtas laikas (\(limit)) baigėsi anksčiau už darbus; likę bus atlikti kitą kartą.",
        en: "The time (\(limit)) was over before the work; the rest is left for the next tick.",
        pl: "Wyznaczony czas (\(limit)) minął przed końcem pracy; reszta zostanie wykonana następnym razem.")
    }

    /// A metrics file that could not be written, with its path and the system's reason.
    public static func metricsUnwritten(_ path: String, _ why: String) -> Phrase {
      Phrase(
        lt: "Nepavyko įrašyti rodiklių failo (\(path): \(why)).",
        en: "The metrics file could not be written (\(path): \(why)).",
        pl: "Nie udało się zapisać pliku wskaźników (\(path): \(why)).")
    }
  }
}
