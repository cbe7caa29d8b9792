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
      preferences: ["SUTARTA_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].compactMap(Environment.value))

  /// The language that `--language` names, if it names one of ours.
  static func chosen(_ arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument == "--language", index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) }
      if argument.hasPrefix("--language=") { return Language(rawValue: String(argument.dropFirst(11))) }
    }
    return nil
  }
}
