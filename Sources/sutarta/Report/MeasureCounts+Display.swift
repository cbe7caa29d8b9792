import Console
import Cooperation
import Register
import Wording

extension MeasureCounts {
  /// What measures that were agreed can have come to, in the order of a bar.
  static let outcomes: [MeasureOutcome] = [.done, .partly, .inProgress, .agreed, .late, .postponed, .cancelled]

  /// How many have come to something.
  ///
  /// - Parameter outcome: What.
  /// - Returns: How many.
  func count(_ outcome: MeasureOutcome) -> Int {
    switch outcome {
    case .done: done
    case .partly: partly
    case .inProgress: underWay
    case .agreed: notStarted
    case .late: late
    case .postponed: postponed
    case .cancelled: cancelled
    case .proposed, .withdrawn: 0
    }
  }

  /// The bar of what has become of them.
  var bar: String { Bar.drawn(Self.outcomes.map { (count($0), $0.ink) }, width: 24) }

  /// Their mean progress in whole per cent, and of how many of them it is known where that is not all; a dash where it
  /// is known of none.
  var progressKnownOf: String {
    // What was postponed or cancelled has none.
    let reckoned = planned - postponed - cancelled
    guard progressKnown > 0, progressKnown < reckoned else { return progress.rounded }
    return said(Words.Report.known(progress.rounded, of: progressKnown, outOf: reckoned))
  }

  /// What they are called in a table.
  ///
  /// - Parameter part: By what they are counted.
  /// - Returns: The name.
  func name(as part: Part) -> String {
    switch part {
    case .plan: title
    case .direction: "\(code). \(title)"
    case .association: code
    case .quarter: said(Words.Report.quarter(code))
    }
  }
}

extension [MeasureCounts] {
  /// What there is any of, in the order of a bar.
  var outcomes: [MeasureOutcome] {
    MeasureCounts.outcomes.filter { outcome in contains { $0.count(outcome) > 0 } }
  }

  /// Says which character stands for what.
  func sayLegend() {
    Output.line()
    Output.row(outcomes.map { "\($0.ink.character) \(said($0.countedPhrase))" })
  }
}

extension MeasureOutcome {
  /// What it is drawn with.
  var ink: Bar.Ink {
    switch self {
    case .done: Bar.full
    case .partly: Bar.Ink("▓", ascii: "+")
    case .inProgress: Bar.Ink("▒", ascii: "=")
    case .agreed: Bar.empty
    case .late: Bar.Ink("!", ascii: "!")
    case .postponed: Bar.Ink("→", ascii: ">")
    case .cancelled, .proposed, .withdrawn: Bar.Ink("×", ascii: "x")
    }
  }
}

extension Figure? {
  /// A part of one in whole per cent; a dash where nothing is known.
  ///
  /// Only all is told as 100, and only nothing as 0.
  var asPercent: String { map { Self.whole($0.value * 100) } ?? "–" }

  /// Per cent in whole ones.
  var rounded: String { map { Self.whole($0.value) } ?? "–" }

  /// Hours as days.
  var hoursAsDays: String { map { said(Words.Report.decimal($0.value / 24)) } ?? "–" }

  /// Days.
  var asDays: String { map { said(Words.Report.decimal($0.value)) } ?? "–" }

  private static func whole(_ percent: Double) -> String {
    if percent > 0, percent < 1 { return "1" }
    if percent > 99, percent < 100 { return "99" }
    return "\(Int(percent.rounded()))"
  }
}
