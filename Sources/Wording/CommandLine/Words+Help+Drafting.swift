extension Words.Help {
  /// What `plan propose` does.
  public static let planPropose = Phrase(
    lt: "Pasiūlyti naują planą.", en: "Propose a new plan.", pl: "Zaproponuj nowy plan.")
  /// What `plan direction` does.
  public static let planDirection = Phrase(
    lt: "Pridėti plano projekto kryptį arba pakeisti jos pavadinimą.",
    en: "Add a direction to a draft, or word it anew.",
    pl: "Dodaj kierunek do projektu planu lub zmień jego nazwę.")
  /// What `plan agree` does.
  public static let planAgree = Phrase(
    lt: "Pateikti šalims spręsti, ar planas sutartas.",
    en: "Ask the parties whether the plan is agreed.",
    pl: "Poddaj plan pod głosowanie stron.")
  /// What `plan start` does.
  public static let planStart = Phrase(
    lt: "Pradėti vykdyti sutartą planą.", en: "Start an agreed plan.", pl: "Rozpocznij realizację planu.")
  /// What `plan close` does.
  public static let planClose = Phrase(
    lt: "Užbaigti planą, kai atsakyta dėl visų priemonių.",
    en: "Close a plan in which every measure has been answered for.",
    pl: "Zamknij plan, gdy każde zadanie ma odpowiedź.")
  /// What `plan rollover` does.
  public static let planRollover = Phrase(
    lt: "Pasiūlyti kitą planą pagal šį: kas tęsiama, kas kartojama, ko atsisakoma.",
    en: "Propose the next plan from this one: what is carried, renewed, dropped.",
    pl: "Zaproponuj kolejny plan na podstawie tego: co przechodzi, co się powtarza, co odpada.")
  /// What a new plan's code is.
  public static let newPlanCode = Phrase(lt: "Naujo plano kodas.", en: "The new plan's code.", pl: "Kod nowego planu.")
  /// What a direction's code is.
  public static let directionCode = Phrase(
    lt: "Krypties kodas, pvz., K1.", en: "The direction's code, as K1.", pl: "Kod kierunku, np. K1.")
  /// What `--position` wants.
  public static let position = Phrase(lt: "Kelinta iš eilės.", en: "Its place in order.", pl: "Miejsce w kolejności.")
  /// What `--first` wants.
  public static let firstDay = Phrase(lt: "Pirma diena.", en: "The first day.", pl: "Pierwszy dzień.")
  /// What `--last` wants.
  public static let finalDay = Phrase(lt: "Paskutinė diena.", en: "The last day.", pl: "Ostatni dzień.")
  /// What `--title` wants.
  public static let title = Phrase(
    lt: "Pavadinimas Jūsų kalba.", en: "The title, in your language.", pl: "Tytuł w Pani/Pana języku.")
  /// What `--answer` wants.
  public static let answers = Phrase(
    lt: "Kas bus su priemone: 3=renewed, 4=carried arba 5=dropped:priežastis; galima kartoti.",
    en: "What becomes of a measure: 3=renewed, 4=carried or 5=dropped:reason; may be repeated.",
    pl: "Co stanie się z zadaniem: 3=renewed, 4=carried lub 5=dropped:powód; można powtarzać.")
  /// What `measure propose` does.
  public static let measurePropose = Phrase(
    lt: "Pasiūlyti priemonę.", en: "Propose a measure.", pl: "Zaproponuj zadanie.")
  /// What `measure change` does.
  public static let measureChange = Phrase(
    lt: "Pakeisti dar nesutartą priemonę.",
    en: "Change a measure that is still a proposal.",
    pl: "Zmień zadanie, które jest jeszcze propozycją.")
  /// What `measure need` does.
  public static let measureNeed = Phrase(
    lt: "Nurodyti, kurios priemonės ši laukia.",
    en: "Let a measure wait for another.",
    pl: "Wskaż, na jakie inne zadanie czeka to zadanie.")
  /// What `measure agree` does.
  public static let measureAgree = Phrase(
    lt: "Pateikti spręsti, ar priemonė sutarta.",
    en: "Ask whether a measure is agreed.",
    pl: "Poddaj zadanie pod głosowanie.")
  /// What `measure progress` does.
  public static let measureProgress = Phrase(
    lt: "Pranešti, kiek padaryta.", en: "Report how far a measure has come.", pl: "Zgłoś postęp zadania.")
  /// What `measure note` does.
  public static let measureNote = Phrase(
    lt: "Įrašyti pastabą apie priemonę.", en: "Write a remark on a measure.", pl: "Dopisz uwagę do zadania.")
  /// What `measure reopen` does.
  public static let measureReopen = Phrase(
    lt: "Atnaujinti per anksti užbaigtą priemonę.",
    en: "Take up again what was finished too early.",
    pl: "Wznów zadanie zakończone przedwcześnie.")
  /// What `measure undo` does.
  public static let measureUndo = Phrase(
    lt: "Anuliuoti savo paskutinį veiksmą, jei po jo nieko neįvyko.",
    en: "Take your own last move back, where nothing has followed.",
    pl: "Cofnij własną ostatnią czynność, jeśli nic po niej nie nastąpiło.")
  /// What `measure withdraw` does.
  public static let measureWithdraw = Phrase(
    lt: "Atsiimti pasiūlytą priemonę.", en: "Take a proposal back.", pl: "Wycofaj propozycję zadania.")
  /// What `measure postpone` does.
  public static let measurePostpone = Phrase(
    lt: "Pateikti spręsti, ar priemonę atidėti kitam planui.",
    en: "Ask whether a measure is put off to the next plan.",
    pl: "Poddaj pod głosowanie odroczenie zadania do następnego planu.")
  /// What `measure cancel` does.
  public static let measureCancel = Phrase(
    lt: "Pateikti spręsti, ar priemonę atšaukti.",
    en: "Ask whether a measure is given up.",
    pl: "Poddaj pod głosowanie odwołanie zadania.")
  /// What the second number of `measure need` is.
  public static let neededNumber = Phrase(
    lt: "Priemonės, kurios laukiama, numeris.",
    en: "The number of the measure that it waits for.",
    pl: "Numer zadania, na które czeka.")
  /// What `--delay` wants.
  public static let delay = Phrase(
    lt: "Kiek dienų dar laukti.", en: "How many days more.", pl: "Ile dni jeszcze czekać.")
  /// What `--remove` does.
  public static let noLonger = Phrase(lt: "Nebelaukti.", en: "It waits no longer.", pl: "Już nie czeka.")
  /// What `--percent` wants.
  public static let percent = Phrase(
    lt: "Kiek padaryta, procentais.", en: "How far, in per cent.", pl: "Ile wykonano, w procentach.")
  /// What `--note` wants.
  public static let note = Phrase(lt: "Pastaba.", en: "What there is to say.", pl: "Uwaga.")
  /// What `--term` wants.
  public static let term = Phrase(
    lt: "Terminas, kaip rašoma plane: „spalio mėn.“, „iki gruodžio 31 d.“",
    en: "The term as plans write it: October, by 31 December, Q2.",
    pl: "Termin, jak w planie: „do 31 grudnia”, „II kwartał”.")
  /// What `--lead` wants.
  public static let lead = Phrase(
    lt: "Vykdytojo kodas; brūkšnys – visi kartu.",
    en: "The lead's code; a dash for all together.",
    pl: "Kod podmiotu odpowiedzialnego; kreska – wszyscy razem.")
  /// What `--partners` wants.
  public static let partners = Phrase(
    lt: "Partnerių kodai, atskirti kableliais.",
    en: "The partners' codes, separated by commas.",
    pl: "Kody partnerów, oddzielone przecinkami.")
  /// What `--parent` wants.
  public static let parent = Phrase(
    lt: "Priemonės, kurios dalis ji yra, numeris; brūkšnys – jokios.",
    en: "The number of the measure that it is part of; a dash for none.",
    pl: "Numer zadania, którego jest częścią; kreska – żadnego.")
  /// What `sutarta amendment` is about.
  public static let amendment = Phrase(
    lt: "Sutarto plano pakeitimai.", en: "Amendments of an agreed plan.", pl: "Zmiany uzgodnionego planu.")
  /// What `amendment propose` does.
  public static let amendmentPropose = Phrase(
    lt: "Pasiūlyti sutarto plano pakeitimą.",
    en: "Propose an amendment of an agreed plan.",
    pl: "Zaproponuj zmianę uzgodnionego planu.")
  /// What `amendment set` does.
  public static let amendmentSet = Phrase(
    lt: "Nurodyti, kuo priemonė skirtųsi; naujas numeris – nauja priemonė.",
    en: "Say how a measure would differ; a new number is a new measure.",
    pl: "Podaj, czym zadanie miałoby się różnić; nowy numer to nowe zadanie.")
  /// What `amendment show` does.
  public static let amendmentShow = Phrase(
    lt: "Rodyti, kuo planas skirtųsi.", en: "Show how the plan would differ.", pl: "Pokaż, czym plan by się różnił.")
  /// What `amendment agree` does.
  public static let amendmentAgree = Phrase(
    lt: "Pateikti pakeitimą spręsti suinteresuotoms asociacijoms.",
    en: "Ask those concerned whether the amendment is agreed.",
    pl: "Poddaj zmianę pod głosowanie zainteresowanych.")
  /// What `amendment withdraw` does.
  public static let amendmentWithdraw = Phrase(
    lt: "Atsiimti pakeitimą.", en: "Take an amendment back.", pl: "Wycofaj zmianę.")
  /// What an amendment's number is.
  public static let amendmentNumber = Phrase(
    lt: "Pakeitimo numeris.", en: "The amendment's number.", pl: "Numer zmiany.")
  /// What `--title-lt` and its like want.
  public static func titleIn(_ language: String) -> Phrase {
    Phrase(lt: "Pavadinimas (\(language)).", en: "The title (\(language)).", pl: "Tytuł (\(language)).")
  }
}
