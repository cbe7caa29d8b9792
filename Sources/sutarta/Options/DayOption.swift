import ArgumentParser
import CivilTime
import Console
import Wording

/// The day by which an answer is judged.
struct DayOption: ParsableArguments {
  @Option(name: .customLong("as-of"), help: ArgumentHelp(said(Words.Help.asOf), valueName: "date"))
  var asOf: String?

  /// The day that was said; `nil` where none was.
  ///
  /// - Throws: ``Failure`` for a text that is no day of the calendar.
  func day() throws(Failure) -> CivilDate? {
    guard let asOf else { return nil }
    guard let day = CivilDate(asOf) else { throw Failure(.value, Words.Value.notADay(asOf, option: "--as-of")) }
    return day
  }
}
