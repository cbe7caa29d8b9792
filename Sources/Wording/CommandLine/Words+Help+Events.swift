extension Words.Help {
  /// What `sutarta event` is about.
  public static let event = Phrase(
    lt: "Renginiai ir atmintinos dienos; keičia koordinatorius arba atsakinga asociacija.",
    en: "Events; the coordinator changes them, or the association that answers for one.",
    pl: "Wydarzenia; zmienia je koordynator albo odpowiedzialna organizacja.")
  /// What `event next` does.
  public static let eventNext = Phrase(
    lt: "Rodyti artimiausius renginius ir jų priminimų dienas.",
    en: "Show the next events and the days of their reminders.",
    pl: "Pokaż najbliższe wydarzenia i dni przypomnień.")
  /// What `--holidays` does.
  public static let holidays = Phrase(
    lt: "Rodyti ir šalies šventines dienas.", en: "Show the country's public holidays too.",
    pl: "Pokaż także święta państwowe.")
  /// What `event list` does.
  public static let eventList = Phrase(
    lt: "Rodyti visus renginius ir kada jie kartojami.", en: "List all events and when they come again.",
    pl: "Pokaż wszystkie wydarzenia i kiedy się powtarzają.")
  /// What `event show` does.
  public static let eventShow = Phrase(
    lt: "Rodyti vieną renginį: artimiausias dienas, kas pakeista ir su kuriomis priemonėmis jis susietas.",
    en: "Show one event: its next days, what was changed of them, and the measures that it belongs to.",
    pl: "Pokaż jedno wydarzenie: najbliższe dni, zmiany i powiązane zadania.")
  /// What `event add` does.
  public static let eventAdd = Phrase(
    lt: "Įrašyti naują renginį (koordinatoriui).", en: "Add an event (for the coordinator).",
    pl: "Dodaj wydarzenie (dla koordynatora).")
  /// What `event edit` does.
  public static let eventEdit = Phrase(
    lt: "Pakeisti renginio pavadinimą, dienas ar kartojimo taisyklę.",
    en: "Change an event's title, its days or its rule.",
    pl: "Zmień tytuł, dni lub regułę wydarzenia.")
  /// What `event end` does.
  public static let eventEnd = Phrase(
    lt: "Nustatyti, kada renginys nustojamas kartoti.", en: "Say when a series ends.",
    pl: "Ustal, kiedy wydarzenie przestaje się powtarzać.")
  /// What `event move` does.
  public static let eventMove = Phrase(
    lt: "Perkelti vieną renginio kartą į kitas dienas.", en: "Move one occurrence of an event to other days.",
    pl: "Przenieś jedno wystąpienie wydarzenia na inne dni.")
  /// What `event cancel` does.
  public static let eventCancel = Phrase(
    lt: "Atšaukti vieną renginio kartą.", en: "Cancel one occurrence of an event.",
    pl: "Odwołaj jedno wystąpienie wydarzenia.")
  /// What `event restore` does.
  public static let eventRestore = Phrase(
    lt: "Grąžinti perkeltą ar atšauktą renginio kartą į jo dienas.",
    en: "Put a moved or cancelled occurrence back on its own days.",
    pl: "Przywróć przeniesione lub odwołane wystąpienie.")
  /// What `event link` does.
  public static let eventLink = Phrase(
    lt: "Susieti renginį su plano priemone.", en: "Say that an event belongs to a measure.",
    pl: "Powiąż wydarzenie z zadaniem planu.")
  /// What `event unlink` does.
  public static let eventUnlink = Phrase(
    lt: "Nebesieti renginio su plano priemone.", en: "Say that an event no longer belongs to a measure.",
    pl: "Usuń powiązanie wydarzenia z zadaniem.")
  /// What an event's code is.
  public static let eventCode = Phrase(
    lt: "Renginio kodas; visus rodo „sutarta event list“.",
    en: "The event's code; 'sutarta event list' shows them all.",
    pl: "Kod wydarzenia; wszystkie pokazuje „sutarta event list”.")
  /// By which day an occurrence is known.
  public static let originalDay = Phrase(
    lt: "Diena, kurią šis renginio kartas prasidėtų pagal taisyklę (2026-04-23), net jei jis perkeltas.",
    en: "The day on which the series has it begin (2026-04-23), even where it was moved.",
    pl: "Dzień, w którym rozpoczęłoby się zgodnie z regułą (2026-04-23), nawet jeśli je przeniesiono.")
  /// What `--first` wants of an event.
  public static let eventFirst = Phrase(
    lt: "Pirmojo karto pirmoji diena.", en: "The first day of its first occurrence.",
    pl: "Pierwszy dzień pierwszego wystąpienia.")
  /// What `--last` wants of an event.
  public static let eventLast = Phrase(
    lt: "Pirmojo karto paskutinė diena; nenurodžius – ta pati.",
    en: "The last day of its first occurrence; the same where left out.",
    pl: "Ostatni dzień pierwszego wystąpienia; domyślnie ten sam.")
  /// What `--rule` wants.
  public static let rule = Phrase(
    lt: "Kaip kartojama: yearly, monthly, weekly, daily arba RRULE (RFC 5545); brūkšnys – vienkartinis.",
    en: "How it comes again: yearly, monthly, weekly, daily or an RRULE (RFC 5545); a dash for a single event.",
    pl: "Jak się powtarza: yearly, monthly, weekly, daily lub RRULE (RFC 5545); kreska – jednorazowe.")
  /// What `--until` wants of an event.
  public static let eventUntil = Phrase(
    lt: "Paskutinė diena, kurią dar gali prasidėti; brūkšnys – be pabaigos.",
    en: "The last day on which it may begin; a dash for no end.",
    pl: "Ostatni dzień, w którym może się rozpocząć; kreska – bez końca.")
  /// What `--except` wants.
  public static let except = Phrase(
    lt: "Dienos, kuriomis neprasideda, skiriamos kableliais; brūkšnys – tokių nėra.",
    en: "Days on which it does not begin, parted by commas; a dash for none.",
    pl: "Dni, w których się nie rozpoczyna, oddzielone przecinkami; kreska – brak.")
  /// What `--edition` wants.
  public static let edition = Phrase(
    lt: "Kelintas buvo pirmasis kartas; brūkšnys – neskaičiuojama.",
    en: "The number of the first occurrence; a dash where nobody counts.",
    pl: "Numer pierwszego wystąpienia; kreska – bez numeracji.")
  /// What `--responsible` wants.
  public static let responsible = Phrase(
    lt: "Už renginį atsakingos ir galinčios jį keisti asociacijos kodas; brūkšnys – tik koordinatorius.",
    en: "The code of the association that answers for it and may change it; a dash for the coordinator alone.",
    pl: "Kod organizacji, która odpowiada za wydarzenie i może je zmieniać; kreska – tylko koordynator.")
  /// What `--to` wants of a move.
  public static let moveTo = Phrase(
    lt: "Nauja pirmoji diena.", en: "Its new first day.", pl: "Nowy pierwszy dzień.")
  /// What `--through` wants of a move.
  public static let moveThrough = Phrase(
    lt: "Nauja paskutinė diena; nenurodžius – trunka kaip paprastai.",
    en: "Its new last day; as long as always where left out.",
    pl: "Nowy ostatni dzień; domyślnie trwa tyle co zwykle.")
}
