public import CivilTime

/// What can be wrong in a file, with the values that a sentence about it needs.
///
/// `nearest` is the known name that resembles the written one most, where any does.
public enum Problem: Sendable, Hashable {
  // The file.

  /// A file that belongs to the folder is not there.
  case missingFile
  /// No kind of file has this name.
  case unknownFile(nearest: String?)
  /// Another file of the same kind stands where one is expected.
  case repeatedFile(other: String)
  /// There is not even a row of headings.
  case noHeadings
  /// Below the headings nothing is filled in.
  case noRows
  /// The file describes one thing, in one row, and this row is another.
  case surplusRow

  // Its bytes.

  /// The first line that is not UTF-8; as a rule the whole file was saved in another encoding.
  case invalidUTF8
  /// A NUL or another character that no cell may hold, by its code point.
  case controlCharacter(UInt32)
  /// The quotation mark that opens here is never closed.
  case unclosedQuote
  /// Text follows a closing quotation mark: a mark inside a cell was not doubled.
  case textAfterQuote
  /// The row has cells to the right of the last heading.
  case surplusCells

  // Its headings.

  case missingColumn
  case unknownColumn(nearest: String?)
  case repeatedColumn

  // A cell by itself.

  case emptyCell
  /// Not written as 2025-05-07.
  case notADate(String)
  /// Written like a date, but the calendar has no such day.
  case noSuchDate(String)
  /// Not a whole number from 1.
  case notANumber(String)
  case notYesOrNo(String)
  case notOneOf(String, allowed: [String], nearest: String?)
  case unknownLanguage(String)
  case unknownCountry(String)
  case notATimeZone(String)
  case notAnAddress(String)
  /// Not a name that PostgreSQL takes for a role without quotation marks.
  case notALogin(String)
  /// A code holds no spaces, commas or semicolons.
  case notACode(String)
  case termNotUnderstood(String)
  /// The term names a day, a quarter or a half-year that the calendar lacks.
  case termHasNoSuchDay(String)
  /// None of the term's days is in the plan.
  case termOutsidePlan(String, plan: CivilInterval)
  case badRecurrence(String)
  /// The first day of a series is none on which its rule falls; `nearest` is the next one that is.
  case firstDayOffRule(CivilDate, nearest: CivilDate?)
  /// The first day of a series is among its exceptions.
  case firstDayLeftOut(CivilDate)
  /// The last day comes before the first.
  case intervalBackwards(first: CivilDate, last: CivilDate)

  // A cell beside others.

  /// The same thing stands on an earlier line of the file.
  case repeated(String, firstLine: Int)
  /// The same thing stands twice in a list.
  case repeatedInCell(String)
  /// The plan of another folder has the same code.
  case repeatedPlan(String, other: String)
  /// Two associations go by this name.
  case ambiguousName(String, codes: [String])
  case unknownAssociation(String, nearest: String?)
  case unknownPerson(String, nearest: String?)
  case unknownProtocol(String, nearest: String?)
  /// There are several protocols, and the row does not say which it means.
  case whichProtocol([String])
  case unknownDirection(String, nearest: String?)
  /// The measure that this one is part of is not in the plan.
  case unknownParent(String, nearest: String?)
  /// The measure is, through others or at once, part of itself.
  case parentCircle(String)
  /// The association takes no part in the protocol within the plan's period.
  case notAParty(String)
}
