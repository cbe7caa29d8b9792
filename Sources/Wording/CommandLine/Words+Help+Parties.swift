extension Words.Help {
  /// What `sutarta protocol` is about.
  public static let agreement = Phrase(
    lt: "Ketinimų protokolas ir jo šalys.",
    en: "The protocol of intent and its parties.",
    pl: "Protokół intencji i jego strony.")
  /// What `protocol show` does.
  public static let protocolShow = Phrase(
    lt: "Rodyti protokolą: kas ir kada pasirašė.",
    en: "Show the protocol: who has signed, and when.",
    pl: "Pokaż protokół: kto i kiedy podpisał.")
  /// What `protocol propose` does.
  public static let protocolPropose = Phrase(
    lt: "Pasiūlyti naują protokolą (registro tvarkytojui).",
    en: "Propose a new protocol (for the registrar).",
    pl: "Zaproponuj nowy protokół (dla administratora rejestru).")
  /// What `protocol invite` does.
  public static let protocolInvite = Phrase(
    lt: "Pakviesti asociaciją.", en: "Invite an association.", pl: "Zaproś organizację.")
  /// What `protocol sign` does.
  public static let protocolSign = Phrase(
    lt: "Pasirašyti protokolą asociacijos vardu.",
    en: "Sign the protocol for your association.",
    pl: "Podpisz protokół w imieniu organizacji.")
  /// What `protocol leave` does.
  public static let protocolLeave = Phrase(
    lt: "Pasitraukti iš protokolo.", en: "Leave the protocol.", pl: "Wystąp z protokołu.")
  /// What `protocol end` does.
  public static let protocolEnd = Phrase(
    lt: "Pateikti šalims spręsti, ar protokolą nutraukti.",
    en: "Ask the parties whether the protocol is ended.",
    pl: "Poddaj zakończenie protokołu pod głosowanie stron.")
  /// What a new protocol's code is.
  public static let newProtocolCode = Phrase(
    lt: "Naujo protokolo kodas.", en: "The new protocol's code.", pl: "Kod nowego protokołu.")
  /// What `--text` wants.
  public static let textHash = Phrase(
    lt: "Pasirašomo teksto SHA-256 (šešioliktainis).",
    en: "The SHA-256 of the text that is signed, in hexadecimal.",
    pl: "SHA-256 podpisywanego tekstu, szesnastkowo.")
  /// What `--time-zone` wants.
  public static let timeZone = Phrase(
    lt: "Laiko juosta, pvz., Europe/Vilnius.",
    en: "The time zone, as Europe/Vilnius.",
    pl: "Strefa czasowa, np. Europe/Vilnius.")
  /// What `--country` wants.
  public static let country = Phrase(
    lt: "Valstybė, kurios švenčių dienos galioja, pvz., LT.",
    en: "The country whose holidays count, as LT.",
    pl: "Państwo, którego święta obowiązują, np. LT.")
  /// What `--rolls-deadlines` does.
  public static let rolls = Phrase(
    lt: "Terminas, pasibaigiantis ne darbo dieną, nukeliamas į kitą darbo dieną.",
    en: "A deadline on a non-working day moves to the next working day.",
    pl: "Termin kończący się w dzień wolny przesuwa się na następny dzień roboczy.")
  /// What an association's code is.
  public static let associationCode = Phrase(
    lt: "Asociacijos kodas.", en: "The association's code.", pl: "Kod organizacji.")
  /// What `--observer` does.
  public static let observer = Phrase(lt: "Kaip stebėtoją.", en: "As an observer.", pl: "Jako obserwatora.")
  /// What `--from` wants.
  public static let from = Phrase(lt: "Nuo kurios dienos.", en: "From which day.", pl: "Od którego dnia.")
  /// What `admin invite` does.
  public static let adminInvite = Phrase(
    lt: "Pakviesti asmenį atstovauti asociacijai ir sukurti jo prisijungimą.",
    en: "Invite a person to act for an association, and make her login.",
    pl: "Zaproś osobę do reprezentowania organizacji i utwórz jej login.")
  /// What `admin revoke` does.
  public static let adminRevoke = Phrase(
    lt: "Iš karto atimti asmens prieigą.", en: "Shut a person out at once.", pl: "Natychmiast odbierz osobie dostęp.")
  /// What `admin erase` does.
  public static let adminErase = Phrase(
    lt: "Ištrinti asmens duomenis; asociacijos balsai lieka.",
    en: "Erase a person's data; her association's votes stay.",
    pl: "Usuń dane osoby; głosy organizacji pozostają.")
  /// What `admin end-office` does.
  public static let adminEndOffice = Phrase(
    lt: "Baigti asmens kadenciją.", en: "End a person's term of office.", pl: "Zakończ kadencję osoby.")
  /// What a login is.
  public static let login = Phrase(lt: "Asmens prisijungimo vardas.", en: "The person's login.", pl: "Login osoby.")
  /// What `--name` wants.
  public static let personName = Phrase(
    lt: "Kaip asmuo vadinamas: geriau pareigos nei vardas.",
    en: "How the person is called: an office rather than a name.",
    pl: "Jak osobę nazywać: raczej funkcja niż nazwisko.")
  /// What `--email` wants.
  public static let email = Phrase(lt: "El. pašto adresas.", en: "The e-mail address.", pl: "Adres e-mail.")
  /// What `--reads` wants.
  public static let personLanguage = Phrase(
    lt: "Kalba, kuria asmuo skaito: lt, en arba pl.",
    en: "The language that the person reads: lt, en or pl.",
    pl: "Język, w którym osoba czyta: lt, en lub pl.")
  /// What `--deputy` does.
  public static let deputy = Phrase(lt: "Kaip pavaduotoją.", en: "As a deputy.", pl: "Jako zastępcę.")
  /// What `sutarta audit` is about.
  public static let audit = Phrase(
    lt: "Istorijos vientisumas.", en: "Whether history is whole.", pl: "Spójność historii.")
  /// What `audit verify` does.
  public static let auditVerify = Phrase(
    lt: "Iš naujo apskaičiuoti istorijos maišų grandinę ir nurodyti pirmą pakeistą įrašą.",
    en: "Compute history's chain of hashes anew, and name the first bad row.",
    pl: "Oblicz na nowo łańcuch skrótów historii i wskaż pierwszy zmieniony wpis.")
  /// What `audit head` does.
  public static let auditHead = Phrase(
    lt: "Rodyti, kiek istorijos užantspauduota.",
    en: "Show how far history is sealed.",
    pl: "Pokaż, jak daleko historia jest zapieczętowana.")
  /// What `--head` wants.
  public static let knownHead = Phrase(
    lt: "Išsaugota paskutinė grandinės grandis iš laiško: skaičius:maiša.",
    en: "A head that you kept, from a digest: number:hash.",
    pl: "Zachowane ostatnie ogniwo łańcucha z listu: liczba:skrót.")
}
