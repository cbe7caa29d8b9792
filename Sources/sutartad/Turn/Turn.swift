import Console
import Correspondence
import Files
import Logging
import Postgres
import Register
import Wording

/// A tick from its connection to its health line and its metrics.
///
/// The connection is the turn's own: between two turns the server is asked nothing, not even whether it is there.
struct Turn {
  private let options: TurnOptions
  private let parameters: ConnectionParameters
  /// What to take for now; `nil` for the database's clock.
  private let moment: Moment?
  private let letterhead: Letterhead
  private let way: DeliveryOptions.Way
  private let policy: Dispatch.Policy
  private let limit: Duration?
  private let log = Logger(label: "sutartad")

  /// Prepares turns.
  ///
  /// - Parameters:
  ///   - options: What every turn wants to know.
  ///   - parameters: The way to the database.
  ///   - moment: What to take for now; `nil` for the database's clock.
  /// - Throws: ``Failure`` for an option that will not do.
  init(_ options: TurnOptions, on parameters: ConnectionParameters, asOf moment: Moment?) throws(Failure) {
    self.options = options
    self.parameters = parameters
    self.moment = moment
    letterhead = try options.letterhead()
    way = try options.delivery.way(sender: options.sender)
    policy = try options.delivery.policy()
    limit = try options.timeLimit()
  }

  /// Takes a turn.
  ///
  /// - Parameter isWanted: Asked before each new piece of work whether there should be any.
  /// - Returns: What is to be complained of, nothing when all went well; and the code for a program that ends with it.
  /// - Throws: ``RegisterError`` when the register could not go on; what was done stays done.
  func take(
    while isWanted: () -> Bool = { true }
  ) throws(RegisterError) -> (complaints: [Phrase], exit: Exit) {
    let began = ContinuousClock.now
    let end = limit.map { began + $0 }
    var health = Health()
    var complaints: [Phrase] = []
    var exit = Exit.tryAgain
    do throws(RegisterError) {
      let register = try Register(parameters)
      // What a tick sends, begins and settles too early nobody can take back.
      if let moment, try register.isToCome(moment) { return ([Words.Tick.stillToCome(moment.said)], .value) }
      let tick = Tick(
        register: register, moment: moment, way: way,
        whenAmbiguous: policy, mostLetters: options.delivery.most, onlyLogin: options.only,
        letterhead: letterhead)
      let tally = try tick.run(until: end, while: isWanted)
      health.clock = tally.clock
      health.counters = tally.counters
      health.mail = try tick.register.mailState()
      complaints = tally.complaints
      exit = tally.exit
      // A turn that was asked to stop has done what it should.
      if tally.isCutShort, isWanted() { complaints.append(Words.Tick.cutShort(after: options.limit ?? "")) }
      let outcome: TickOutcome = complaints.isEmpty ? tally.isCutShort ? .cutShort : .done : .complained
      try keep(outcome, complaints.map(\.en), since: began, in: tick.register)
    } catch {
      keepBroken(error, since: began)
      complaints += tell(health, since: began, isSuccess: false)
      complaints.forEach { log.warning("\($0.en)") }
      throw error
    }
    return (complaints + tell(health, since: began, isSuccess: complaints.isEmpty), exit)
  }

  /// Keeps what the turn came to, for whoever looks the installation over.
  private func keep(
    _ outcome: TickOutcome, _ reasons: [String], since began: ContinuousClock.Instant, in register: borrowing Register
  ) throws(RegisterError) {
    try register.keepTick(
      outcome, reason: reasons.isEmpty ? nil : reasons.joined(separator: " "),
      lasting: ContinuousClock.now - began, asOf: moment, on: Host.name)
  }

  /// Keeps that the turn broke off, where the database still takes it: the connection of the turn may be broken itself.
  private func keepBroken(_ error: RegisterError, since began: ContinuousClock.Instant) {
    // Who cannot be asked is not asked again.
    if case .database(let error) = error, error.kind != .server { return }
    do throws(RegisterError) {
      try keep(.broken, [error.summary], since: began, in: try Register(parameters))
    } catch {
      log.debug("tick not kept", metadata: ["reason": "\(error.summary)"])
    }
  }

  /// Ends a turn: its line of health goes to the log, and its figures into the metrics file.
  ///
  /// - Returns: What is to be complained of.
  private func tell(_ health: Health, since began: ContinuousClock.Instant, isSuccess: Bool) -> [Phrase] {
    let duration = ContinuousClock.now - began
    log.info("tick", metadata: health.metadata(duration: duration, isSuccess: isSuccess))
    guard let path = options.metrics else { return [] }
    do throws(SystemError) {
      try MetricsFile(path: path).write(health, duration: duration, isSuccess: isSuccess)
      return []
    } catch {
      return [Words.Tick.metricsUnwritten(path, "\(error)")]
    }
  }
}
