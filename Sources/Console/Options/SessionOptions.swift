public import ArgumentParser
public import CivilTime
public import Postgres
public import Register
import Wording

/// How to reach the register, and in which language to speak of it.
public struct SessionOptions: ParsableArguments {
  @Option(name: [.short, .long], help: ArgumentHelp(said(Words.Help.host), valueName: "host"))
  var host: String?

  @Option(name: [.short, .long], help: ArgumentHelp(said(Words.Help.port), valueName: "port"))
  var port: UInt16?

  @Option(name: [.short, .long], help: ArgumentHelp(said(Words.Help.database), valueName: "name"))
  var database: String?

  @Option(name: [.customShort("U"), .long], help: ArgumentHelp(said(Words.Help.user), valueName: "role"))
  var user: String?

  /// The language of the answer; ``Reader`` has read it already, since help and refusals are written in it.
  @Option(help: ArgumentHelp(said(Words.Help.language), valueName: "lt|en|pl"))
  public var language = Reader.language

  /// Says nothing yet.
  public init() {}

  /// The way to the database: what was said here, and libpq's own variables for the rest.
  public var parameters: ConnectionParameters {
    var parameters = ConnectionParameters()
    parameters.host = host
    parameters.port = port
    parameters.database = database
    parameters.user = user
    parameters.applicationName = Program.name
    return parameters
  }

  /// Opens the register as the person who gives the command.
  ///
  /// - Returns: The register.
  /// - Throws: ``RegisterError`` when there is no way to it.
  public func register() throws(RegisterError) -> Register { try Register(parameters) }
}

extension Language: ExpressibleByArgument {
  /// None: the value's name says which there are, and the parser would list them in English.
  public static var allValueStrings: [String] { [] }

  /// Its code, as it is said.
  public var defaultValueDescription: String { rawValue }
}
