public import Wording

/// An end that is not a success: one clear sentence for the reader, and a code for her scripts.
public struct Failure: Error, Sendable {
  /// The code with which the program ends.
  public let exit: Exit
  /// What is wrong, where, and what would be right, a sentence to a line.
  public let sentences: [Phrase]

  /// Makes a failure.
  ///
  /// - Parameters:
  ///   - exit: What a script can tell it by.
  ///   - sentences: What is wrong, where, and what would be right.
  public init(_ exit: Exit, _ sentences: Phrase...) {
    self.init(exit, sentences)
  }

  /// Makes a failure of several sentences.
  ///
  /// - Parameters:
  ///   - exit: What a script can tell it by.
  ///   - sentences: What is wrong, where, and what would be right.
  public init(_ exit: Exit, _ sentences: [Phrase]) {
    self.exit = exit
    self.sentences = sentences
  }
}
