extension Words.Help {
  /// What `notices` is about.
  public static let notices = Phrase(
    lt: "Kada ir kaip dažnai Jums rašoma.",
    en: "When and how often you are written to.",
    pl: "Kiedy i jak często otrzymują Państwo listy.")

  /// What `notices show` does.
  public static let noticesShow = Phrase(
    lt: "Rodyti, kaip Jums rašoma.",
    en: "Show how you are written to.",
    pl: "Pokaż, jak otrzymują Państwo listy.")

  /// What `notices set` does.
  public static let noticesSet = Phrase(
    lt: "Pakeisti, kaip Jums rašoma; kas nenurodyta, lieka kaip buvę.",
    en: "Change how you are written to; what is not said stays.",
    pl: "Zmień sposób wysyłania listów; czego nie podano, pozostaje.")

  /// What `notices quiet` does.
  public static let noticesQuiet = Phrase(
    lt: "Nustatyti dienas, kuriomis Jums nerašoma.",
    en: "Set days on which you are not written to.",
    pl: "Ustal dni, w których nie wysyłamy Państwu listów.")

  /// What `notices ladder` does.
  public static let noticesLadder = Phrase(
    lt: "Nustatyti, prieš kiek dienų primenama apie vieną priemonę ar renginį.",
    en: "Set how many days before one measure or event people are reminded.",
    pl: "Ustal, ile dni wcześniej przypominamy o jednym zadaniu lub wydarzeniu.")

  /// What `notices silence` does.
  public static let noticesSilence = Phrase(
    lt: "Nustatyti, po kiek dienų be žinių apie priemonę klausiama jos vykdytojo.",
    en: "Set after how many days without news of a measure its lead is asked.",
    pl: "Ustal, po ilu dniach bez wiadomości o zadaniu pytamy podmiot odpowiedzialny.")

  /// What `--frequency` wants.
  public static let frequency = Phrase(
    lt: "Kaip dažnai: daily (kasdien, kai yra ką pranešti), weekly (kas savaitę) arba urgent (tik skubūs).",
    en: "How often: daily (when there is something to tell), weekly or urgent (only what cannot wait).",
    pl: "Jak często: daily (codziennie, gdy jest o czym pisać), weekly (co tydzień) albo urgent (tylko pilne).")

  /// What `--hour` wants.
  public static let hour = Phrase(
    lt: "Nuo kurios Jūsų dienos valandos galima rašyti.",
    en: "The hour of your own day from which a letter may come.",
    pl: "Od której godziny Państwa dnia można pisać.")

  /// What `--weekdays` wants.
  public static let weekdays = Phrase(
    lt: "Kuriomis savaitės dienomis galima rašyti: 1 – pirmadienis, 7 – sekmadienis.",
    en: "The weekdays on which a letter may come: 1 is Monday, 7 is Sunday.",
    pl: "W jakie dni tygodnia można pisać: 1 – poniedziałek, 7 – niedziela.")

  /// What `--ladder` wants.
  public static let ownLadder = Phrase(
    lt: "Prieš kiek dienų Jums priminti: 30,7,1; „usual“ grąžina įprastą tvarką.",
    en: "How many days before to remind you: 30,7,1; 'usual' gives back the usual.",
    pl: "Ile dni wcześniej przypominać: 30,7,1; „usual” przywraca zwykły porządek.")

  /// What `--letters-in` wants.
  public static let lettersIn = Phrase(
    lt: "Kuria kalba Jums rašyti.",
    en: "The language that you are written to in.",
    pl: "W jakim języku pisać.")

  /// What `--time-zone` wants.
  public static let ownTimeZone = Phrase(
    lt: "Jūsų laiko juosta: Europe/Vilnius.",
    en: "Your time zone: Europe/Vilnius.",
    pl: "Państwa strefa czasowa: Europe/Warsaw.")

  /// What `notices quiet` begins with.
  public static let quietFrom = Phrase(
    lt: "Pirmoji diena.",
    en: "The first day.",
    pl: "Pierwszy dzień.")

  /// What `notices quiet` ends with.
  public static let quietThrough = Phrase(
    lt: "Paskutinė diena; nenurodžius – ta pati.",
    en: "The last day; the same unless said.",
    pl: "Ostatni dzień; domyślnie ten sam.")

  /// What `--end` does.
  public static let quietEnd = Phrase(
    lt: "Atšaukti nuo šios dienos prasidedančią ramybę.",
    en: "Take back the quiet time that begins on this day.",
    pl: "Odwołać ciszę zaczynającą się tego dnia.")

  /// What `notices ladder` wants.
  public static let rungs = Phrase(
    lt: "Prieš kiek dienų priminti: 30,7,1; „usual“ grąžina įprastą tvarką.",
    en: "How many days before to remind: 30,7,1; 'usual' gives back the usual.",
    pl: "Ile dni wcześniej przypominać: 30,7,1; „usual” przywraca zwykły porządek.")

  /// What `--measure` wants.
  public static let noticesMeasure = Phrase(
    lt: "Priemonės numeris.",
    en: "The measure's number.",
    pl: "Numer zadania.")

  /// What `--event` wants.
  public static let noticesEvent = Phrase(
    lt: "Renginio kodas.",
    en: "The event's code.",
    pl: "Kod wydarzenia.")

  /// What `notices silence` wants.
  public static let silenceDays = Phrase(
    lt: "Dienų skaičius (7–366) arba never.",
    en: "A number of days (7–366), or never.",
    pl: "Liczba dni (7–366) albo never.")

  /// What `admin mail` is about.
  public static let adminMail = Phrase(
    lt: "Kas ištiko laiškus ir ką galima daryti.",
    en: "What became of letters, and what may be done.",
    pl: "Co się stało z listami i co można zrobić.")

  /// What `admin mail list` does.
  public static let mailList = Phrase(
    lt: "Rodyti neišsiųstus laiškus ir adresus, kuriais neberašoma.",
    en: "List the letters not sent, and the addresses that take no mail.",
    pl: "Pokaż niewysłane listy i adresy, na które już nie piszemy.")

  /// What `--only` wants.
  public static let mailOnly = Phrase(
    lt: "Tik: waiting (laukiantys), parked (sustabdyti), ambiguous (neaiškūs) arba sent (išsiųsti).",
    en: "Only those waiting, parked, ambiguous or sent.",
    pl: "Tylko: waiting (czekające), parked (wstrzymane), ambiguous (niepewne) albo sent (wysłane).")

  /// What `--count` wants.
  public static let mailCount = Phrase(
    lt: "Kiek daugiausia laiškų parodyti.",
    en: "The most letters to show.",
    pl: "Ile najwyżej listów pokazać.")

  /// What `admin mail show` does.
  public static let mailShow = Phrase(
    lt: "Rodyti visus bandymus išsiųsti laišką.",
    en: "Show every attempt to send a letter.",
    pl: "Pokaż wszystkie próby wysłania listu.")

  /// What `admin mail retry` does.
  public static let mailRetry = Phrase(
    lt: "Siųsti laišką iš naujo kito „sutartad tick“ metu.",
    en: "Have a letter sent with the next tick.",
    pl: "Wyślij list ponownie przy następnym „sutartad tick”.")

  /// What `admin mail park` does.
  public static let mailPark = Phrase(
    lt: "Sustabdyti laišką: jis nebesiunčiamas.",
    en: "Park a letter: it is tried no more.",
    pl: "Wstrzymaj list: nie będzie już wysyłany.")

  /// What `--reason` wants.
  public static let mailReason = Phrase(
    lt: "Kodėl.",
    en: "Why.",
    pl: "Dlaczego.")

  /// What `admin mail release` does.
  public static let mailRelease = Phrase(
    lt: "Vėl leisti rašyti adresu.",
    en: "Let an address take mail again.",
    pl: "Pozwól znów pisać na adres.")

  /// What `admin mail release` wants.
  public static let mailAddress = Phrase(
    lt: "El. pašto adresas.",
    en: "The e-mail address.",
    pl: "Adres e-mail.")

  /// What names a letter.
  public static let mailID = Phrase(
    lt: "Laiško numeris iš „sutarta admin mail list“.",
    en: "The letter's number, from 'sutarta admin mail list'.",
    pl: "Numer listu z „sutarta admin mail list”.")
}
