extension Words {
  /// What a digest says.
  public enum Digest {
    /// How a letter begins.
    public static let greeting = Phrase(lt: "Gerb. kolegos,", en: "Dear colleagues,", pl: "Szanowni Państwo,")

    /// Something was due before and could not go out then.
    public static let late = Phrase(
      lt: "Šis laiškas vėluoja: dalis priminimų turėjo pasiekti Jus anksčiau.",
      en: "This letter is late: some of these reminders should have reached you before.",
      pl: "Ten list jest spóźniony: część przypomnień powinna była dotrzeć wcześniej.")

    /// Heads the questions that wait for a ballot.
    public static let ballots = Phrase(
      lt: "Laukia Jūsų sprendimo", en: "Waiting for your decision", pl: "Czeka na Państwa decyzję")

    /// Heads the objections that are to be overcome by a day.
    public static let negotiations = Phrase(
      lt: "Derinama dėl prieštaravimo", en: "An objection is being negotiated",
      pl: "Trwają negocjacje w sprawie sprzeciwu")

    /// Heads the measures whose deadline has passed.
    public static let overdue = Phrase(lt: "Vėluoja", en: "Overdue", pl: "Po terminie")

    /// Heads the measures that are due.
    public static let deadlines = Phrase(
      lt: "Artėjantys terminai", en: "Deadlines coming near", pl: "Zbliżające się terminy")

    /// Heads the measures of which nothing has been heard.
    public static let silence = Phrase(
      lt: "Seniai nėra žinių", en: "No news for a long time", pl: "Od dawna brak wiadomości")

    /// Heads the events that are not what was told of them.
    public static let changes = Phrase(
      lt: "Pasikeitę renginiai", en: "Events that have changed", pl: "Zmienione wydarzenia")

    /// Heads the events that are coming.
    public static let events = Phrase(
      lt: "Artėjantys renginiai", en: "Coming events", pl: "Nadchodzące wydarzenia")

    /// Heads the events of which the reader could not be told in time.
    public static let pastEvents = Phrase(
      lt: "Jau praėję renginiai", en: "Events that have passed", pl: "Wydarzenia, które już się odbyły")

    /// Heads what others have done.
    public static let news = Phrase(
      lt: "Ką nuveikė kiti", en: "What others have done", pl: "Co zrobili inni")

    /// Heads what the letter says of itself.
    public static let about = Phrase(lt: "Apie šį laišką", en: "About this letter", pl: "O tym liście")

    /// Of which protocol something is told, for those who belong to several.
    public static func protocolNamed(_ code: String) -> Phrase {
      Phrase(lt: "Protokolas „\(code)“.", en: "Protocol \(code).", pl: "Protokół „\(code)”.")
    }

    /// The name of the file with new and moved events.
    public static let calendarFile = Phrase(lt: "renginiai.ics", en: "events.ics", pl: "wydarzenia.ics")

    /// What is new of events can be taken into a calendar.
    public static let calendarAttached = Phrase(
      lt: "Nauji ir pasikeitę renginiai pridėti kalendoriaus faile „\(calendarFile.lt)“.",
      en: "New and changed events are attached as a calendar file, \(calendarFile.en).",
      pl: "Nowe i zmienione wydarzenia dołączono w pliku kalendarza „\(calendarFile.pl)”.")
  }
}

extension String {
  /// The text ended as a sentence is, and not twice.
  public var asSentence: String {
    guard let last = unicodeScalars.last, !".!?…".unicodeScalars.contains(last) else { return self }
    return self + "."
  }
}
