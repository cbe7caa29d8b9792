import ArgumentParser
import Console
import Cooperation
import Register
import Wording

/// Everything about whether history is whole.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: said(Words.Help.audit), subcommands: [AuditVerify.self, AuditHead.self])
}

/// Computes history's chain of hashes anew.
struct AuditVerify: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "verify", abstract: said(Words.Help.auditVerify))

  @Option(help: ArgumentHelp(said(Words.Help.knownHead), valueName: "number:hash"))
  var head: String?

  @OptionGroup var session: SessionOptions

  func run() throws {
    let known = try head.map { text throws(Failure) in
      guard let head = SealHead(said: text) else { throw Failure(.value, Words.Value.notAHead(text)) }
      return head
    }
    let audit = try session.register().audit(against: known)
    guard audit.isWhole else {
      throw Failure(
        .tampered,
        Words.Audit.broken(at: audit.firstBad ?? 0, finding: audit.finding ?? "", protocolCode: audit.protocolCode))
    }
    Output.say(Words.Audit.whole(sealed: audit.sealed, unsealed: audit.unsealed))
  }
}

/// Shows how far history is sealed: what to keep, to hold an audit against.
struct AuditHead: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "head", abstract: said(Words.Help.auditHead))

  @OptionGroup var session: SessionOptions

  func run() throws {
    let head = try session.register().sealHead()
    Output.line("\(head.number):\(head.hash)")
  }
}

extension SealHead {
  /// Reads a head as it is written: `1234:9f86d081…`.
  fileprivate init?(said text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int64(parts[0]), number > 0, (8...64).contains(parts[1].utf8.count),
      parts[1].allSatisfy(\.isHexDigit)
    else { return nil }
    self.init(number: number, hash: parts[1].lowercased())
  }
}
