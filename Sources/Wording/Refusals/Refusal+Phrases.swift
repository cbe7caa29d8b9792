public import Cooperation

extension Refusal {
  /// Why it was refused and what would be right, a sentence each.
  public var phrases: [Phrase] {
    switch rule {
    case .noSuchMove: [cannot, lastMove, mayNow].compactMap { $0 }
    case .notPermitted: [notYours, mayNow].compactMap { $0 }
    case .notFound: [notFound]
    case .unknownPerson: [unknownPerson]
    case .accountMissing: [accountMissing]
    case .notReady: [notReady]
    case .frozen: [frozen]
    case .ambiguous: [ambiguous]
    case .unknownReference: [unknownReference]
    case .requestReused: [requestReused]
    case .contentChanged: [contentChanged]
    case .invalidValue: [invalidValue]
    case .alreadyOpen: [alreadyOpen]
    case .cycle: [cycle]
    }
  }
}
