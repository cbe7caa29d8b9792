extension Words {
  /// What is said of the ways by which letters go.
  public enum Delivery {
    /// No way, or more than one.
    public static let oneWay = Phrase(
      lt: "Nurodykite vieną laiškų išsiuntimo būdą: --maildir, --smtp arba --sendmail.",
      en: "Say one way for letters to go out: --maildir, --smtp or --sendmail.",
      pl: "Proszę podać jeden sposób wysyłania listów: --maildir, --smtp albo --sendmail.")

    /// A user without a password.
    public static let passwordMissing = Phrase(
      lt: "Su --smtp-user nurodykite ir --smtp-password-file.",
      en: "With --smtp-user, say --smtp-password-file too.",
      pl: "Przy --smtp-user proszę podać także --smtp-password-file.")

    /// Another kind of security than there is.
    public static func noSuchSecurity(_ text: String) -> Phrase {
      Phrase(
        lt: "--smtp-security: „\(text)“ netinka; galima: starttls, tls, loopback, none.",
        en: "--smtp-security: '\(text)' will not do; it is one of starttls, tls, loopback, none.",
        pl: "--smtp-security: „\(text)” nie pasuje; możliwe: starttls, tls, loopback, none.")
    }

    /// Another policy than there is.
    public static func noSuchPolicy(_ text: String) -> Phrase {
      Phrase(
        lt: "--when-ambiguous: „\(text)“ netinka; galima: resend, hold.",
        en: "--when-ambiguous: '\(text)' will not do; it is one of resend, hold.",
        pl: "--when-ambiguous: „\(text)” nie pasuje; możliwe: resend, hold.")
    }

    /// An option whose value cannot be used, and why.
    public static func unusable(_ option: String, _ why: String) -> Phrase {
      Phrase(
        lt: "\(option): netinka (\(why)).", en: "\(option): will not do (\(why)).",
        pl: "\(option): nie pasuje (\(why)).")
    }
  }
}
