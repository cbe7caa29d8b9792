import CivilTime

/// A digest's page as HTML that needs no styles but its own: dark on white, system fonts, narrow windows, no pictures.
///
/// Mail programs drop the head and the body's own style, so the language and the looks stand on the elements. The head
/// has only what a reader whose screen is dark gains: the same in light on dark, where her mail program keeps it.
struct DigestHTML {
  let page: DigestPage

  private enum Style {
    static let page =
      "max-width:38em;margin:0 auto;padding:16px;background:#ffffff;color:#1a1a1a;font-size:16px;line-height:1.5;"
      + "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;overflow-wrap:anywhere"
    static let title = "margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:600"
    static let heading =
      "margin:28px 0 8px;padding-top:12px;border-top:1px solid #8a8a8a;font-size:18px;line-height:1.3;font-weight:600"
    static let list = "margin:0;padding:0 0 0 20px"
    static let entry = "margin:0 0 14px;padding:0"
    static let shortEntry = "margin:0 0 6px;padding:0"
    static let paragraph = "margin:0 0 12px"
    static let line = "margin:0"
    static let detail = "margin:2px 0 0;color:#3d3d3d"
    static let code =
      "padding:1px 4px;border-radius:3px;background:#f0f0f0;color:#1a1a1a;font-size:14px;"
      + "font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;overflow-wrap:anywhere"
    static let link = "color:#0b3d91"
    static let option = "white-space:nowrap"
    static let dark = """
      @media (prefers-color-scheme: dark) {
        body, .page { background: #1c1c1c !important; color: #ededed !important }
        .detail { color: #c8c8c8 !important }
        code { background: #333333 !important; color: #ededed !important }
        a { color: #a9c7ff !important }
      }
      """
  }

  /// The document.
  var text: String {
    let language = page.language.rawValue
    return """
      <!DOCTYPE html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="supported-color-schemes" content="light dark">
      <title>\(page.subject.escapedForHTML)</title>
      <style>
      \(Style.dark)
      </style>
      </head>
      <body style="margin:0;background:#ffffff">
      <div role="article" lang="\(language)" class="page" style="\(Style.page)">
      \(element("h1", Style.title, page.subject.escapedForHTML))
      \(page.opening.map { element("p", Style.paragraph, $0.escapedForHTML) }.joined(separator: "\n"))
      \(page.sections.map(section).joined(separator: "\n"))
      </div>
      </body>
      </html>

      """
  }

  private func section(_ section: DigestPage.Section) -> String {
    let style = section.isOfSingleLines ? Style.shortEntry : Style.entry
    let entries = section.entries.map { element("li", style, "\n" + lines($0) + "\n") }
    let list = entries.isEmpty ? [] : [element("ul", Style.list, "\n" + entries.joined(separator: "\n") + "\n")]
    let remarks = section.remarks.map { element("p", Style.paragraph, content($0)) }
    return ([element("h2", Style.heading, section.heading.escapedForHTML)] + list + remarks).joined(separator: "\n")
  }

  /// What an entry is about stands out; where it has no topic, its lines are equals.
  private func lines(_ entry: DigestPage.Entry) -> String {
    let isHeaded = entry.first?.topic.isEmpty == false
    return entry.enumerated().map { place, line in
      isHeaded && place > 0
        ? element("p", Style.detail, content(line), kind: "detail") : element("p", Style.line, content(line))
    }
    .joined(separator: "\n")
  }

  private func content(_ line: DigestPage.Line) -> String {
    var words = line.words.withDatesWhole.escapedForHTML
    if let command = line.command {
      words += ": " + element("code", Style.code, code(command))
    } else if let address = line.address {
      let link = "mailto:\(address.inMailto)".escapedForHTML
      words += ": <a href=\"\(link)\" style=\"\(Style.link)\">\(address.escapedForHTML)</a>"
    }
    return [line.topic.isEmpty ? "" : "<strong>\(line.topic.escapedForHTML)</strong>", words]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A command whose options are not torn at their hyphens: "-" at a line's end and "-note" on the next is none.
  private func code(_ command: String) -> String {
    command.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let text = String(word).escapedForHTML
      return word.hasPrefix("--") ? element("span", Style.option, text) : text
    }
    .joined(separator: " ")
  }

  private func element(_ name: String, _ style: String, _ content: String, kind: String? = nil) -> String {
    let kind = kind.map { " class=\"\($0)\"" } ?? ""
    return "<\(name)\(kind) style=\"\(style)\">\(content)</\(name)>"
  }
}

extension String {
  /// The text with its dates whole: no line ends between a number and the "d.", "m." or "r." that belongs to it.
  fileprivate var withDatesWhole: String {
    var text = String.UnicodeScalarView()
    let scalars = Array(unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let isInDate =
        scalar == " " && place > 0 && ("0"..."9").contains(scalars[place - 1])
        && place + 2 < scalars.count && "dmr".unicodeScalars.contains(scalars[place + 1]) && scalars[place + 2] == "."
      text.append(isInDate ? "\u{A0}" : scalar)
    }
    return String(text)
  }
}
