internal import CivilTime
internal import Cooperation

/// A measure's row before its parent has filled in the blanks.
struct MeasureDraft {
  /// Who leads: `nil` where the cell is blank or not understood.
  enum Lead {
    case all
    case one(String)
  }

  /// Who shares in it.
  enum Sharing {
    /// Every other signatory.
    case everyOther
    case these([String])
  }

  let row: Row
  let number: String
  let titles: LocalizedText?
  var parent: String?
  var direction: String?
  var term: Term?
  var lead: Lead?
  var partners: Sharing?

  /// Fills the blanks with what the measure says that this one is part of.
  mutating func inherit(from parent: MeasureDraft) {
    if row.optional("direction") == nil { direction = parent.direction }
    if row.optional("term") == nil { term = parent.term }
    if row.optional("lead") == nil { lead = parent.lead }
    if row.optional("partners") == nil { partners = parent.partners }
  }
}
