internal import CLibpq

/// The one owner of a libpq connection, with what must be remembered from statement to statement.
///
/// It belongs to one ``Connection`` and never leaves it.
final class Session {
  let handle: OpaquePointer
  /// How long a statement may keep silent before the connection is given up.
  let patience: Duration
  /// Statements by the address of their text, which is static: prepared once they have been used before.
  var statements: [UInt: PreparedStatement] = [:]
  /// How many statements were prepared, so that no name is given twice.
  var preparations = 0
  /// Set when an answer was abandoned half way: nothing more can be asked.
  var isBroken = false
  /// Set while statements are sent without waiting.
  var isPipelining = false
  /// Told of the server's notices.
  var noticeHandler: ((ServerNotice) -> Void)?

  /// Where a statement stands on its way to being prepared, and the parameters' types it was first used with: with
  /// others it is sent anew, as a prepared one would take their bytes for its own types.
  enum PreparedStatement {
    case usedOnce(types: [Oid])
    case prepared(name: String, types: [Oid])

    /// The name by which it is prepared for parameters of these types.
    func name(for types: [Oid]) -> String? {
      if case .prepared(let name, types) = self { name } else { nil }
    }

    /// Whether it was used once, and with parameters of these types.
    func isUsedOnce(with types: [Oid]) -> Bool {
      if case .usedOnce(types) = self { true } else { false }
    }
  }

  init(handle: OpaquePointer, patience: Duration) {
    self.handle = handle
    self.patience = patience
  }

  deinit { PQfinish(handle) }

  /// libpq's own words for what went wrong last.
  var words: String { String(cString: PQerrorMessage(handle)).trimmed }

  /// An error of the connection itself, which is of no more use.
  func lost(_ why: String? = nil) -> PostgresError {
    isBroken = true
    return PostgresError(.connectionLost, why ?? words)
  }
}

extension String {
  /// The text without white space at its ends; libpq ends its messages with a line break.
  var trimmed: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text.drop { $0.isWhitespace })
  }
}
