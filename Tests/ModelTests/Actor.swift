import Cooperation
import TestSupport

/// Somebody who acts in the model, and by her login on the server.
enum Actor: String, CaseIterable {
  case first = "model_a"
  case second = "model_b"
  case third = "model_c"
  /// A leader whose association may be invited later.
  case fourth = "model_d"
  case observer = "model_o"
  case secretary = "model_s"
  case registrar = "model_r"
  case daemon = "model_w"
  /// A leader in another protocol.
  case outsider = "model_x"
  /// A login that is no person of the register.
  case stranger = "model_y"

  /// The association for which she speaks.
  var association: String? {
    switch self {
    case .first: "MA"
    case .second: "MB"
    case .third: "MC"
    case .fourth: "MD"
    case .observer: "MO"
    case .secretary, .registrar, .daemon, .outsider, .stranger: nil
    }
  }

  /// Who speaks for an association.
  static func speaking(for association: String) -> Actor {
    allCases.first { $0.association == association } ?? .outsider
  }

  static let associations = ["MA", "MB", "MC", "MD", "MO"]

  /// Somebody at random, seldom one who may do nothing; the daemon only ever ticks.
  static func random(using random: inout SeededRandom) -> Actor {
    let many: [Actor] = [.first, .second, .third, .secretary, .secretary]
    return (many + many + many + allCases.filter { $0 != .daemon }).randomElement(using: &random) ?? .first
  }
}
