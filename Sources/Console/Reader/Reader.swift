public import CivilTime
import Wording

/// The person in front of the program.
public enum Reader {
  /// Her language: as the command line says, or else as the environment does; English where neither speaks.
  ///
  /// It is settled before the command line is parsed, since help and refusals are written in it.
  public static let language: Language =
    chosen(CommandLine.arguments)
    ?? Language.negotiated(
      own: Environment.value("SUTARTA_LANGUAGE"), languages: Environment.value("LANGUAGE"),
      locales: ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(Environment.value))

  /// The language that `--language` names, if it names one of ours; the last time where it is said more than once.
  static func chosen(_ arguments: [String]) -> Language? {
    var code: String?
    for (argument, next) in zip(arguments, arguments.dropFirst().map(Optional.some) + [nil]) {
      if argument == "--" { break }
      if argument == "--language" { code = next ?? code }
      if argument.hasPrefix("--language=") { code = String(argument.dropFirst("--language=".count)) }
    }
    return code.flatMap(Language.init(rawValue:))
  }
}
