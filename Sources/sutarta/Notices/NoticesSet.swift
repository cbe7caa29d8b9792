import ArgumentParser
import CivilTime
import Console
import Cooperation
import Register
import Wording

/// Changes how the person who asks is written to; what is not said stays.
struct NoticesSet: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "set", abstract: said(Words.Help.noticesSet))

  @Option(help: ArgumentHelp(said(Words.Help.frequency), valueName: "daily|weekly|urgent"))
  var frequency: String?

  @Option(help: ArgumentHelp(said(Words.Help.hour), valueName: "0–23"))
  var hour: Int?

  @Option(help: ArgumentHelp(said(Words.Help.weekdays), valueName: "1,…"))
  var weekdays: String?

  @Option(help: ArgumentHelp(said(Words.Help.ownLadder), valueName: "days,…"))
  var ladder: String?

  @Option(name: .customLong("letters-in"), help: ArgumentHelp(said(Words.Help.lettersIn), valueName: "lt|en|pl"))
  var lettersIn: String?

  @Option(name: .customLong("time-zone"), help: ArgumentHelp(said(Words.Help.ownTimeZone), valueName: "zone"))
  var timeZone: String?

  @OptionGroup var session: SessionOptions

  func run() throws {
    guard [frequency, weekdays, ladder, lettersIn, timeZone].contains(where: { $0 != nil }) || hour != nil else {
      throw Failure(.usage, Words.Notices.nothingToChange)
    }
    var change = PreferenceChange()
    change.frequency = try frequency.map { try word($0, option: "--frequency") }
    change.hour = hour
    change.weekdays = try weekdays.map { text in
      try [Int](said: text, option: "--weekdays").map { number in
        guard let day = Weekday(rawValue: number) else {
          throw Failure(.value, Words.Value.notOneOf("\(number)", option: "--weekdays", allowed: ["1–7"]))
        }
        return day
      }
    }
    change.ladder = try ladder.map { try $0 == "usual" ? [] : [Int](said: $0, option: "--ladder") }
    change.language = try lettersIn.map { try word($0, option: "--letters-in") }
    change.timeZone = timeZone
    try session.register().change(change)
    Output.say(Words.Notices.changed)
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(_ text: String, option: String) throws -> Word {
    guard let word = Word(rawValue: text) else {
      throw Failure(
        .value, Words.Value.notOneOf(text, option: option, allowed: Word.allCases.map(\.rawValue)))
    }
    return word
  }
}

extension [Int] {
  /// Reads whole numbers with commas between them.
  ///
  /// - Throws: ``Failure`` for anything else.
  init(said text: String, option: String) throws(Failure) {
    self = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = Int(part.drop { $0 == " " }) else {
        throw Failure(.value, Words.Value.notNumbers(text, option: option))
      }
      append(number)
    }
  }
}
