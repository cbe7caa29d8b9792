/// How a program of ours ends: what a script can tell apart; sysexits(3) where it has a fitting number.
public enum Exit: Int32, Sendable, CaseIterable {
  case success = 0
  /// The command line was not understood.
  case usage = 64
  /// A value is not one of its kind: a date that does not exist, an unknown state.
  case value = 65
  /// A file has mistakes, or cannot be read.
  case file = 66
  /// The server does not know this person.
  case unknownPerson = 67
  /// No server answers.
  case noServer = 69
  /// Something went wrong that is nobody's fault but ours.
  case software = 70
  /// Two clocks contradict each other.
  case clock = 71
  /// The answer could not be written out.
  case output = 74
  /// Somebody else was in the way; the same command may succeed later.
  case tryAgain = 75
  /// Program and database do not fit together.
  case schema = 76
  /// This person may not do that.
  case notPermitted = 77
  /// The server would not let this user in.
  case login = 78
  /// There is no such protocol, plan or measure, or not for this person's eyes.
  case notFound = 80
  /// The life cycle has no such move from here.
  case noSuchMove = 81
  /// The move wants a reason or an outcome in words.
  case accountMissing = 82
  /// Something else must come first.
  case notReady = 83
  /// What has been agreed does not change by hand.
  case frozen = 84
  /// More than one thing is meant; say which.
  case ambiguous = 85
  /// The ballot is meant for content that has changed since.
  case contentChanged = 86
  /// The question has been put already and is not settled.
  case alreadyOpen = 87
  /// Measures would wait for each other in a circle.
  case cycle = 88
  /// History is not as it was sealed.
  case tampered = 89
  /// Something about the installation has to be mended.
  case unsound = 90
}
