internal import CivilTime

extension Row {
  /// A day that must be filled in.
  func date(_ column: String) -> CivilDate? {
    guard let text = text(column) else { return nil }
    return date(text, column)
  }

  /// A day that may be left empty.
  func optionalDate(_ column: String) -> CivilDate? {
    guard let text = optional(column) else { return nil }
    return date(text, column)
  }

  /// The days of a list, between commas or semicolons.
  func days(_ text: String, _ column: String) -> [CivilDate] {
    items(text).compactMap { date($0, column) }
  }

  private func date(_ text: String, _ column: String) -> CivilDate? {
    if let date = CivilDate(text) { return date }
    let shape = text.utf8.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) ? UInt8(ascii: "9") : $0 }
    note(shape.elementsEqual("9999-99-99".utf8) ? .noSuchDate(text) : .notADate(text), column)
    return nil
  }

  /// The days from one column to another, both included.
  func interval(_ firstColumn: String, _ lastColumn: String) -> CivilInterval? {
    let (first, last) = (date(firstColumn), date(lastColumn))
    guard let first, let last else { return nil }
    if let interval = CivilInterval(first, through: last) { return interval }
    note(.intervalBackwards(first: first, last: last), lastColumn)
    return nil
  }

  /// A last day that may be left open, and that does not come before the first.
  func openEnd(_ column: String, from first: CivilDate?) -> CivilDate? {
    guard let last = optionalDate(column) else { return nil }
    if let first, last < first { note(.intervalBackwards(first: first, last: last), column) }
    return last
  }

  /// A term as a plan writes it, in any of the languages.
  func term(_ text: String, _ column: String, within period: CivilInterval) -> Term? {
    do throws(TermError) {
      return try Term(parsing: text, period: period)
    } catch .noSuchDay {
      note(.termHasNoSuchDay(text), column)
    } catch .endsBeforeItBegins(let first, let last) {
      note(.intervalBackwards(first: first, last: last), column)
    } catch .outsidePlan {
      note(.termOutsidePlan(text, plan: period), column)
    } catch {
      note(.termNotUnderstood(text), column)
    }
    return nil
  }
}
