import ArgumentParser
import Console
import Correspondence
import Wording

/// What every turn of the daemon wants to know, whoever gives it its time.
struct TurnOptions: ParsableArguments {
  @OptionGroup var delivery: DeliveryOptions

  @Option(help: ArgumentHelp(said(Words.Help.sender), valueName: "address"))
  var sender = "sutarta@localhost"

  @Option(help: ArgumentHelp(said(Words.Help.limit), valueName: "span"))
  var limit: String?

  @Option(help: ArgumentHelp(said(Words.Help.metrics), valueName: "file"))
  var metrics: String?

  @Option(help: ArgumentHelp(said(Words.Help.onlyPerson), valueName: "login"))
  var only: String?

  /// How long a turn may begin new work; `nil` for as long as there is some.
  ///
  /// - Returns: The time.
  /// - Throws: ``Failure`` for what is no length of time.
  func timeLimit() throws(Failure) -> Duration? {
    guard let limit else { return nil }
    return try Duration(said: limit, option: "--limit")
  }

  /// Who the letters are from.
  ///
  /// - Returns: The letterhead.
  /// - Throws: ``Failure`` for a sender that is no address.
  func letterhead() throws(Failure) -> Letterhead {
    do throws(CompositionError) {
      return try Letterhead(sender: Mail.Mailbox(name: "Sutarta", address: sender))
    } catch {
      throw Failure(.value, Words.Value.notAnAddress(sender, option: "--sender"))
    }
  }
}
