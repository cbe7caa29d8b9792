public import ArgumentParser

/// A command that talks to the database; what goes wrong on the way is told of the way that it took.
public protocol SessionCommand: ParsableCommand {
  /// How it reaches the database.
  var session: SessionOptions { get }
}
