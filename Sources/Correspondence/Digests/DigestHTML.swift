import CivilTime

/// A digest's page as HTML that needs no styles but its own: dark on white, system fonts, narrow windows, no pictures.
///
/// Mail programs drop the head and the body's own style, so the language and the looks stand on the elements. The head
/// has only what a reader whose screen is dark gains: the same in light on dark, where her mail program keeps it.
struct DigestHTML {
  let page: DigestPage

  private enum Style {
    static let page: StaticString = """
      max-width:38em;margin:0 auto;padding:16px;background:#ffffff;color:#1a1a1a;font-size:16px;line-height:1.5;\
      font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;overflow-wrap:anywhere
      """
    static let title: StaticString = "margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:600"
    static let heading: StaticString = """
      margin:28px 0 8px;padding-top:12px;border-top:1px solid #8a8a8a;font-size:18px;line-height:1.3;font-weight:600
      """
    static let list: StaticString = "margin:0;padding:0 0 0 20px"
    static let entry: StaticString = "margin:0 0 14px;padding:0"
    static let shortEntry: StaticString = "margin:0 0 6px;padding:0"
    static let paragraph: StaticString = "margin:0 0 12px"
    static let line: StaticString = "margin:0"
    static let detail: StaticString = "margin:2px 0 0;color:#3d3d3d"
    static let code: StaticString = """
      padding:1px 4px;border-radius:3px;background:#f0f0f0;color:#1a1a1a;font-size:14px;\
      font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;overflow-wrap:anywhere
      """
    static let link: StaticString = "color:#0b3d91"
    static let option: StaticString = "white-space:nowrap"
    static let dark: StaticString = """
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
    var html = HTMLText(capacity: 1 << 14)
    writeHead(to: &html)
    html.write("<body style=\"margin:0;background:#ffffff\">\n<div role=\"article\" lang=\"")
    html.write(words: page.language.rawValue)
    html.write("\" class=\"page\" style=\"")
    html.write(Style.page)
    html.write("\">\n")
    html.element("h1", Style.title) { $0.write(words: page.subject) }
    html.write("\n")
    for line in page.opening {
      html.element("p", Style.paragraph) { $0.write(words: line) }
      html.write("\n")
    }
    for section in page.sections { write(section, to: &html) }
    html.write("</div>\n</body>\n</html>\n")
    return html.text
  }

  private func writeHead(to html: inout HTMLText) {
    html.write("<!DOCTYPE html>\n<html lang=\"")
    html.write(words: page.language.rawValue)
    html.write(
      """
      ">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="supported-color-schemes" content="light dark">
      <title>
      """)
    html.write(words: page.subject)
    html.write("</title>\n<style>\n")
    html.write(Style.dark)
    html.write("\n</style>\n</head>\n")
  }

  private func write(_ section: DigestPage.Section, to html: inout HTMLText) {
    html.element("h2", Style.heading) { $0.write(words: section.heading) }
    html.write("\n")
    if !section.entries.isEmpty {
      html.element("ul", Style.list) { html in
        html.write("\n")
        for entry in section.entries {
          html.element("li", section.isOfSingleLines ? Style.shortEntry : Style.entry) { write(entry, to: &$0) }
          html.write("\n")
        }
      }
      html.write("\n")
    }
    for remark in section.remarks {
      html.element("p", Style.paragraph) { write(remark, to: &$0) }
      html.write("\n")
    }
  }

  /// What an entry is about stands out; where it has no topic, its lines are equals.
  private func write(_ entry: DigestPage.Entry, to html: inout HTMLText) {
    let isHeaded = entry.first?.topic.isEmpty == false
    html.write("\n")
    for (place, line) in entry.enumerated() {
      if isHeaded && place > 0 {
        html.element("p", Style.detail, kind: "detail") { write(line, to: &$0) }
      } else {
        html.element("p", Style.line) { write(line, to: &$0) }
      }
      html.write("\n")
    }
  }

  private func write(_ line: DigestPage.Line, to html: inout HTMLText) {
    if !line.topic.isEmpty {
      html.write("<strong>")
      html.write(words: line.topic)
      html.write("</strong>")
    }
    let isMore = !line.words.isEmpty || line.command != nil || line.address != nil
    if !line.topic.isEmpty && isMore { html.write(" ") }
    html.write(words: line.words, keepingDates: true)
    if let command = line.command {
      html.write(": ")
      html.element("code", Style.code) { write(command: command, to: &$0) }
    } else if let address = line.address {
      html.write(": <a href=\"")
      html.write(words: "mailto:\(address.inMailto)")
      html.write("\" style=\"")
      html.write(Style.link)
      html.write("\">")
      html.write(words: address)
      html.write("</a>")
    }
  }

  /// Writes a command whose options are not torn at their hyphens: "-" at a line's end and "-note" on the next is none.
  private func write(command: String, to html: inout HTMLText) {
    let words = command.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    for (place, word) in words.enumerated() {
      if place > 0 { html.write(" ") }
      if word.starts(with: "--".utf8) {
        html.element("span", Style.option) { $0.write(words: Substring(word)) }
      } else {
        html.write(words: Substring(word))
      }
    }
  }
}
