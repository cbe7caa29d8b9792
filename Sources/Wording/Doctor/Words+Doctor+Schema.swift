extension Words.Doctor {
  /// Migrations that have not run.
  public static func pending(_ names: [String]) -> Phrase {
    let list = some(names)
    return Phrase(
      lt: "Nepritaikytos migracijos: \(list).", en: "Migrations that have not run: \(list).",
      pl: "Niezastosowane migracje: \(list).")
  }

  /// Functions and grants that are not as this program has them.
  public static func differing(_ names: [String]) -> Phrase {
    let list = some(names)
    return Phrase(
      lt: "Duomenų bazės tekstai skiriasi nuo šios programos: \(list).",
      en: "Texts in the database differ from this program's: \(list).",
      pl: "Teksty w bazie danych różnią się od tekstów tego programu: \(list).")
  }

  /// Nothing is wrong with the roles.
  public static let rolesAreSound = Phrase(
    lt: "Naudotojų teisės tinkamos, paslauga gali prisijungti.",
    en: "The roles are as they should be, and the daemon has a login.",
    pl: "Role są właściwe, a usługa ma swój login.")

  /// A group that migrations make is not there.
  public static func groupMissing(_ group: String) -> Phrase {
    Phrase(lt: "Grupės „\(group)“ nėra.", en: "There is no group '\(group)'.", pl: "Nie ma grupy „\(group)”.")
  }

  /// A group can be logged in as.
  public static func groupLogsIn(_ group: String) -> Phrase {
    Phrase(
      lt: "Grupės vardu „\(group)“ galima prisijungti.", en: "The group '\(group)' can log in.",
      pl: "Jako grupa „\(group)” można się zalogować.")
  }

  /// A role that belongs to a group, or is one, has powers that go round every door.
  public static func powers(of role: String, _ powers: String) -> Phrase {
    Phrase(
      lt: "„\(role)“ turi per didelių teisių: \(powers).", en: "'\(role)' has powers that it must not have: \(powers).",
      pl: "„\(role)” ma zbyt szerokie uprawnienia: \(powers).")
  }

  /// No login may tick in this database.
  public static let noDaemon = Phrase(
    lt: "Nėra naudotojo, kuriuo prie šios duomenų bazės jungtųsi „sutartad“.",
    en: "There is no login by which sutartad could come to this database.",
    pl: "Nie ma loginu, którym sutartad mógłby połączyć się z tą bazą danych.")

  /// The first names of a list.
  private static func some(_ names: [String]) -> String {
    names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", … (\(names.count))" : "")
  }
}
