extension Words {
  /// What `--help` says of each command and option.
  public enum Help {
    /// What `sutarta` is.
    public static let sutarta = Phrase(
      lt: "Kas sutarta, kas padaryta ir kas laukia.",
      en: "What was agreed, what has been done, and what waits.",
      pl: "Co uzgodniono, co zrobiono i co czeka.")
    /// What `sutarta plan` is about.
    public static let plan = Phrase(lt: "Veiklos planas.", en: "The plan.", pl: "Plan działań.")
    /// What `plan show` does.
    public static let planShow = Phrase(
      lt: "Rodyti planą: kryptis ir priemones.", en: "Show the plan: its directions and measures.",
      pl: "Pokaż plan: kierunki i zadania.")
    /// What `sutarta measure` is about.
    public static let measure = Phrase(lt: "Plano priemonės.", en: "The measures of a plan.", pl: "Zadania planu.")
    /// What `measure list` does.
    public static let measureList = Phrase(
      lt: "Rodyti priemonių sąrašą.", en: "List the measures.", pl: "Pokaż listę zadań.")
    /// What `measure show` does.
    public static let measureShow = Phrase(
      lt: "Rodyti vieną priemonę, jos istoriją ir ką su ja galite daryti.",
      en: "Show one measure, its history, and what you may do with it.",
      pl: "Pokaż jedno zadanie, jego historię i co można z nim zrobić.")
    /// What `measure start` does.
    public static let measureStart = Phrase(
      lt: "Pažymėti, kad priemonė pradėta vykdyti.", en: "Record that work on a measure has begun.",
      pl: "Odnotuj rozpoczęcie zadania.")
    /// What `measure finish` does.
    public static let measureFinish = Phrase(
      lt: "Pažymėti, kad priemonė įvykdyta, ir aprašyti rezultatą.",
      en: "Record that a measure is done, and what came of it.",
      pl: "Odnotuj wykonanie zadania i jego rezultat.")
    /// What `waiting` does.
    public static let waiting = Phrase(
      lt: "Rodyti, kas Jūsų laukia.", en: "Show what waits for you.", pl: "Pokaż, co czeka na Panią/Pana.")
    /// What `history` does.
    public static let history = Phrase(
      lt: "Rodyti, kas, kada ir ką padarė.", en: "Show who did what, and when.", pl: "Pokaż, kto, kiedy i co zrobił.")
    /// What `sutarta admin` is about.
    public static let admin = Phrase(
      lt: "Registro tvarkymas.", en: "Keeping the register.", pl: "Prowadzenie rejestru.")
    /// What `admin migrate` does.
    public static let migrate = Phrase(
      lt: "Sukurti arba atnaujinti duomenų bazės struktūrą.", en: "Create or update the database's schema.",
      pl: "Utwórz lub zaktualizuj schemat bazy danych.")
    /// What `--plan` does there.
    public static let migratePlan = Phrase(
      lt: "Tik parodyti, kas būtų padaryta.", en: "Only show what would be done.",
      pl: "Pokaż tylko, co zostałoby zrobione.")
    /// What `admin load` does.
    public static let load = Phrase(
      lt: "Įkelti protokolą, planus ir renginius iš aplanko failų.",
      en: "Load the protocol, plans and events from the files of a folder.",
      pl: "Wczytaj protokół, plany i wydarzenia z plików w folderze.")
    /// Which folder it wants.
    public static let loadFolder = Phrase(
      lt: "Aplankas su CSV failais.", en: "The folder of CSV files.", pl: "Folder z plikami CSV.")
    /// What `admin lifecycle` does.
    public static let lifecycle = Phrase(
      lt: "Rodyti gyvavimo ciklus: kas ir ką gali daryti.", en: "Show the life cycles: who may do what.",
      pl: "Pokaż cykle życia: kto i co może zrobić.")
    /// What `--sql` does there.
    public static let asSQL = Phrase(lt: "Kaip SQL.", en: "As SQL.", pl: "Jako SQL.")
    /// What `--mermaid` does there.
    public static let asMermaid = Phrase(
      lt: "Kaip „mermaid“ diagramą.", en: "As a mermaid diagram.", pl: "Jako diagram mermaid.")
    /// What `--json` does there.
    public static let asJSON = Phrase(lt: "Kaip JSON.", en: "As JSON.", pl: "Jako JSON.")

    /// What `sutartad` is.
    public static let sutartad = Phrase(
      lt: "Suplanuoja priminimus ir išsiunčia santraukas.", en: "Schedules reminders and sends digests.",
      pl: "Planuje przypomnienia i wysyła zestawienia.")
    /// What `tick` does.
    public static let tick = Phrase(
      lt: "Vieną kartą padaryti viską, kam atėjo laikas; skirta „cron“ ar „systemd“ laikmačiui.",
      en: "Do once all that is due; made for cron or a systemd timer.",
      pl: "Wykonaj jednorazowo wszystko, na co przyszła pora; dla crona lub timera systemd.")
    /// What `--as-of` means to the daemon.
    public static let tickAsOf = Phrase(
      lt: "Laikas, laikomas dabartimi: 2025-04-14 arba 2025-04-14T07:00+03:00; ateitis – tik su --dry-run.",
      en: "What to take for now: 2025-04-14 or 2025-04-14T07:00+03:00; what is to come, only with --dry-run.",
      pl: "Chwila przyjmowana za obecną: 2025-04-14 lub 2025-04-14T07:00+03:00; przyszła tylko z --dry-run.")
    /// What `--maildir` wants.
    public static let maildir = Phrase(
      lt: "Aplankas (maildir), į kurį dedami laiškai.", en: "The maildir that letters are put into.",
      pl: "Folder maildir, do którego trafiają listy.")
    /// What `--sender` wants.
    public static let sender = Phrase(
      lt: "Siuntėjo el. pašto adresas.", en: "The sender's e-mail address.", pl: "Adres e-mail nadawcy.")

    /// What `--verbose` does.
    public static let verbose = Phrase(
      lt: "Pasakyti, kas padaryta.", en: "Say what was done.", pl: "Podaj, co zrobiono.")

    /// What `--language` does.
    public static let language = Phrase(
      lt: "Kalba: lt, en arba pl.", en: "The language: lt, en or pl.", pl: "Język: lt, en lub pl.")
    /// What `--host` wants.
    public static let host = Phrase(
      lt: "Duomenų bazės serveris arba jo jungties (socket) aplankas.",
      en: "The database server, or the folder of its socket.",
      pl: "Serwer bazy danych albo folder jego gniazda.")
    /// What `--port` wants.
    public static let port = Phrase(lt: "Serverio prievadas.", en: "The server's port.", pl: "Port serwera.")
    /// What `--database` wants.
    public static let database = Phrase(
      lt: "Duomenų bazės pavadinimas.", en: "The database's name.", pl: "Nazwa bazy danych.")
    /// What `--user` wants.
    public static let user = Phrase(lt: "Naudotojas.", en: "The user.", pl: "Użytkownik.")
    /// What `--protocol` wants.
    public static let protocolCode = Phrase(
      lt: "Ketinimų protokolo kodas; nebūtinas, jei matote vieną.",
      en: "The protocol's code; not needed where you see only one.",
      pl: "Kod protokołu; zbędny, gdy widoczny jest tylko jeden.")
    /// What `--plan` wants.
    public static let planCode = Phrase(
      lt: "Plano kodas, pvz., 2025; nenurodžius – dabartinis planas.",
      en: "The plan's code, as 2025; the current plan where left out.",
      pl: "Kod planu, np. 2025; domyślnie bieżący plan.")
    /// What `--as-of` does.
    public static let asOf = Phrase(
      lt: "Diena, pagal kurią žiūrima (2025-04-14); nenurodžius – šiandien.",
      en: "The day to judge by (2025-04-14); today where left out.",
      pl: "Dzień odniesienia (2025-04-14); domyślnie dzisiaj.")
    /// What a measure's number is.
    public static let number = Phrase(
      lt: "Priemonės numeris, pvz., 4 arba 3.1.", en: "The measure's number, as 4 or 3.1.",
      pl: "Numer zadania, np. 4 lub 3.1.")
    /// What `--outcome` wants.
    public static let outcome = Phrase(
      lt: "Kas padaryta.", en: "What came of it.", pl: "Co zrobiono.")
    /// What `--state` does.
    public static let stateFilter = Phrase(
      lt: "Tik šios būsenos.", en: "Only those in this state.", pl: "Tylko w tym stanie.")
    /// What `--association` does.
    public static let associationFilter = Phrase(
      lt: "Tik tos, kurias vykdo ar kuriose dalyvauja ši asociacija.",
      en: "Only those that this association leads or shares in.",
      pl: "Tylko te, które ta organizacja prowadzi lub w których uczestniczy.")
    /// What `--late` does.
    public static let lateFilter = Phrase(
      lt: "Tik vėluojančios.", en: "Only those that are late.", pl: "Tylko opóźnione.")
    /// What `--count` wants.
    public static let count = Phrase(lt: "Kiek rodyti.", en: "How many to show.", pl: "Ile pokazać.")
    /// What `--event` wants of `history`.
    public static let historyEvent = Phrase(
      lt: "Tik šio renginio.", en: "Only this event.", pl: "Tylko tego wydarzenia.")
    /// What the number means to `history`.
    public static let historyNumber = Phrase(
      lt: "Tik šios priemonės; nenurodžius – viso plano ir renginių.",
      en: "Only this measure; the whole plan and the events where left out.",
      pl: "Tylko tego zadania; domyślnie całego planu i wydarzeń.")
  }
}
