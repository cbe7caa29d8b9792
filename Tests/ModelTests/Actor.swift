import Cooperation

/// Somebody who acts in the model, and by her login on the server.
enum Actor: String, CaseIterable {
  case first = "model_a"
  case second = "model_b"
  case third = "model_c"
  case observer = "model_o"
  case secretary = "model_s"
  /// A leader in another protocol.
  case outsider = "model_x"
  /// A login that is no person of the register.
  case stranger = "model_y"

  /// The association for which she speaks in the model's protocol.
  var association: String? {
    switch self {
    case .first: "MA"
    case .second: "MB"
    case .third: "MC"
    case .observer: "MO"
    case .secretary, .outsider, .stranger: nil
    }
  }

  /// Somebody at random, seldom one who may do nothing.
  static func random(using random: inout SeededRandom) -> Actor {
    let many: [Actor] = [.first, .second, .third, .secretary]
    return (many + many + many + allCases).randomElement(using: &random) ?? .first
  }

  static let signatories = ["MA", "MB", "MC"]

  /// The capacities in which she acts on the protocol and its plans.
  var roles: Set<Role> {
    if self == .secretary { return [.coordinator] }
    return association.map(Self.signatories.contains) == true ? [.signatory] : []
  }

  /// Why she gets nowhere near the protocol.
  var exclusion: Refusal.Rule? {
    switch self {
    case .outsider: .notFound
    case .stranger: .unknownPerson
    default: nil
    }
  }
}
