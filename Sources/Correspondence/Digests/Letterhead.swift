import CivilTime
public import Cooperation
import Wording

/// In whose name letters go out, and what every one of them says of itself.
public struct Letterhead: Sendable {
  let sender: Mail.Mailbox

  /// Makes a letterhead.
  ///
  /// - Parameter sender: Who writes, and who reads the answers.
  /// - Throws: ``CompositionError`` for an address that is none: no letter could be written.
  public init(sender: Mail.Mailbox) throws(CompositionError) {
    guard sender.isOneAddress else { throw .unsafeHeader("From") }
    self.sender = sender
  }

  /// The sender's host, under which Message-IDs and the list are unique.
  private var host: String { sender.address.split(separator: "@").last.map(String.init) ?? sender.address }

  /// The Message-ID of a digest: a function of its row, so that a letter sent again is known for the same one.
  ///
  /// - Parameters:
  ///   - digest: The digest.
  ///   - person: The row of its recipient.
  /// - Returns: The identifier, without angle brackets.
  public func messageID(of digest: Digest, person: Int64) -> String {
    "digest.\(person).\(digest.date)@\(host)"
  }

  /// Shows what a digest would say.
  ///
  /// - Parameter digest: The digest.
  /// - Returns: Its subject and its text.
  public func preview(of digest: Digest) -> (subject: String, text: String) {
    let page = DigestWords(digest: digest, sender: sender.address).page
    return (page.subject, page.text)
  }

  /// Writes a digest as a letter.
  ///
  /// - Parameters:
  ///   - digest: The digest.
  ///   - person: The row of its recipient.
  ///   - date: RFC 5322's date-time of the writing.
  /// - Returns: The letter's bytes, the same for the same digest.
  /// - Throws: ``CompositionError`` for an address that is none.
  public func letter(for digest: Digest, person: Int64, date: String) throws(CompositionError) -> [UInt8] {
    let words = DigestWords(digest: digest, sender: sender.address)
    let page = words.page
    let calendar = digest.calendar(organizer: sender, host: host).map {
      Mail.Calendar(text: $0.text, method: $0.method, fileName: words.said(Words.Digest.calendarFile))
    }
    let mail = Mail(
      sender: sender,
      recipient: Mail.Mailbox(name: digest.recipient.name, address: digest.recipient.email),
      subject: page.subject,
      date: date,
      messageID: messageID(of: digest, person: person),
      headers: [
        // No robot answers a robot (RFC 3834), and a reader can sort and stop these letters (RFC 2919, RFC 2369).
        Mail.Header(name: "Auto-Submitted", value: "auto-generated"),
        Mail.Header(name: "List-Id", value: "<digests.\(host)>"),
        Mail.Header(name: "List-Unsubscribe", value: "<mailto:\(sender.address.inMailto)?subject=unsubscribe>"),
        Mail.Header(name: "Content-Language", value: digest.recipient.language.rawValue),
      ],
      text: page.text, html: DigestHTML(page: page).text, calendar: calendar)
    return try mail.bytes()
  }
}
