public import ArgumentParser
import Postgres
import Register
import Wording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The life of a command line program: parse, run, end.
public enum Program {
  /// The program's own name, as its user typed it.
  static let name = CommandLine.arguments.first?.split(separator: "/").last.map(String.init) ?? "sutarta"

  /// Runs a program from its arguments to its end.
  ///
  /// - Parameter root: The program's root command.
  public static func run<Root: ParsableCommand>(_ root: Root.Type) -> Never {
    // A reader that goes away (`| head`) is no crash: the failed write says so.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try root.parseAsRoot()
      do {
        try command.run()
      } catch let error as RegisterError {
        guard let command = command as? any SessionCommand else { end(Failure(error, on: ConnectionParameters())) }
        end(Failure(error, on: command.session.parameters, advising: type(of: command).adviceToTheUnprivileged))
      }
      end(.success)
    } catch let failure as Failure {
      end(failure)
    } catch {
      end(error, of: root)
    }
  }

  /// Ends the program with a failure.
  ///
  /// - Parameter failure: What is wrong.
  public static func end(_ failure: Failure) -> Never {
    for (index, sentence) in failure.sentences.enumerated() {
      Output.complain((index == 0 ? "\(name): " : "") + sentence.text(in: Reader.language))
    }
    end(failure.exit)
  }

  /// Ends the program once all that it said is written.
  ///
  /// - Parameter code: What a script can tell the end by.
  static func end(_ code: Exit) -> Never {
    Output.flush()
    exit(code.rawValue)
  }

  /// Ends the program as the parser wants: with help that was asked for, or with what it did not understand.
  private static func end<Root: ParsableCommand>(_ error: any Error, of root: Root.Type) -> Never {
    if let misnaming = Failure(misnamedCommandIn: CommandLine.arguments.dropFirst(), of: root) { end(misnaming) }
    let words = ParserWords(language: Reader.language)
    if root.exitCode(for: error) == .success {
      Output.text(words.translate(root.message(for: error)) + "\n")
      end(.success)
    }
    let lines = words.translate(root.fullMessage(for: error)).split(separator: "\n", omittingEmptySubsequences: false)
    Output.complain(lines: lines)
    // Whatever is not the parser's own is our mistake.
    end(root.exitCode(for: error) == .validationFailure ? .usage : .software)
  }
}
