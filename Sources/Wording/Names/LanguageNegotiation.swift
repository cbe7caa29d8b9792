public import CivilTime

extension Language {
  /// Finds the reader's language in what her environment prefers.
  ///
  /// - Parameter preferences: Values as of LANGUAGE, LC_ALL, LC_MESSAGES and LANG, the weightiest first; LANGUAGE may
  ///   list several, separated by colons.
  /// - Returns: The first of ours; English where none is.
  public static func negotiated(preferences: [String]) -> Language {
    for preference in preferences {
      for locale in preference.split(separator: ":") {
        // "lt_LT.UTF-8@euro": the language comes first.
        let code = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }.lowercased()
        if let language = Language(rawValue: code) { return language }
        // Who says C or POSIX wants the program's own language.
        if code == "c" || code == "posix" { return .english }
      }
    }
    return .english
  }
}
