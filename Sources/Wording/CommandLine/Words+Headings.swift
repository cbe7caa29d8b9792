extension Words {
  /// What stands above the columns of a table.
  public enum Heading {
    public static let number = Phrase(lt: "Eil. Nr.", en: "No.", pl: "Lp.")
    public static let measure = Phrase(lt: "Priemonė", en: "Measure", pl: "Zadanie")
    public static let lead = Phrase(lt: "Vykdytojas", en: "Lead", pl: "Podmiot odpowiedzialny")
    public static let partners = Phrase(lt: "Partneriai", en: "Partners", pl: "Partnerzy")
    public static let term = Phrase(lt: "Terminas", en: "Term", pl: "Termin")
    public static let state = Phrase(lt: "Būsena", en: "State", pl: "Stan")
    public static let direction = Phrase(lt: "Kryptis", en: "Direction", pl: "Kierunek")
    public static let due = Phrase(lt: "Iki", en: "Due", pl: "Do")
    public static let next = Phrase(lt: "Galite", en: "You may", pl: "Można")
    public static let days = Phrase(lt: "Kada", en: "When", pl: "Kiedy")
    public static let event = Phrase(lt: "Renginys", en: "Event", pl: "Wydarzenie")
    public static let reminders = Phrase(lt: "Priminsime", en: "Reminders", pl: "Przypomnienia")
    public static let at = Phrase(lt: "Laikas", en: "At", pl: "Czas")
    public static let matter = Phrase(lt: "Dalykas", en: "What", pl: "Czego dotyczy")
    public static let action = Phrase(lt: "Veiksmas", en: "Action", pl: "Czynność")
    public static let by = Phrase(lt: "Kas", en: "Who", pl: "Kto")
    public static let account = Phrase(lt: "Paaiškinimas", en: "Account", pl: "Uzasadnienie")
    public static let from = Phrase(lt: "Iš", en: "From", pl: "Z")
    public static let to = Phrase(lt: "Į", en: "To", pl: "Na")
    public static let roles = Phrase(lt: "Kas gali", en: "Who may", pl: "Kto może")
  }
}
