public import Wording

/// Says a phrase in the reader's language.
///
/// - Parameter phrase: The phrase.
/// - Returns: Its text, as help and tables take it.
public func said(_ phrase: Phrase) -> String { phrase.text(in: Reader.language) }
