public import CivilTime

extension Language {
  /// Finds the reader's language in what her environment prefers, as gettext(3) does.
  ///
  /// - Parameters:
  ///   - own: What she told this program alone (SUTARTA_LANGUAGE); it weighs more than all else.
  ///   - languages: The languages she reads, the dearest first, separated by colons (LANGUAGE).
  ///   - locales: LC_ALL, LC_MESSAGES and LANG, as far as they are set; the first of them decides.
  /// - Returns: The first of ours; English where none is, and where the locale is C or POSIX: who says so wants the
  ///   program's own language, whatever LANGUAGE says.
  public static func negotiated(own: String? = nil, languages: String? = nil, locales: [String] = []) -> Language {
    if let own, let language = Language(locale: own) { return language }
    let locale = locales.first
    if locale == "C" || locale == "POSIX" { return .english }
    let preferred = (languages ?? locale ?? "").split(separator: ":")
    return preferred.lazy.compactMap { Language(locale: $0) }.first ?? .english
  }

  /// Reads the language of a locale: "lt_LT.UTF-8@euro" begins with it.
  private init?(locale: some StringProtocol) {
    self.init(rawValue: locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }.lowercased())
  }
}
