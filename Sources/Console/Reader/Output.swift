import CTerminal
import Files
import Synchronization
public import Wording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where the program's words go.
///
/// `print` keeps silent about a full disk or a closed pipe; these do not. Standard output is gathered, and written
/// before anything is said on standard error, at the end, and line by line only where somebody watches.
public enum Output {
  private static let page = Mutex(Page())

  /// Writes a line to standard output; what people wrote in it stays on the line, and the terminal obeys none of it.
  ///
  /// - Parameter line: The line, without its end.
  public static func line(_ line: String = "") { text(line.harmless + "\n") }

  /// Writes a text of whole lines to standard output, as it is: for programs, or made of harmless parts.
  ///
  /// - Parameter text: The text, with its line ends.
  public static func text(_ text: String) { deliver { $0.add(text) } }

  /// Writes a phrase to standard output, in the reader's language.
  ///
  /// - Parameter phrase: The phrase.
  public static func say(_ phrase: Phrase) { line(phrase.text(in: Reader.language)) }

  /// How wide the terminal is, at least 40 columns; `nil` where nobody says.
  static var columns: Int? {
    let terminal = Int(terminal_columns(1))
    let said = Environment.value("COLUMNS").flatMap { Int($0) }
    return (terminal > 0 ? terminal : said).map { max($0, 40) }
  }

  /// Writes a paragraph to standard output, in lines no wider than the terminal, each as far in as the first; in one line
  /// where nobody says how wide that is.
  ///
  /// - Parameter text: The paragraph.
  public static func paragraph(_ text: String) {
    for line in paragraph(text.harmless, width: columns) { Self.line(line) }
  }

  /// The lines of a paragraph.
  static func paragraph(_ text: String, width: Int?) -> [String] {
    guard let width, text.columns > width else { return [text] }
    let margin = String(text.prefix { $0 == " " })
    return String(text.dropFirst(margin.count)).wrapped(to: width - margin.count)
      .map { "\(margin)\($0)".withoutSpacesAtItsEnd }
  }

  /// Writes a phrase to standard output as a paragraph, in the reader's language.
  ///
  /// - Parameter phrase: The phrase.
  public static func paragraph(_ phrase: Phrase) { paragraph(phrase.text(in: Reader.language)) }

  /// Writes short texts to standard output side by side, or one under another where the terminal is too narrow.
  ///
  /// - Parameter texts: The texts.
  public static func row(_ texts: [String]) {
    let together = texts.joined(separator: "  ").harmless
    if let columns, together.columns > columns { return texts.forEach { paragraph($0) } }
    line(together)
  }

  /// Writes a line to standard error, after all that was written to standard output before.
  ///
  /// - Parameter line: The line, without its end.
  public static func complain(_ line: String) { complain(lines: [line]) }

  /// Writes lines to standard error, after all that was written to standard output before.
  ///
  /// - Parameter lines: The lines, without their ends.
  static func complain(lines: [some StringProtocol]) {
    flush()
    // Nothing can be said on a standard error that takes nothing.
    try? writeAll(Array(lines.map { String($0).harmless + "\n" }.joined().utf8), to: 2)
  }

  /// Writes out what has been gathered, or ends the program where standard output takes no more.
  static func flush() { deliver { $0.take() } }

  /// Writes what a page gives away.
  private static func deliver(_ bytes: (inout Page) -> [UInt8]) {
    do throws(SystemError) {
      try writeAll(page.withLock { bytes(&$0) }, to: 1)
    } catch {
      // A reader that has seen enough (`| head`) wants to hear no complaint.
      if error.isBrokenPipe { Program.end(.output) }
      Program.end(Failure(.output, Words.Terminal.outputLost))
    }
  }
}

/// What has been said but not yet written.
private struct Page {
  /// Few writes, and yet little memory: 64 KiB.
  private static let size = 65_536

  private var bytes: [UInt8] = []
  private let isWatched = isatty(1) == 1

  /// Adds a text.
  ///
  /// - Parameter text: Whole lines.
  /// - Returns: What is to be written now.
  mutating func add(_ text: String) -> [UInt8] {
    bytes += text.utf8
    return isWatched || bytes.count >= Self.size ? take() : []
  }

  /// Empties the page.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
