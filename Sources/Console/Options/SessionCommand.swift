public import ArgumentParser
public import Wording

/// A command that talks to the database; what goes wrong on the way is told of the way that it took.
public protocol SessionCommand: ParsableCommand {
  /// How it reaches the database.
  var session: SessionOptions { get }
  /// What is said besides to whom the database does not let do it; `nil` for nothing.
  static var adviceToTheUnprivileged: Phrase? { get }
}

extension SessionCommand {
  /// Nothing.
  public static var adviceToTheUnprivileged: Phrase? { nil }
}
