import Correspondence
import Logging
import Register

/// One turn of the daemon: prepare what is coming, write what is due, deliver what waits.
///
/// Each step may be done again, and beside another tick, without harm.
struct Tick: ~Copyable {
  /// People whose digests are written in one transaction: few enough that nobody is held up for long.
  private static let batch = 500
  /// Rows of history that are sealed in one transaction: the work of less than a second.
  private static let sealed = 1000

  let register: Register
  /// What to take for now; `nil` for the database's clock.
  var moment: Moment?
  /// By which way letters go.
  let way: DeliveryOptions.Way
  /// What becomes of a letter that may have been sent already.
  let whenAmbiguous: Dispatch.Policy
  /// The most letters in one turn; `nil` for all that wait.
  let mostLetters: Int?
  /// The login of the one person to write to; `nil` for everybody.
  let onlyLogin: String?
  let letterhead: Letterhead
  let log = Logger(label: "sutartad")

  /// What a turn came to.
  struct Tally {
    var decisionsSettled = 0
    var plansStarted = 0
    var occurrences = 0
    var reminders = 0
    var digests = 0
    var unwritten = 0
    var sent = 0
    var failed = 0
    var parked = 0
    var ambiguous = 0
    var counted = 0
    var sealed = 0
    /// What the clock said, and whether it was believed.
    var clock: ClockReading?
    /// Why no letter could be delivered at all.
    var blocked: String?
    /// Whether there was work left when no more was wanted.
    var isCutShort = false
  }

  /// Takes the turn.
  ///
  /// By a clock that is not to be believed nothing begins, is settled or is written; what was written before goes out.
  /// Where two clocks contradict each other, nothing is done at all.
  ///
  /// However long its letters take, it seals some history and counts some summaries: else a turn that has always too
  /// much to do would do neither.
  ///
  /// - Parameters:
  ///   - end: When its time is over, so that it begins no new work; `nil` for never.
  ///   - isWanted: Asked before each new piece of work whether there should be any; what is left is left for the next
  ///     turn.
  /// - Returns: What it came to.
  /// - Throws: ``RegisterError`` when the register cannot go on; what was done stays done.
  borrowing func run(
    until end: ContinuousClock.Instant? = nil, while isWanted: () -> Bool
  ) throws(RegisterError) -> Tally {
    var tally = Tally()
    var isCutShort = false
    func goesOn() -> Bool {
      let goesOn = isWanted() && end.map { ContinuousClock.now < $0 } ?? true
      if !goesOn { isCutShort = true }
      return goesOn
    }
    let clock = try register.readClock(told: moment, witness: Host.clock)
    tally.clock = clock
    if clock.doubt == .apart { return tally }
    if clock.doubt == nil { try doWhatIsDue(at: clock.moment, &tally, while: goesOn) }
    if goesOn() { try deliver(&tally, while: goesOn) }
    if isWanted() {
      tally.sealed += try register.sealHistory(batch: Self.sealed, mayGoOn: goesOn)
      // By a day that is long gone nothing is counted otherwise than it has been; by one still to come it would be.
      if !clock.isAhead { tally.counted = try register.countSummaries(asOf: clock.moment, mayGoOn: goesOn) }
    } else {
      isCutShort = true
    }
    tally.isCutShort = isCutShort
    return tally
  }

  /// Does whatever depends on the day: a moment for all of it, so that a clock that leaps meanwhile changes nothing.
  private borrowing func doWhatIsDue(
    at now: Moment, _ tally: inout Tally, while goesOn: () -> Bool
  ) throws(RegisterError) {
    if goesOn() { _ = try register.expandHolidays(asOf: now) }
    if goesOn() { tally.decisionsSettled = try register.settleDueDecisions(asOf: now) }
    if goesOn() { tally.plansStarted = try register.startDuePlans(asOf: now) }
    if goesOn() { tally.occurrences = try register.expandOccurrences(asOf: now, mayGoOn: goesOn) }
    if goesOn() { tally.reminders = try register.computeReminders(asOf: now, mayGoOn: goesOn) }
    // The letters name the head of the seals: of today, and of the first seals in the first letters.
    if goesOn() { tally.sealed = try register.sealHistory(batch: Self.sealed) { false } }
    if goesOn() { try writeDigests(at: now, &tally, while: goesOn) }
  }

  private borrowing func writeDigests(
    at now: Moment, _ tally: inout Tally, while isWanted: () -> Bool
  ) throws(RegisterError) {
    let (letterhead, log) = (letterhead, log)
    var unwritten = 0
    tally.digests = try register.writeDigests(
      asOf: now, people: Self.batch, onlyLogin: onlyLogin, mayGoOn: isWanted
    ) {
      collected throws(CompositionError) in
      Letter(
        messageID: letterhead.messageID(of: collected.digest, person: collected.person),
        bytes: try letterhead.letter(for: collected.digest, person: collected.person, date: collected.writtenAt))
    } unwritten: { collected, mistake in
      log.error("digest not written", metadata: ["person": "\(collected.person)", "reason": "\(mistake)"])
      unwritten += 1
    }
    tally.unwritten = unwritten
  }
}
