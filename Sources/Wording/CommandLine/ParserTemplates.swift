/// The sentences of the command line parser, which speaks English only, and ours for each.
///
/// `{0}`, `{1}` … stand for what the parser filled in. The order matters: the first template that fits a line is
/// used, so a longer one stands before a shorter one that would fit too.
enum ParserTemplates {
  static let all: [Phrase] = refusals + help

  /// An option that is none, and the one that the parser takes for the nearest.
  static let otherOption = Phrase(
    lt: "Nežinoma parinktis „{0}“. Gal norėjote „{1}“?",
    en: "Unknown option '{0}'. Did you mean '{1}'?",
    pl: "Nieznana opcja „{0}”. Czy chodziło o „{1}”?")

  private static let refusals: [Phrase] = [
    otherOption,
    Phrase(lt: "Nežinoma parinktis „{0}“.", en: "Unknown option '{0}'", pl: "Nieznana opcja „{0}”."),
    Phrase(lt: "Nenurodyta „{0}“ reikšmė.", en: "Missing value for '{0}'", pl: "Brak wartości „{0}”."),
    Phrase(
      lt: "Parinktis „{0}“ reikšmės neturi, o nurodyta „{1}“.",
      en: "The option '{0}' does not take any value, but '{1}' was specified.",
      pl: "Opcja „{0}” nie przyjmuje wartości, a podano „{1}”."),
    Phrase(lt: "Nenumatytas argumentas „{0}“.", en: "Unexpected argument '{0}'", pl: "Nieoczekiwany argument „{0}”."),
    Phrase(
      lt: "Nenumatyti argumentai ({0}): „{1}“.",
      en: "{0} unexpected arguments: '{1}'",
      pl: "Nieoczekiwane argumenty ({0}): „{1}”."),
    Phrase(
      lt: "Parinktis {0} prieštarauja anksčiau nurodytai {1}.",
      en: "Value to be set with {0} had already been set with {1}",
      pl: "Opcja {0} jest sprzeczna z podaną wcześniej {1}."),
    Phrase(lt: "Trūksta argumento „{0}“.", en: "Missing expected argument '{0}'", pl: "Brak argumentu „{0}”."),
    Phrase(lt: "Trūksta vieno iš: „{0}“.", en: "Missing one of: '{0}'", pl: "Brak jednego z: „{0}”."),
    Phrase(
      lt: "Reikšmė „{0}“ parinkčiai „{1}“ netinka. Galimos reikšmės: {2}.",
      en: "The value '{0}' is invalid for '{1}'. Please provide one of {2}.",
      pl: "Wartość „{0}” opcji „{1}” jest niedozwolona. Możliwe wartości: {2}."),
    Phrase(
      lt: "Reikšmė „{0}“ parinkčiai „{1}“ netinka.",
      en: "The value '{0}' is invalid for '{1}'",
      pl: "Wartość „{0}” opcji „{1}” jest niedozwolona."),
    Phrase(lt: "Netinkama parinktis: {0}.", en: "Invalid option: {0}", pl: "Nieprawidłowa opcja: {0}."),
    Phrase(
      lt: "Trūksta komandos.", en: "Missing required subcommand.", pl: "Brak polecenia."),
    Phrase(
      lt: "Nepavyko atpažinti apvalkalo.",
      en: "Can't autodetect a supported shell.",
      pl: "Nie rozpoznano powłoki."),
    Phrase(
      lt: "Apvalkalui „{0}“ užbaigimo scenarijaus nėra.",
      en: "Can't generate completion scripts for '{0}'.",
      pl: "Dla powłoki „{0}” nie ma skryptu uzupełniania."),
    Phrase(
      lt: "Nurodykite --generate-completion-script=<apvalkalas>, vieną iš:",
      en: "Please use --generate-completion-script=<shell> with one of:",
      pl: "Proszę podać --generate-completion-script=<powłoka>, jedną z:"),
    Phrase(lt: "arba: {0}", en: "or: {0}", pl: "albo: {0}"),
  ]

  private static let help: [Phrase] = [
    Phrase(
      lt: "Daugiau: „{0}“.", en: "See '{0}' for more information.", pl: "Więcej: „{0}”."),
    Phrase(
      lt: "Išsami pagalba: „{0} <komanda>“.", en: "See '{0} <subcommand>' for detailed help.",
      pl: "Szczegółowa pomoc: „{0} <polecenie>”."),
    Phrase(
      lt: "Išsami pagalba: „{0}“.", en: "See '{0}' for detailed help.", pl: "Szczegółowa pomoc: „{0}”."),
    Phrase(lt: "{0}Rodyti versiją.", en: "{0}Show the version.", pl: "{0}Pokaż wersję."),
    Phrase(lt: "{0}Rodyti šią pagalbą.", en: "{0}Show help information.", pl: "{0}Pokaż tę pomoc."),
    Phrase(
      lt: "{0}Rodyti komandos pagalbą.", en: "{0}Show subcommand help information.",
      pl: "{0}Pokaż pomoc polecenia."),
    Phrase(lt: "APIE: {0}", en: "OVERVIEW: {0}", pl: "OPIS: {0}"),
    Phrase(lt: "NAUDOJIMAS: {0} <komanda>", en: "USAGE: {0} <subcommand>", pl: "UŻYCIE: {0} <polecenie>"),
    Phrase(lt: "Naudojimas: {0} <komanda>", en: "Usage: {0} <subcommand>", pl: "Użycie: {0} <polecenie>"),
    Phrase(lt: "NAUDOJIMAS: {0}", en: "USAGE: {0}", pl: "UŻYCIE: {0}"),
    Phrase(lt: "Naudojimas: {0}", en: "Usage: {0}", pl: "Użycie: {0}"),
    Phrase(lt: "Paaiškinimas: {0}", en: "Help:  {0}", pl: "Objaśnienie: {0}"),
    Phrase(lt: "ARGUMENTAI:", en: "ARGUMENTS:", pl: "ARGUMENTY:"),
    Phrase(lt: "PARINKTYS:", en: "OPTIONS:", pl: "OPCJE:"),
    Phrase(lt: "KOMANDOS:", en: "SUBCOMMANDS:", pl: "POLECENIA:"),
    Phrase(lt: "{0}(nenurodžius: {1})", en: "{0}(default: {1})", pl: "{0}(domyślnie: {1})"),
    // The parser breaks its lines where it must.
    // The word of a command; as wide as the English one with its space, so that the columns stay.
    Phrase(lt: "{0}(numatyta) {1}", en: "{0}(default)  {1}", pl: "{0}(domyślne) {1}"),
    Phrase(lt: "{0}(nenurodžius:", en: "{0}(default:", pl: "{0}(domyślnie:"),
  ]
}
