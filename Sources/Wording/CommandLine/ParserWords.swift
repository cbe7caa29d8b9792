public import CivilTime
import Cooperation

/// Says in the reader's language what the command line parser says in English.
public struct ParserWords: Sendable {
  let language: Language

  /// Makes a translator.
  ///
  /// - Parameter language: The reader's language.
  public init(language: Language) { self.language = language }

  /// Translates what the parser wants to tell.
  ///
  /// A line that no template fits stays as it is: our own help texts are in the reader's language already.
  ///
  /// - Parameter text: The parser's help or refusal, of one line or several.
  /// - Returns: The same lines in the reader's language.
  public func translate(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { translate(line: $0) }
      .joined(separator: "\n")
  }

  private func translate(line: Substring) -> String {
    let indent = line.prefix { $0 == " " }
    let rest = line.dropFirst(indent.count)
    if let message = rest.dropping(prefix: "Error: ") {
      return indent + error.text(in: language) + translate(line: message)
    }
    for template in ParserTemplates.all {
      if let values = rest.values(of: template.text(in: .english)) {
        // The parser proposes what nobody can have meant: --plan for --json.
        if template == ParserTemplates.otherOption, nearest(to: values[0].bare, among: [values[1].bare]) == nil {
          return translate(line: "\(indent)Unknown option '\(values[0])'")
        }
        let said = template.text(in: language).filled(with: values, in: language)
        return indent + (isUsage(rest) ? said.replacing("<options>", with: options.text(in: language)) : said)
      }
    }
    return String(line)
  }

  private func isUsage(_ line: Substring) -> Bool { line.hasPrefix("USAGE: ") || line.hasPrefix("Usage: ") }

  /// What stands for options that are too many to name.
  private var options: Phrase { Phrase(lt: "<parinktys>", en: "<options>", pl: "<opcje>") }

  private var error: Phrase { Phrase(lt: "Klaida: ", en: "Error: ", pl: "Błąd: ") }
}

extension Substring {
  fileprivate func dropping(prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }

  /// The values that `{0}`, `{1}` … stand for, where the line has a template's shape.
  fileprivate func values(of template: String) -> [Substring]? {
    var values: [Substring] = []
    var rest = self
    var shape = template[...]
    while let open = shape.firstIndex(of: "{") {
      guard let afterLiteral = rest.dropping(prefix: String(shape[..<open])) else { return nil }
      shape = shape[open...].dropFirst("{0}".count)
      let next = shape.firstIndex(of: "{") ?? shape.endIndex
      let literal = shape[..<next]
      // A value reaches to the next literal; the last value of all to the literal that ends the line.
      let end =
        next == shape.endIndex ? afterLiteral.endOfValue(beforeSuffix: literal) : afterLiteral.start(of: literal)
      guard let end else { return nil }
      values.append(afterLiteral[..<end])
      rest = afterLiteral[end...]
    }
    return rest == shape ? values : nil
  }

  /// The option without its hyphens, which all have.
  fileprivate var bare: String { String(drop { $0 == "-" }) }

  private func endOfValue(beforeSuffix suffix: Substring) -> Index? {
    hasSuffix(String(suffix)) ? index(endIndex, offsetBy: -suffix.count) : nil
  }

  private func start(of literal: Substring) -> Index? {
    indices.first { self[$0...].hasPrefix(String(literal)) }
  }
}

extension Substring {
  /// A list that the parser has put between its own quotes, between those of the language.
  fileprivate func requoted(as language: Language) -> String {
    let (close, open) = language == .polish ? ("”", "„") : ("“", "„")
    guard language != .english, contains("', '") else { return String(self) }
    return split(separator: "', '").joined(separator: "\(close), \(open)")
  }
}

extension String {
  fileprivate func filled(with values: [Substring], in language: Language) -> String {
    var text = self
    for (number, value) in values.enumerated() {
      guard let place = text.range(of: "{\(number)}") else { continue }
      text.replaceSubrange(place, with: value.requoted(as: language))
    }
    return text
  }

  private func range(of part: String) -> Range<Index>? {
    guard let start = indices.first(where: { self[$0...].hasPrefix(part) }) else { return nil }
    return start..<index(start, offsetBy: part.count)
  }
}
