import Foundation
import TestSupport
import Testing

@testable import Correspondence

/// A letter as Python's email, html and (where there is one) icalendar packages read it.
struct ReadLetter: Decodable {
  /// Name and value, in order.
  let headers: [[String]]
  /// The types of its parts, in depth-first order.
  let parts: [String]
  /// Its text part, lines ended by LF.
  let text: String
  let html: String
  /// What the HTML shows below its title, words parted by single spaces.
  let shown: String
  /// The elements and the links of the HTML.
  let elements: [String]
  let links: [String]
  /// The events of the calendar, properties by name.
  let events: [[String: String]]
  /// What a strict reader finds wrong, from defects of the mail to unbalanced elements.
  let defects: [String]
  let longest: Int
  /// The octets of each encoded word (RFC 2047).
  let words: [Int]
  /// Name and address of each recipient.
  let to: [[String]]
  let subject: String

  func header(_ name: String) -> [String] { headers.filter { $0[0] == name }.map { $0[1] } }

  /// Reads one letter.
  static func reading(_ bytes: [UInt8]) throws -> ReadLetter { try #require(try reading(letters: [bytes]).first) }

  /// Reads letters, all in one run of Python.
  static func reading(letters: [[UInt8]]) throws -> [ReadLetter] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "letters-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (place, bytes) in letters.enumerated() {
      try Data(bytes).write(to: folder.appending(path: "\(place).eml"))
    }
    // SUTARTA_TEST_PYTHON may name one that has the package icalendar.
    let python = Program.at(ProcessInfo.processInfo.environment["SUTARTA_TEST_PYTHON"] ?? "python3")
    let output = folder.appending(path: "read.json")
    let result = try python.run(["-c", script, folder.path, "\(letters.count)", output.path])
    try #require(result.exitCode == 0, "\(result.standardError)")
    return try JSONDecoder().decode([ReadLetter].self, from: Data(contentsOf: output))
  }
}

extension ReadLetter {
  private static let script = #"""
    import email, email.policy, json, re, sys
    from email.header import decode_header, make_header
    from email.utils import parseaddr
    from html.parser import HTMLParser
    try:
        import icalendar
    except ImportError:
        icalendar = None

    class Page(HTMLParser):
        """Balanced elements, and the words between them."""
        def __init__(self):
            super().__init__()
            self.open, self.elements, self.links, self.words, self.defects = [], set(), [], [], []
        def handle_starttag(self, tag, attributes):
            self.elements.add(tag)
            unknown = {name for name, _ in attributes} - {'lang', 'style', 'charset', 'name', 'content', 'href', 'role', 'class'}
            if unknown: self.defects.append(f'attributes {unknown}')
            self.links += [value for name, value in attributes if name == 'href']
            if tag != 'meta': self.open.append(tag)
        def handle_endtag(self, tag):
            if not self.open or self.open.pop() != tag: self.defects.append(f'</{tag}>')
        def handle_comment(self, data): self.defects.append('comment')
        def handle_pi(self, data): self.defects.append('instruction')
        def handle_data(self, data):
            if not {'title', 'style', 'h1'} & set(self.open): self.words.append(data)

    def unescaped(value):
        return re.sub(r'\\(.)', lambda m: '\n' if m[1] in 'nN' else m[1], value)

    def events_of(data, defects):
        if not data.endswith(b'\r\n'): defects.append('no CRLF at the end of the calendar')
        lines = []
        for line in data[:-2].split(b'\r\n'):
            if len(line) > 75: defects.append('calendar line over 75 octets')
            if b'\r' in line or b'\n' in line: defects.append('bare line end in the calendar')
            line = line.decode('utf-8')
            if line.startswith(' '): lines[-1] += line[1:]
            else: lines.append(line)
        head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sutarta//Sutarta//EN', 'CALSCALE:GREGORIAN', 'METHOD:CANCEL' if b'METHOD:CANCEL' in data else 'METHOD:PUBLISH']
        if lines[:5] != head or lines[-1] != 'END:VCALENDAR': defects.append('calendar head')
        events = []
        for line in lines[5:-1]:
            name, value = re.fullmatch(r'([A-Z-]+(?:;[A-Z]+=(?:"[^"]*"|[^";:,]*))*):(.*)', line, re.S).groups()
            if line == 'BEGIN:VEVENT': events.append({})
            elif name.startswith(('SUMMARY', 'UID')): events[-1][name] = unescaped(value)
            else: events[-1][name] = value
        if icalendar:
            read = icalendar.Calendar.from_ical(data)
            other = [e for e in read.walk('VEVENT')]
            if [str(e['UID']) for e in other] != [e['UID'] for e in events]: defects.append('icalendar: UID')
            if [str(e['SUMMARY']) for e in other] != [next(v for k, v in e.items() if k.startswith('SUMMARY')) for e in events]:
                defects.append('icalendar: SUMMARY')
            if [e.decoded('DTSTART').strftime('%Y%m%d') for e in other] != [e['DTSTART;VALUE=DATE'] for e in events]:
                defects.append('icalendar: DTSTART')
            defects += [str(e.errors) for e in other if e.errors]
        return events

    def read(raw):
        letter = email.message_from_bytes(raw, policy=email.policy.default)
        old = email.message_from_bytes(raw)
        # Python 3.11's newer parser puts a space between the words of a long name; its older one follows RFC 2047.
        shown, address = parseaddr(old['To'].replace('\r\n', ''))
        defects = []
        for part in letter.walk():
            defects += [str(d) for d in part.defects]
            defects += [str(d) for _, value in part.items() for d in value.defects]
        if raw.count(b'\n') != raw.count(b'\r\n') or raw.count(b'\r') != raw.count(b'\r\n'): defects.append('bare line ends')
        if b'\0' in raw: defects.append('NUL')
        plain, rich = letter.get_body(('plain',)), letter.get_body(('html',))
        html = rich.get_content() if rich else ''
        page = Page()
        page.feed(html)
        page.close()
        if page.open: defects.append(f'open: {page.open}')
        calendars = [p for p in letter.walk() if p.get_content_type() == 'text/calendar']
        return {'headers': [[n, str(v)] for n, v in letter.items()], 'parts': [p.get_content_type() for p in letter.walk()],
          'text': plain.get_content().replace('\r\n', '\n'), 'html': html.replace('\r\n', '\n'),
          'shown': ' '.join(''.join(page.words).split()), 'elements': sorted(page.elements), 'links': page.links,
          'events': [e for c in calendars for e in events_of(c.get_payload(decode=True), defects)],
          'defects': defects + page.defects, 'longest': max(len(line) for line in raw.split(b'\r\n')),
          'words': [len(word) for word in re.findall(rb'=\?\S*\?=', raw.split(b'\r\n\r\n')[0])],
          'to': [[str(make_header(decode_header(shown))), address]],
          'subject': str(make_header(decode_header(old['Subject'])))}

    letters = [read(open(f'{sys.argv[1]}/{n}.eml', 'rb').read()) for n in range(int(sys.argv[2]))]
    json.dump(letters, open(sys.argv[3], 'w'))
    """#
}
