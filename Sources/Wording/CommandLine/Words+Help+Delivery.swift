extension Words.Help {
  /// What `--smtp` wants.
  public static let smtp = Phrase(
    lt: "SMTP serveris, kuriam perduodami laiškai: mail.example.org arba mail.example.org:587.",
    en: "The SMTP server that letters are handed to: mail.example.org or mail.example.org:587.",
    pl: "Serwer SMTP, któremu przekazywane są listy: mail.example.org lub mail.example.org:587.")
  /// What `--smtp-security` wants.
  public static let smtpSecurity = Phrase(
    lt: "Ryšio apsauga: starttls (jei nenurodyta), tls, loopback (tik šis kompiuteris) arba none.",
    en: "How the way is protected: starttls (unless said), tls, loopback (this machine only) or none.",
    pl: "Ochrona połączenia: starttls (domyślnie), tls, loopback (tylko ten komputer) albo none.")
  /// What `--smtp-user` wants.
  public static let smtpUser = Phrase(
    lt: "Prisijungimo prie SMTP serverio vardas.", en: "The name to log in to the SMTP server with.",
    pl: "Nazwa użytkownika na serwerze SMTP.")
  /// What `--smtp-password-file` wants.
  public static let smtpPassword = Phrase(
    lt: "Failas, kurio vienintelė eilutė yra slaptažodis.", en: "A file whose only line is the password.",
    pl: "Plik, którego jedynym wierszem jest hasło.")
  /// What `--smtp-ca` wants.
  public static let smtpAuthorities = Phrase(
    lt: "Failas su sertifikatų įstaigomis, kuriomis pasitikima.", en: "A file of the certificate authorities to trust.",
    pl: "Plik z zaufanymi urzędami certyfikacji.")
  /// What `--sendmail` wants.
  public static let sendmail = Phrase(
    lt: "Programa, kuriai perduodami laiškai: /usr/sbin/sendmail.",
    en: "The program that letters are handed to: /usr/sbin/sendmail.",
    pl: "Program, któremu przekazywane są listy: /usr/sbin/sendmail.")
  /// What `--when-ambiguous` wants.
  public static let whenAmbiguous = Phrase(
    lt: "Ką daryti su laišku, kuris galbūt jau išsiųstas: resend (siųsti dar kartą) arba hold (sulaikyti).",
    en: "What becomes of a letter that may have been sent already: resend or hold.",
    pl: "Co zrobić z listem, który być może już wyszedł: resend (wysłać ponownie) albo hold (wstrzymać).")
  /// What `--most` wants.
  public static let mostLetters = Phrase(
    lt: "Kiek daugiausia laiškų išsiųsti vienu kartu; 0 – tik parengti, nesiųsti.",
    en: "The most letters to send in one turn; 0 writes them and sends none.",
    pl: "Ile najwyżej listów wysłać za jednym razem; 0 – tylko przygotować, nie wysyłać.")
  /// What `--only` wants.
  public static let onlyPerson = Phrase(
    lt: "Laišką rašyti tik šiam asmeniui.", en: "Write to this person alone.", pl: "Pisz tylko do tej osoby.")
  /// What `--dry-run` does.
  public static let tickDryRun = Phrase(
    lt: "Parodyti, kas būtų parašyta ir kodėl, nieko nekeičiant.",
    en: "Show what would be written and why, and change nothing.",
    pl: "Pokaż, co zostałoby napisane i dlaczego, niczego nie zmieniając.")
}
