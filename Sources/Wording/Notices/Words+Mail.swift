extension Words {
  /// What is said of letters to whoever keeps the register.
  public enum Mail {
    /// Heads the letters' numbers.
    public static let id = Phrase(
      lt: "Nr.",
      en: "No.",
      pl: "Nr")

    /// Heads the dates.
    public static let date = Phrase(
      lt: "Data",
      en: "Date",
      pl: "Data")

    /// Heads the recipients.
    public static let recipient = Phrase(
      lt: "Gavėjas",
      en: "Recipient",
      pl: "Odbiorca")

    /// Heads where letters stand.
    public static let condition = Phrase(
      lt: "Būsena",
      en: "Condition",
      pl: "Stan")

    /// Heads the attempts.
    public static let attempts = Phrase(
      lt: "Bandymai",
      en: "Attempts",
      pl: "Próby")

    /// Heads the doubtful attempts.
    public static let ambiguous = Phrase(
      lt: "Neaiškūs",
      en: "Doubtful",
      pl: "Niepewne")

    /// Heads the reasons.
    public static let reason = Phrase(
      lt: "Priežastis",
      en: "Reason",
      pl: "Powód")

    /// No letter is such.
    public static let none = Phrase(
      lt: "Tokių laiškų nėra.",
      en: "There are no such letters.",
      pl: "Nie ma takich listów.")

    /// There are more letters than were shown.
    ///
    /// - Parameter shown: How many were shown.
    /// - Returns: The sentence.
    public static func more(than shown: Int) -> Phrase {
      Phrase(
        lt: "Parodyta laiškų: \(shown); yra ir daugiau. Kiek jų rodyti, nurodoma --count.",
        en: "Letters shown: \(shown); there are more. Say with --count how many to show.",
        pl: "Pokazano listów: \(shown); jest ich więcej. Ile pokazać, określa --count.")
    }

    /// Heads the addresses that take no mail.
    public static let suppressed = Phrase(
      lt: "Adresai, kuriais neberašoma:",
      en: "Addresses that take no mail:",
      pl: "Adresy, na które już nie piszemy:")

    /// A letter that nobody has tried to send.
    public static func neverTried(_ id: Int64) -> Phrase {
      Phrase(
        lt: "Laiško \(id) siųsti nebandyta.",
        en: "Letter \(id) has not been tried.",
        pl: "Listu \(id) nie próbowano wysłać.")
    }

    /// An attempt that goes on just now.
    public static let goesOn = Phrase(lt: "siunčiama", en: "being sent", pl: "w trakcie wysyłania")

    /// After a letter was let go again.
    public static func willBeRetried(_ id: Int64) -> Phrase {
      Phrase(
        lt: "Laiškas \(id) bus siunčiamas kito „sutartad tick“ metu.",
        en: "Letter \(id) will be sent with the next tick.",
        pl: "List \(id) zostanie wysłany przy następnym „sutartad tick”.")
    }

    /// After a letter was parked.
    public static func isParked(_ id: Int64) -> Phrase {
      Phrase(
        lt: "Laiškas \(id) sustabdytas.",
        en: "Letter \(id) is parked.",
        pl: "List \(id) wstrzymano.")
    }

    /// After an address was released.
    public static func released(_ address: String) -> Phrase {
      Phrase(
        lt: "Adresu \(address) vėl bus rašoma.",
        en: "The address \(address) takes mail again.",
        pl: "Na adres \(address) znów będziemy pisać.")
    }

    /// An address that takes mail anyway.
    public static func notSuppressed(_ address: String) -> Phrase {
      Phrase(
        lt: "Adresu \(address) rašoma ir taip.",
        en: "The address \(address) takes mail anyway.",
        pl: "Na adres \(address) i tak piszemy.")
    }

    /// Where a letter stands.
    public static func condition(_ name: String) -> Phrase {
      switch name {
      case "sent": Phrase(lt: "išsiųstas", en: "sent", pl: "wysłany")
      case "parked": Phrase(lt: "sustabdytas", en: "parked", pl: "wstrzymany")
      default: Phrase(lt: "laukia", en: "waiting", pl: "czeka")
      }
    }

    /// What came of an attempt.
    public static func outcome(_ name: String) -> Phrase {
      switch name {
      case "sent": Phrase(lt: "išsiųsta", en: "sent", pl: "wysłano")
      case "retry", "failed":
        Phrase(lt: "nepriimta, bus bandoma vėl", en: "not taken, to be tried again", pl: "nie przyjęto, ponowimy próbę")
      case "suppressed":
        Phrase(lt: "adresas netinka", en: "the address takes no mail", pl: "adres nie przyjmuje poczty")
      case "parked": Phrase(lt: "laiškas atmestas", en: "the letter is refused", pl: "list odrzucono")
      case "relay": Phrase(lt: "nebuvo kaip siųsti", en: "there was no way to send", pl: "nie było jak wysłać")
      default:
        Phrase(lt: "neaišku, ar išsiųsta", en: "it may or may not have been sent", pl: "nie wiadomo, czy wysłano")
      }
    }
  }
}
