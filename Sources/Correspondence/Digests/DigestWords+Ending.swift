import CivilTime
import Cooperation
import Wording

extension DigestWords {
  /// What others have done, and where the rest of it is to be found.
  var news: DigestPage.Section? {
    guard !digest.news.isEmpty || digest.unlistedNews > 0 else { return nil }
    let entries = digest.news.map { news -> DigestPage.Entry in
      let title = news.titles.text(in: digest.recipient.language).onOneLine
      let protocolNamed = named(news.protocolCode).map { said(Words.Digest.protocolNamed($0)) } ?? ""
      return [DigestPage.Line(topic: protocolNamed, words: said(Words.Digest.sentence(for: news, title: title)))]
    }
    return DigestPage.Section(
      heading: said(Words.Digest.news), entries: entries,
      remarks: digest.unlistedNews > 0 ? unlisted : [])
  }

  private var unlisted: [DigestPage.Line] {
    let codes = digest.news.first.flatMap { named($0.protocolCode) }
    return [
      DigestPage.Line(
        words: said(Words.Digest.unlisted(digest.unlistedNews)),
        command: Words.Digest.historyCommand(protocolCode: codes))
    ]
  }

  /// Who writes and why, how the letters become fewer, and the head of the chain of seals.
  var about: DigestPage.Section? {
    var entries: [DigestPage.Entry] = [
      [DigestPage.Line(words: said(Words.Digest.footer))],
      Words.Digest.fewer(today: digest.date).map { DigestPage.Line(words: said($0.purpose), command: $0.text) },
      [DigestPage.Line(words: said(Words.Digest.writeTo), address: sender)],
    ]
    if let head = digest.head {
      entries.append([
        DigestPage.Line(
          words: said(Words.Digest.seal(head)), command: Words.Digest.auditCommand(head).onOneLine)
      ])
    }
    return DigestPage.Section(heading: said(Words.Digest.about), entries: entries)
  }
}
