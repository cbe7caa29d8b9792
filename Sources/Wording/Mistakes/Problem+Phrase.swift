public import Intake

extension Problem {
  /// What is wrong, as a sentence to stand after a colon.
  public var phrase: Phrase {
    switch self {
    case .missingFile: FileMistakeWords.missingFile
    case .unknownFile(let nearest): FileMistakeWords.unknownFile.asking(nearest)
    case .repeatedFile(let other): FileMistakeWords.repeatedFile(other.legible)
    case .noHeadings: FileMistakeWords.noHeadings
    case .noRows: FileMistakeWords.noRows
    case .surplusRow: FileMistakeWords.surplusRow
    case .invalidUTF8: FileMistakeWords.invalidUTF8
    case .controlCharacter(let code): FileMistakeWords.controlCharacter(code)
    case .unclosedQuote: FileMistakeWords.unclosedQuote
    case .textAfterQuote: FileMistakeWords.textAfterQuote
    case .surplusCells: FileMistakeWords.surplusCells
    case .missingColumn: FileMistakeWords.missingColumn
    case .unknownColumn(let nearest): FileMistakeWords.unknownColumn.asking(nearest)
    case .repeatedColumn: FileMistakeWords.repeatedColumn
    case .emptyCell: CellMistakeWords.emptyCell
    case .notADate(let text): CellMistakeWords.notADate(text.shown)
    case .noSuchDate(let text): CellMistakeWords.noSuchDate(text.shown)
    case .notANumber(let text): CellMistakeWords.notANumber(text.shown)
    case .notYesOrNo(let text): CellMistakeWords.notYesOrNo(text.shown)
    case .notOneOf(let text, let allowed, let nearest):
      CellMistakeWords.notOneOf(text.shown, allowed: allowed).asking(nearest)
    case .unknownLanguage(let text): CellMistakeWords.unknownLanguage(text.shown)
    case .unknownCountry(let text): CellMistakeWords.unknownCountry(text.shown)
    case .notATimeZone(let text): CellMistakeWords.notATimeZone(text.shown)
    case .notAnAddress(let text): CellMistakeWords.notAnAddress(text.shown)
    case .notALogin(let text): CellMistakeWords.notALogin(text.shown)
    case .notACode(let text): CellMistakeWords.notACode(text.shown)
    case .termNotUnderstood(let text): CellMistakeWords.termNotUnderstood(text.shown)
    case .termHasNoSuchDay(let text): CellMistakeWords.termHasNoSuchDay(text.shown)
    case .termOutsidePlan(let text, let plan): CellMistakeWords.termOutsidePlan(text.shown, plan: plan)
    case .badRecurrence(let text): CellMistakeWords.badRecurrence(text.shown)
    case .firstDayOffRule(let day, let nearest?): Words.Event.offRule("\(day)", nearest: "\(nearest)")
    case .firstDayOffRule(_, nil): Words.Event.neverFalls
    case .firstDayLeftOut(let day): Words.Event.firstLeftOut("\(day)")
    case .intervalBackwards(let first, let last): CellMistakeWords.intervalBackwards(first: first, last: last)
    case .repeated(let text, let firstLine): ReferenceMistakeWords.repeated(text.shown, firstLine: firstLine)
    case .repeatedInCell(let text): ReferenceMistakeWords.repeatedInCell(text.shown)
    case .repeatedPlan(let text, let other): ReferenceMistakeWords.repeatedPlan(text.shown, other: other.shown)
    case .ambiguousName(let text, let codes): ReferenceMistakeWords.ambiguousName(text.shown, codes: codes)
    case .unknownAssociation(let text, let nearest):
      ReferenceMistakeWords.unknownAssociation(text.shown).asking(nearest)
    case .unknownPerson(let text, let nearest): ReferenceMistakeWords.unknownPerson(text.shown).asking(nearest)
    case .unknownProtocol(let text, let nearest): ReferenceMistakeWords.unknownProtocol(text.shown).asking(nearest)
    case .whichProtocol(let codes): ReferenceMistakeWords.whichProtocol(codes)
    case .unknownDirection(let text, let nearest): ReferenceMistakeWords.unknownDirection(text.shown).asking(nearest)
    case .unknownParent(let text, let nearest): ReferenceMistakeWords.unknownParent(text.shown).asking(nearest)
    case .parentCircle(let text): ReferenceMistakeWords.parentCircle(text.shown)
    case .notAParty(let code): ReferenceMistakeWords.notAParty(code.shown)
    }
  }
}

extension Phrase {
  /// The sentence, and whether the nearest known name was meant, where there is one.
  fileprivate func asking(_ nearest: String?) -> Phrase {
    guard let nearest = nearest?.shown else { return self }
    return Phrase(
      lt: "\(lt) Gal norėjote „\(nearest)“?", en: "\(en) Did you mean '\(nearest)'?",
      pl: "\(pl) Czy chodziło o „\(nearest)”?")
  }
}
