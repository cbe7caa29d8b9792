/// What has become of a measure by a day: its state; but late, or partly done, where its time is over and it is
/// unfinished.
public enum MeasureOutcome: String, Sendable, CaseIterable, Hashable {
  /// It is only proposed.
  case proposed
  /// It is agreed, and not started.
  case agreed
  /// It is going on.
  case inProgress = "in_progress"
  /// It is done.
  case done
  /// Its time is over, and something of it is done.
  case partly
  /// Its time is over, and nothing of it is done.
  case late
  /// It was postponed.
  case postponed
  /// It was cancelled.
  case cancelled
  /// It was taken back before it was agreed.
  case withdrawn
}
