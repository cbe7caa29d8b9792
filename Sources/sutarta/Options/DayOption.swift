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
  func day() throws(Failure) -> CivilDate? { try CivilDate.said(asOf, as: "--as-of") }
}

extension CivilDate {
  /// Reads a day as it was said on the command line.
  ///
  /// - Parameters:
  ///   - text: What was said; `nil` for nothing.
  ///   - option: The option that said it.
  /// - Returns: The day; `nil` where nothing was said.
  /// - Throws: ``Failure`` for a text that is no day of the calendar.
  static func said(_ text: String?, as option: String) throws(Failure) -> CivilDate? {
    guard let text else { return nil }
    let day: CivilDate = try said(text, as: option)
    return day
  }

  /// Reads a day that had to be said.
  ///
  /// - Parameters:
  ///   - text: What was said.
  ///   - option: The option that said it.
  /// - Returns: The day.
  /// - Throws: ``Failure`` for a text that is no day of the calendar.
  static func said(_ text: String, as option: String) throws(Failure) -> CivilDate {
    guard let day = CivilDate(text) else { throw Failure(.value, Words.Value.notADay(text, option: option)) }
    return day
  }
}
