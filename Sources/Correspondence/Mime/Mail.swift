import CGMime
import Wording

/// A mail with a text part, and what else stands beside it, before it becomes bytes.
public struct Mail: Sendable, Hashable {
  /// A name and an address.
  public struct Mailbox: Sendable, Hashable {
    /// The name shown; empty for none.
    public let name: String
    /// The address itself.
    public let address: String

    /// Makes a mailbox.
    ///
    /// - Parameters:
    ///   - name: The name that readers see.
    ///   - address: The address, as `name@host`.
    public init(name: String, address: String) {
      self.name = name
      self.address = address
    }

    /// Whether the address is one, no more and no less: brackets, commas and their like would end it and begin another.
    var isOneAddress: Bool {
      let parts = address.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
        && address.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>()[],;:\\\"".utf8.contains($0) }
    }
  }

  /// A header that this module knows no meaning of.
  struct Header: Sendable, Hashable {
    let name: String
    let value: String
  }

  /// A calendar that is published with a mail (RFC 6047).
  ///
  /// It is attached, and no third alternative: it tells of the events alone, so it says not the same as the letter.
  /// Outlook would show it instead of the letter, and of its events but the first; attached, Gmail, Outlook and
  /// Apple Mail each offer to take all of them into the calendar.
  struct Calendar: Sendable, Hashable {
    /// iCalendar text, its lines ended by CRLF.
    let text: String
    /// The method that it names itself (RFC 5546), which its part has to name too.
    let method: String
    /// Letters, digits and dots of ASCII.
    let fileName: String
  }

  let sender: Mailbox
  let recipient: Mailbox
  let subject: String
  /// RFC 5322's date-time: PostgreSQL writes it, in English whatever the locale.
  let date: String
  /// Without its angle brackets.
  let messageID: String
  let headers: [Header]
  /// The text, its lines ended by LF.
  let text: String
  /// The same as HTML, its lines ended by LF.
  var html: String?
  /// Events to take into a calendar.
  var calendar: Calendar?

  /// Writes the mail as RFC 5322 and MIME want it; the same mail gives the same bytes.
  ///
  /// - Returns: The message, its lines ended by CRLF.
  /// - Throws: ``CompositionError`` for a header that would not be one.
  func bytes() throws(CompositionError) -> [UInt8] {
    guard sender.isOneAddress else { throw .unsafeHeader("From") }
    guard recipient.isOneAddress else { throw .unsafeHeader("To") }
    try check("Date", date)
    try check("Message-ID", messageID)
    for header in headers { try check(header.name, header.value) }
    let fields = [
      HeaderText.mailbox(name: sender.name.onOneLine, address: sender.address),
      HeaderText.mailbox(name: recipient.name.onOneLine, address: recipient.address),
      HeaderText.unstructured(subject.onOneLine), date, "<\(messageID)>", text.withoutNUL, boundary("alt"),
      boundary("mix"),
    ]
    let copies = (fields + headers.flatMap { [$0.name, $0.value] }).map(CString.init)
    let parts = [html, calendar?.text, calendar?.method, calendar?.fileName].map { $0.map { CString($0.withoutNUL) } }
    var pointers: [UnsafePointer<CChar>?] = copies.dropFirst(fields.count).map { $0.pointer }
    pointers.append(nil)
    defer { withExtendedLifetime((copies, parts)) {} }
    return try pointers.withUnsafeBufferPointer { headers throws(CompositionError) -> [UInt8] in
      var mail = cgmime_mail(
        from: copies[0].pointer, to: copies[1].pointer, subject: copies[2].pointer, date: copies[3].pointer,
        message_id: copies[4].pointer, headers: headers.baseAddress, text: copies[5].pointer,
        html: parts[0]?.pointer, calendar: parts[1]?.pointer, calendar_method: parts[2]?.pointer,
        calendar_name: parts[3]?.pointer,
        alternative_boundary: copies[6].pointer, mixed_boundary: copies[7].pointer)
      var length = 0
      guard let written = cgmime_write(&mail, &length) else { throw .refusedByGMime }
      defer { cgmime_free(written) }
      return Array(UnsafeBufferPointer(start: written, count: length))
    }
  }

  /// What parts are told apart by: a function of the Message-ID, so that the same mail gives the same bytes.
  ///
  /// No line of a part can be one: "=_" stands neither in quoted-printable nor in base64 (RFC 2045, 6.7).
  private func boundary(_ kind: String) -> String {
    // FNV-1a, for a name short enough whatever the host is called.
    let hash = messageID.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return "=_\(kind).\(String(hash, radix: 16))"
  }

  /// Refuses what would end a header early or begin another.
  ///
  /// Swift's "\r\n" is one Character, so scalars are looked at.
  private func check(_ name: String, _ value: String) throws(CompositionError) {
    guard value.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value < 0x7F }) else {
      throw .unsafeHeader(name)
    }
  }
}

/// Why a mail cannot be written.
public enum CompositionError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A header's value holds a control or a character that its kind of header does not take.
  case unsafeHeader(String)
  case refusedByGMime

  /// The reason, without the value itself.
  public var description: String {
    switch self {
    case .unsafeHeader(let name): "the header \(name) does not take this value"
    case .refusedByGMime: "GMime refuses the message"
    }
  }
}

/// A copy of a text that C may read while it lives.
private final class CString {
  let pointer: UnsafePointer<CChar>

  init(_ text: String) {
    let bytes = Array(text.utf8CString)
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    copy.initialize(from: bytes, count: bytes.count)
    pointer = UnsafePointer(copy)
  }

  deinit { UnsafeMutablePointer(mutating: pointer).deallocate() }
}

extension String {
  /// The text without NULs, which would end it early in C.
  fileprivate var withoutNUL: String {
    let hasNUL = utf8.withContiguousStorageIfAvailable { $0.contains(0) } ?? utf8.contains(0)
    return hasNUL ? String(decoding: utf8.filter { $0 != 0 }, as: UTF8.self) : self
  }
}
