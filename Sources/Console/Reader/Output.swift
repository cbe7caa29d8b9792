import Files
public import Wording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where the program's words go.
///
/// `print` keeps silent about a full disk or a closed pipe; these do not.
public enum Output {
  /// Writes a line to standard output.
  ///
  /// - Parameter line: The line, without its end.
  public static func line(_ line: String = "") { write(line + "\n", to: 1) }

  /// Writes a text of whole lines to standard output.
  ///
  /// - Parameter text: The text, with its line ends.
  public static func text(_ text: String) { write(text, to: 1) }

  /// Writes a phrase to standard output, in the reader's language.
  ///
  /// - Parameter phrase: The phrase.
  public static func say(_ phrase: Phrase) { line(phrase.text(in: Reader.language)) }

  /// Writes a line to standard error.
  ///
  /// - Parameter line: The line, without its end.
  public static func complain(_ line: String) { write(line + "\n", to: 2) }

  /// Writes all of a text, or ends the program where standard output takes no more.
  private static func write(_ text: String, to descriptor: Int32) {
    do throws(SystemError) {
      try writeAll(Array(text.utf8), to: descriptor)
    } catch {
      // Nothing can be said on a standard error that takes nothing.
      guard descriptor == 1 else { return }
      // A reader that has seen enough (`| head`) wants to hear no complaint.
      if error.isBrokenPipe { exit(Exit.output.rawValue) }
      Program.end(Failure(.output, Words.Terminal.outputLost))
    }
  }
}
