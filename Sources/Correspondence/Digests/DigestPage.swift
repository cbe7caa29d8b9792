import CivilTime

/// A digest in the recipient's words, before it takes a shape: what its text and its HTML say alike.
struct DigestPage {
  /// A line of an entry.
  struct Line: Equatable {
    /// What stands out: what the entry is about.
    var topic = ""
    /// What is said; where something is to be typed or written to, what that is for.
    var words = ""
    /// A command to the letter.
    var command: String?
    /// An address to write to.
    var address: String?
  }

  /// What belongs to one matter.
  typealias Entry = [Line]

  struct Section: Equatable {
    let heading: String
    let entries: [Entry]
    /// Said after the entries, of all of them.
    var remarks: [Line] = []

    /// Whether each entry is a single line: then they stand closer together.
    var isOfSingleLines: Bool { entries.allSatisfy { $0.count == 1 } }
  }

  let language: Language
  /// What waits, counted.
  let subject: String
  /// How it begins.
  let opening: [String]
  let sections: [Section]
}

extension DigestPage.Line {
  /// The line as text: a command or an address ends it, so that it can be taken as it is.
  var text: String {
    let end = (command ?? address).map { words.isEmpty ? $0 : ": \($0)" } ?? ""
    return [topic, words + end].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension DigestPage {
  /// The page as text, made to be read aloud: no tables made of spaces, no rules of dashes.
  var text: String {
    let paragraphs =
      opening
      + sections.flatMap { section in
        [section.heading] + section.paragraphs
          + (section.remarks.isEmpty ? [] : [section.remarks.map(\.text).joined(separator: "\n")])
      }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }
}

extension DigestPage.Section {
  /// What stands together in the text: an entry of several lines, or all entries where each is a single one.
  fileprivate var paragraphs: [String] {
    let entries = entries.map { $0.map(\.text).joined(separator: "\n") }
    return isOfSingleLines && !entries.isEmpty ? [entries.joined(separator: "\n")] : entries
  }
}
