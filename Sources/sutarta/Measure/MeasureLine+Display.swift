import Cooperation
import Register
import Wording

extension MeasureLine {
  /// How it stands, lateness included.
  var standing: Phrase { isLate ? Words.Measure.late(state) : state.phrase }

  /// Its partners, as a plan lists them.
  var partnersInOrder: String { partners.joined(separator: ", ") }
}

extension PlanHeading {
  /// The very plan that was read, where the reader had left it open.
  var choice: PlanChoice { PlanChoice(protocolCode: protocolCode, planCode: planCode) }
}
