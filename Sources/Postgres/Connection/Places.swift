/// The places where a server may be, tried one after the other.
///
/// libpq tries several hosts itself, but without a deadline for each: a first one that keeps silent would use up all
/// the time there is.
///
/// What stays libpq's: it looks up a name by the system's own rules, which no deadline of ours ends (an address as the
/// host is not looked up), and a name with several addresses has one share of the time for all of them.
struct Places {
  /// A host and its port; `nil` for what libpq takes where nothing is said.
  struct Place: Equatable {
    let host: String?
    let port: String?
  }

  /// The places, in the order in which they are tried.
  let all: [Place]

  /// Takes lists apart as libpq does: a port for each host, or one for all of them.
  ///
  /// - Parameters:
  ///   - hosts: One host, or several separated by commas.
  ///   - ports: One port, or as many as there are hosts.
  /// - Throws: ``PostgresError`` of the kind parameters where the numbers of hosts and ports do not agree.
  init(hosts: String?, ports: String?) throws(PostgresError) {
    let hosts = Self.list(hosts)
    let ports = Self.list(ports)
    guard ports.count <= 1 || ports.count == hosts.count else {
      throw PostgresError(.parameters, "\(ports.count) ports for \(hosts.count) hosts")
    }
    all = hosts.enumerated().map { Place(host: $1, port: ports.count > 1 ? ports[$0] : ports.first ?? nil) }
  }

  /// The items of a list; an empty item is what libpq takes where nothing is said.
  private static func list(_ text: String?) -> [String?] {
    guard let text else { return [nil] }
    return text.split(separator: ",", omittingEmptySubsequences: false).map { $0.isEmpty ? nil : String($0) }
  }

  /// Tries place after place until one answers.
  ///
  /// Each has its share of the time that is left. A server that refuses the login ends the search: another would
  /// refuse it too, and a wrong password tried everywhere locks an account.
  ///
  /// - Parameters:
  ///   - target: Which of several servers will do.
  ///   - timeout: How long all of it may take.
  ///   - connect: Tries one place.
  /// - Returns: What the first place that answers gives.
  /// - Throws: ``PostgresError``: of one place its own error; of several one that tells of each.
  func first<Result>(
    target: ConnectionParameters.Target?, within timeout: Duration,
    _ connect: (Place, ConnectionParameters.Target?, Duration) throws(PostgresError) -> Result
  ) throws(PostgresError) -> Result {
    guard all.count > 1 else { return try connect(all[0], target, timeout) }
    // A standby where there is one, or else any server: two rounds.
    let rounds = target == .preferStandby ? [ConnectionParameters.Target.standby, .any] : [target]
    let deadline = ContinuousClock.now + timeout
    var words: [String] = []
    for (round, target) in rounds.enumerated() {
      for (index, place) in all.enumerated() {
        let left = (rounds.count - round - 1) * all.count + all.count - index
        do throws(PostgresError) {
          return try connect(place, target, (deadline - .now) / left)
        } catch {
          guard error.kind == .connect, error.sqlState != .undefinedDatabase else { throw error }
          words.append("\(place.host ?? "socket"): \(error.debugDescription)")
        }
      }
    }
    throw PostgresError(.connect, words.joined(separator: "; "))
  }
}
