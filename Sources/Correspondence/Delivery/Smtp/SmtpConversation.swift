/// How a conversation with a relay went, as plain values: what is known when it is over.
struct SmtpConversation: Sendable, Hashable {
  /// What was last said to the server; raw values are the shim's.
  enum Stage: Int, Sendable, Hashable, CaseIterable, Comparable {
    case connecting, hello, startTLS, login, probe, sender, recipient, data, body, dot

    static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  /// A line that the server said, and what it answered.
  struct Line: Sendable, Hashable {
    let stage: Stage
    let text: String
  }

  /// How far it came.
  let stage: Stage
  /// libcurl's code.
  let code: Int32
  /// libcurl's words.
  let words: String
  /// Whether it was broken off because the server was silent for too long.
  let isTimedOut: Bool
  /// Whether it used a connection that an earlier letter had left open.
  let isReused: Bool
  /// How many bytes of the letter went out, as far as libcurl knows.
  let bytesTaken: Int
  /// All that the server said.
  let lines: [Line]

  /// The server's whole answer to what was last said to it.
  var answer: SmtpReply? { SmtpReply(lastIn: lines.filter { $0.stage == stage }.map(\.text)) }

  /// Whether the server had closed the connection before this letter came: nothing of it went out, so it is tried
  /// again at once over a new connection.
  var isStale: Bool {
    guard isReused, bytesTaken == 0, stage < .body, !isTimedOut else { return false }
    return answer?.code == 421 || answer == nil && code != 0
  }
}
