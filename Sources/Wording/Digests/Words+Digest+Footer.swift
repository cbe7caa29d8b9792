public import CivilTime
public import Cooperation

extension Words.Digest {
  /// Who writes, and why.
  public static let footer = Phrase(
    lt: "Šį laišką gaunate, nes atstovaujate ketinimų protokolo šaliai arba jį koordinuojate. "
      + "Jį parašė bendradarbiavimo registras „Sutarta“.",
    en: "You get this letter because you represent a party to a protocol of intent, or coordinate it. "
      + "The register Sutarta wrote it.",
    pl: "Otrzymują Państwo ten list, ponieważ reprezentują Państwo stronę protokołu intencji lub go koordynują. "
      + "Napisał go rejestr Sutarta.")

  /// How the letters become fewer.
  ///
  /// - Parameter today: The reader's date: the example of quiet days is the month after it.
  /// - Returns: The commands.
  public static func fewer(today: CivilDate) -> [Command] {
    func frequency(_ purpose: Phrase, _ value: String) -> Command {
      Command(purpose, "sutarta notices set --frequency \(value)")
    }
    let parts = today.parts
    let (year, month) = parts.month == 12 ? (parts.year + 1, 1) : (parts.year, parts.month + 1)
    let first = CivilDate(year: year, month: month, day: 1) ?? today
    let next =
      month == 12 ? CivilDate(year: year + 1, month: 1, day: 1) : CivilDate(year: year, month: month + 1, day: 1)
    let last = CivilDate(dayNumber: (next ?? today).dayNumber - 1)
    return [
      frequency(
        Phrase(lt: "Gauti kartą per savaitę", en: "To get one a week", pl: "Aby otrzymywać raz w tygodniu"), "weekly"),
      frequency(
        Phrase(
          lt: "Gauti tik tai, kas skubu", en: "To get only what is urgent", pl: "Aby otrzymywać tylko sprawy pilne"),
        "urgent"),
      frequency(
        Phrase(
          lt: "Vėl gauti kasdien, kai yra ką pranešti", en: "To get them daily again, when there is something to say",
          pl: "Aby znów otrzymywać codziennie, gdy jest o czym pisać"), "daily"),
      Command(
        Phrase(
          lt: "Kurį laiką negauti nieko, pavyzdžiui", en: "To get none for a while, for example",
          pl: "Aby przez pewien czas nic nie otrzymywać, na przykład"), "sutarta notices quiet \(first) \(last)"),
    ]
  }

  /// Whom to write to about the letters.
  public static let writeTo = Phrase(
    lt: "Jei laiškų visai nenorite arba turite klausimų, rašykite",
    en: "If you want no such letters at all, or have questions, write to",
    pl: "Jeśli nie chcą Państwo takich listów lub mają pytania, proszę pisać na adres")

  /// How far history is sealed, and what that is for.
  public static func seal(_ head: SealHead) -> Phrase {
    Phrase(
      lt: "Istorija užantspauduota iki įrašo Nr. \(head.number). Pasilikite šį laišką: pagal jame įrašytą antspaudą "
        + "bet kuri šalis gali patikrinti, ar istorija vėliau nepakeista ir nesutrumpinta",
      en: "History is sealed up to row No. \(head.number). Keep this letter: with the seal in it any party can check "
        + "that history was not altered or cut short later",
      pl: "Historia jest opieczętowana do wpisu nr \(head.number). Proszę zachować ten list: na podstawie podanej "
        + "pieczęci każda strona może sprawdzić, czy historii później nie zmieniono ani nie skrócono")
  }

  /// The command that holds an audit against a head.
  public static func auditCommand(_ head: SealHead) -> String {
    "sutarta audit verify --head \(head.number):\(head.hash)"
  }
}
