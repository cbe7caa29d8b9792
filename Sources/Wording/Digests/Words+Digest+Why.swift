public import Cooperation

extension Words.Digest {
  /// Why the reader is told: her part in it, and how long before or after she is reminded.
  ///
  /// A reminder that comes on another day than its rung is silent about it: "in 15 days" and "30 days before" would
  /// quarrel.
  ///
  /// - Parameters:
  ///   - part: What makes it her matter.
  ///   - rung: How many days before she was to be reminded, negative for days after; `nil` for no such day.
  ///   - away: How many days there are left.
  /// - Returns: A sentence; `nil` where there is nothing to say.
  public static func why(_ part: Phrase?, rung: Int?, away: Int?) -> Phrase? {
    let parts = [part, rung.flatMap { $0 == away ? reminder($0) : nil }].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let sentence = Phrase.joined(parts, separator: "; ")
    return Phrase(
      lt: sentence.lt.capitalised + ".", en: sentence.en.capitalised + ".", pl: sentence.pl.capitalised + ".")
  }

  /// The reader's part in a measure.
  public static func part(_ capacity: Role) -> Phrase? {
    switch capacity {
    case .lead:
      Phrase(
        lt: "Jūsų asociacija šią priemonę vykdo", en: "your association leads this measure",
        pl: "Państwa organizacja odpowiada za to zadanie")
    case .partner:
      Phrase(
        lt: "Jūsų asociacija yra šios priemonės partnerė", en: "your association is a partner in this measure",
        pl: "Państwa organizacja jest partnerem w tym zadaniu")
    case .signatory:
      Phrase(
        lt: "ši priemonė – bendra visų protokolo šalių", en: "this measure is shared by all parties to the protocol",
        pl: "to zadanie jest wspólne dla wszystkich stron protokołu")
    case .coordinator:
      Phrase(
        lt: "Jūs koordinuojate protokolo vykdymą", en: "you coordinate the protocol",
        pl: "koordynują Państwo realizację protokołu")
    case .keeper, .voter, .proposer, .author, .registrar, .daemon, .decision, .consequence: nil
    }
  }

  /// The reader's part in a question.
  public static let voice = Phrase(
    lt: "Jūsų asociacija turi balsą ir dar nebalsavo",
    en: "your association has a voice in this and has not used it yet",
    pl: "Państwa organizacja ma głos i jeszcze go nie oddała")

  /// The reader's part in an event.
  public static let calendar = Phrase(
    lt: "renginys yra Jūsų protokolo kalendoriuje", en: "it is in the calendar of your protocol",
    pl: "wydarzenie jest w kalendarzu Państwa protokołu")

  private static func reminder(_ rung: Int) -> Phrase {
    let distance = rung >= 0 ? Phrase.daysBefore(rung) : Phrase.daysAfter(-rung)
    return Phrase(lt: "primename \(distance.lt)", en: "we remind you \(distance.en)", pl: "przypominamy \(distance.pl)")
  }
}
