internal import CLibpq

/// What the server says beside an answer: a warning, a notice, a piece of news.
public struct ServerNotice: Sendable, Hashable {
  /// How much it weighs: `WARNING`, `NOTICE`, `INFO` …, in English whatever the server's language.
  public let severity: String
  /// The server's name for it.
  public let sqlState: SQLState
  /// The server's words; they may quote data.
  public let message: String
}

extension Connection {
  /// Has somebody told of the server's notices; without it they are passed over.
  ///
  /// - Parameter handler: Called with each notice, on the thread that waits for the answer; it must not use the
  ///   connection.
  public borrowing func onNotice(_ handler: @escaping (ServerNotice) -> Void) {
    session.noticeHandler = handler
    // The session outlives libpq's connection, which it closes: the pointer holds as long as it can be called.
    let context = Unmanaged.passUnretained(session).toOpaque()
    PQsetNoticeReceiver(
      session.handle,
      { context, result in
        guard let context, let result else { return }
        func field(_ code: Character) -> String {
          guard let ascii = code.asciiValue, let text = PQresultErrorField(result, Int32(ascii)) else { return "" }
          return String(cString: text)
        }
        // PG_DIAG_…: V for the severity that is not translated, C for the SQLSTATE, M for the message.
        Unmanaged<Session>.fromOpaque(context).takeUnretainedValue().noticeHandler?(
          ServerNotice(severity: field("V"), sqlState: SQLState(field("C")), message: field("M")))
      }, context)
  }
}
