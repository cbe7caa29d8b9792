import Console
import Wording

/// What the doctor has to say about one part of an installation.
struct Finding {
  /// How bad it is.
  enum Level: String {
    /// It is as it should be.
    case ok
    /// It works, and should be looked at.
    case warning
    /// Something does not work, or is open to misuse.
    case error
  }

  /// What was looked at.
  enum Check: String, CaseIterable {
    case connection, server, encoding, clock, collation, schema, roles, database, zones, holidays, ticks, relay, mail,
      history
  }

  /// What was looked at.
  let check: Check
  /// How bad it is.
  let level: Level
  /// What was found.
  let what: Phrase
  /// What to do about it; `nil` where there is nothing to do.
  let mend: Phrase?

  /// Makes a finding.
  ///
  /// - Parameters:
  ///   - check: What was looked at.
  ///   - level: How bad it is.
  ///   - what: What was found.
  ///   - mend: What to do about it.
  init(_ check: Check, _ level: Level, _ what: Phrase, mend: Phrase? = nil) {
    self.check = check
    self.level = level
    self.what = what
    self.mend = mend
  }

  /// Makes a finding that all is well.
  ///
  /// - Parameters:
  ///   - check: What was looked at.
  ///   - what: What was found.
  init(_ check: Check, _ what: Phrase) { self.init(check, .ok, what) }

  /// Whether another says the same, in the same words.
  func says(the other: Finding) -> Bool { level == other.level && what == other.what && mend == other.mend }

  /// The finding for a terminal: how bad, what, and on a line of its own what to do.
  func show() {
    Output.line("\(said(Words.Doctor.level(level.rawValue))): \(said(what))")
    if let mend { Output.line("    \(said(mend))") }
  }
}
