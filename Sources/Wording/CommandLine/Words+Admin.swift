public import Cooperation

extension Words {
  /// What is said to whoever keeps the register.
  public enum Admin {
    /// A migration with nothing to do.
    public static let upToDate = Phrase(
      lt: "Duomenų bazės struktūra naujausia.", en: "The schema is up to date.", pl: "Schemat jest aktualny.")

    /// What stands above a life cycle.
    public static func lifecycle(of subject: Subject) -> Phrase {
      switch subject {
      case .protocol:
        Phrase(lt: "Protokolo gyvavimo ciklas", en: "The life of a protocol", pl: "Cykl życia protokołu")
      case .amendment:
        Phrase(lt: "Pakeitimo gyvavimo ciklas", en: "The life of an amendment", pl: "Cykl życia zmiany")
      case .decision:
        Phrase(lt: "Sprendimo gyvavimo ciklas", en: "The life of a decision", pl: "Cykl życia decyzji")
      case .ballot:
        Phrase(lt: "Balso gyvavimo ciklas", en: "The life of a ballot", pl: "Cykl życia głosu")
      case .event:
        Phrase(lt: "Renginio gyvavimo ciklas", en: "The life of an event", pl: "Cykl życia wydarzenia")
      case .plan:
        Phrase(lt: "Plano gyvavimo ciklas", en: "The life of a plan", pl: "Cykl życia planu")
      case .measure:
        Phrase(lt: "Priemonės gyvavimo ciklas", en: "The life of a measure", pl: "Cykl życia zadania")
      }
    }

    /// A state by its name in the life-cycle table; a dash for what does not exist yet.
    public static func state(_ name: String, of subject: Subject) -> Phrase {
      guard name != LifeCycleTable.nothing else { return Phrase(everywhere: "–") }
      return StateWords.phrase(of: subject, in: name)
    }

    /// What a move must be accompanied by.
    public static func account(_ account: Account) -> Phrase {
      switch account {
      case .none: Phrase(lt: "", en: "", pl: "")
      case .reason: Phrase(lt: "priežastis", en: "reason", pl: "powód")
      case .outcome: Phrase(lt: "rezultatas", en: "outcome", pl: "rezultat")
      case .note: Phrase(lt: "pastaba", en: "note", pl: "uwaga")
      }
    }
  }

  /// What is said of history.
  public enum History {
    /// Nothing has happened yet.
    public static let nothing = Phrase(
      lt: "Įrašų dar nėra.", en: "Nothing has happened yet.", pl: "Nie ma jeszcze wpisów.")
  }
}
