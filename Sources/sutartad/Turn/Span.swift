import Console
import Wording

extension Duration {
  /// Reads a length of time as a person says it: 90s, 5m, 1h.
  ///
  /// - Parameters:
  ///   - text: A whole number from 1, and s, m, h or d; at most a week.
  ///   - option: The option that it was said with.
  /// - Throws: ``Failure`` for anything else.
  init(said text: String, option: String) throws(Failure) {
    let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    let digits = text.dropLast()
    guard let unit = text.last.flatMap({ units[$0] }), digits.allSatisfy({ ("0"..."9").contains($0) }),
      let count = Int64(digits), (1...7 * 86_400 / unit).contains(count)
    else { throw Failure(.value, Words.Value.notASpan(text, option: option)) }
    self = .seconds(count * unit)
  }

  /// The length in seconds, for a reader of figures.
  var inSeconds: Double { self / .seconds(1) }
}
