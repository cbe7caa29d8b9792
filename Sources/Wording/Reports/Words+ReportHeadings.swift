extension Words {
  /// What stands above the columns of reports.
  public enum ReportHeading {
    /// The directions of a plan.
    public static let directions = Phrase(lt: "Kryptys", en: "Directions", pl: "Kierunki")
    /// The associations.
    public static let associations = Phrase(lt: "Asociacijos", en: "Associations", pl: "Organizacje")
    /// The quarters in which terms end.
    public static let quarters = Phrase(lt: "Ketvirčiai", en: "Quarters", pl: "Kwartały")
    /// A quarter.
    public static let quarter = Phrase(lt: "Ketvirtis", en: "Quarter", pl: "Kwartał")
    /// How many measures were agreed.
    public static let planned = Phrase(lt: "Suplanuota", en: "Planned", pl: "Zaplanowano")
    /// The part that is done.
    public static let doneRate = Phrase(lt: "Įvykdyta, %", en: "Done, %", pl: "Wykonano, %")
    /// The part that was done in time.
    public static let onTimeRate = Phrase(lt: "Laiku, %", en: "In time, %", pl: "W terminie, %")
    /// How far measures have come.
    public static let progress = Phrase(lt: "Pažanga, %", en: "Progress, %", pl: "Postęp, %")
    /// How many measures an association leads.
    public static let led = Phrase(lt: "Vykdo pati", en: "Leads", pl: "Prowadzi")
    /// In how many it shares.
    public static let partnered = Phrase(lt: "Partnerė", en: "Shares in", pl: "Partner")
    /// The part of its promises that it kept.
    public static let kept = Phrase(lt: "Tesėta, %", en: "Kept, %", pl: "Dotrzymano, %")
    /// A year.
    public static let year = Phrase(lt: "Metai", en: "Year", pl: "Rok")
    /// What questions were about.
    public static let about = Phrase(lt: "Dėl", en: "About", pl: "W sprawie")
    /// How many questions were put.
    public static let opened = Phrase(lt: "Klausimų", en: "Questions", pl: "Spraw")
    /// How many were carried.
    public static let carried = Phrase(lt: "Priimta", en: "Carried", pl: "Przyjęto")
    /// How many failed.
    public static let failed = Phrase(lt: "Nepriimta", en: "Failed", pl: "Nie przyjęto")
    /// How many were withdrawn.
    public static let withdrawn = Phrase(lt: "Atsiimta", en: "Withdrawn", pl: "Wycofano")
    /// How many are open.
    public static let open = Phrase(lt: "Svarstoma", en: "Open", pl: "W toku")
    /// The mean, in days.
    public static let meanDays = Phrase(lt: "Vidurkis, d.", en: "Mean, days", pl: "Średnia, dni")
    /// The median, in days.
    public static let medianDays = Phrase(lt: "Mediana, d.", en: "Median, days", pl: "Mediana, dni")
    /// How many times it voted, of how many that it could.
    public static let votes = Phrase(lt: "Balsavo", en: "Voted", pl: "Głosy")
    /// How many times it consented.
    public static let consents = Phrase(lt: "Už", en: "For", pl: "Za")
    /// How many times it objected.
    public static let objections = Phrase(lt: "Prieš", en: "Against", pl: "Przeciw")
    /// How many times it abstained.
    public static let abstentions = Phrase(lt: "Susilaikė", en: "Abstained", pl: "Wstrzymanie")
    /// How many meetings it attended, of how many.
    public static let meetings = Phrase(lt: "Susitikimai", en: "Meetings", pl: "Spotkania")
    /// How many times measures came into a state.
    public static let stays = Phrase(lt: "Kartai", en: "Times", pl: "Razy")
    /// How many are in it.
    public static let now = Phrase(lt: "Dabar", en: "Now", pl: "Teraz")
    /// What became of it.
    public static let answer = Phrase(lt: "Atsakymas", en: "Answer", pl: "Odpowiedź")
    /// The next plan.
    public static let nextPlan = Phrase(lt: "Kitas planas", en: "Next plan", pl: "Następny plan")
    /// What had become of it.
    public static let outcome = Phrase(lt: "Būklė", en: "Standing", pl: "Stan")
    /// What something is now.
    public static let after = Phrase(lt: "Tapo", en: "After", pl: "Jest")
  }
}
