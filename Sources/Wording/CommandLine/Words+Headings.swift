extension Words {
  /// What stands above the columns of a table.
  public enum Heading {
    /// A measure's number.
    public static let number = Phrase(lt: "Eil. Nr.", en: "No.", pl: "Lp.")
    /// A measure's title.
    public static let measure = Phrase(lt: "Priemonė", en: "Measure", pl: "Zadanie")
    /// Who leads a measure.
    public static let lead = Phrase(lt: "Vykdytojas", en: "Lead", pl: "Podmiot odpowiedzialny")
    /// Who shares in it.
    public static let partners = Phrase(lt: "Partneriai", en: "Partners", pl: "Partnerzy")
    /// When it is to be done, as written.
    public static let term = Phrase(lt: "Terminas", en: "Term", pl: "Termin")
    /// Where it is in its life cycle.
    public static let state = Phrase(lt: "Būsena", en: "State", pl: "Stan")
    /// The direction it belongs to.
    public static let direction = Phrase(lt: "Kryptis", en: "Direction", pl: "Kierunek")
    /// The day by which it is due.
    public static let due = Phrase(lt: "Iki", en: "Due", pl: "Do")
    /// What the reader may do with it.
    public static let next = Phrase(lt: "Galite", en: "You may", pl: "Można")
    /// The days of an event.
    public static let days = Phrase(lt: "Kada", en: "When", pl: "Kiedy")
    /// An event's title.
    public static let event = Phrase(lt: "Renginys", en: "Event", pl: "Wydarzenie")
    /// The days on which people are reminded of it.
    public static let reminders = Phrase(lt: "Priminsime", en: "Reminders", pl: "Przypomnienia")
    /// When something was done.
    public static let at = Phrase(lt: "Laikas", en: "At", pl: "Czas")
    /// What it was done to.
    public static let matter = Phrase(lt: "Dalykas", en: "What", pl: "Czego dotyczy")
    /// What was done.
    public static let action = Phrase(lt: "Veiksmas", en: "Action", pl: "Czynność")
    /// Who did it.
    public static let by = Phrase(lt: "Kas", en: "Who", pl: "Kto")
    /// What was told with it.
    public static let account = Phrase(lt: "Paaiškinimas", en: "Account", pl: "Wyjaśnienie")
    /// The state before.
    public static let from = Phrase(lt: "Iš", en: "From", pl: "Ze stanu")
    /// The state after.
    public static let to = Phrase(lt: "Į", en: "To", pl: "Do stanu")
    /// Who may make a move.
    public static let roles = Phrase(lt: "Kas gali", en: "Who may", pl: "Kto może")
    /// A field of a measure.
    public static let field = Phrase(lt: "Kas keičiama", en: "Field", pl: "Co się zmienia")
    /// What something was.
    public static let before = Phrase(lt: "Buvo", en: "Before", pl: "Było")
    /// What something will be.
    public static let after = Phrase(lt: "Bus", en: "After", pl: "Będzie")
    /// An association.
    public static let association = Phrase(lt: "Asociacija", en: "Association", pl: "Organizacja")
    /// Its ballot.
    public static let ballot = Phrase(lt: "Balsas", en: "Ballot", pl: "Głos")
    /// What is asked.
    public static let question = Phrase(lt: "Klausimas", en: "Question", pl: "Sprawa")
    /// How the ballots stand.
    public static let ballots = Phrase(lt: "Balsai", en: "Ballots", pl: "Głosy")
    /// How it takes part.
    public static let standing = Phrase(lt: "Statusas", en: "Standing", pl: "Status")
    /// When it signed.
    public static let signed = Phrase(lt: "Pasirašė", en: "Signed", pl: "Podpisano")
    /// Since when and until when.
    public static let since = Phrase(lt: "Laikotarpis", en: "Period", pl: "Okres")
    /// A short name.
    public static let code = Phrase(lt: "Kodas", en: "Code", pl: "Kod")
    /// Who answers for an event.
    public static let responsible = Phrase(lt: "Atsako", en: "Responsible", pl: "Odpowiada")
    /// The rule of a series as RFC 5545 writes it.
    public static let rule = Phrase(lt: "Taisyklė", en: "Rule", pl: "Reguła")
    /// The plan of a measure.
    public static let plan = Phrase(lt: "Planas", en: "Plan", pl: "Plan")
    /// The day by which an occurrence is known.
    public static let known = Phrase(lt: "Pagal taisyklę", en: "By the series", pl: "Według reguły")
    /// What was decided of an occurrence.
    public static let change = Phrase(lt: "Pakeitimas", en: "Change", pl: "Zmiana")
  }
}
