internal import CivilTime
internal import Cooperation

/// The people, and their logins.
struct People {
  private(set) var values: [Person] = []
  private var logins: Set<String> = []
  private let isKnown: Bool

  init(_ sheet: Sheet?) {
    isKnown = sheet != nil
    guard let sheet else { return }
    var firsts = Firsts()
    for row in sheet.rows {
      let login = row.text("login")
      let name = row.text("name")
      let email = row.address("email")
      let language = row.language("language")
      guard let login else { continue }
      if !login.isLogin { row.note(.notALogin(login), "login") }
      firsts.note(login, in: row, "login")
      logins.insert(login)
      if let name, let email, let language {
        values.append(Person(login: login, name: name, email: email, language: language))
      }
    }
  }

  /// The login in a cell, if there is such a person.
  func login(_ row: Row) -> String? {
    guard let login = row.text("login") else { return nil }
    if isKnown, !logins.contains(login) {
      row.note(.unknownPerson(login, nearest: nearest(to: login, among: logins.sorted())), "login")
      return nil
    }
    return login
  }

  /// Reads terms of office.
  func representatives(_ sheet: Sheet?, of associations: Associations) -> [Representative] {
    var firsts = Firsts()
    return (sheet?.rows ?? []).compactMap { row in
      let login = login(row)
      let association = row.text("association").flatMap { associations.code(named: $0, row, "association") }
      let office = row.choice("office", of: Representative.Office.self)
      let from = row.date("from")
      let through = row.openEnd("through", from: from)
      guard let login, let association, let office, let from else { return nil }
      firsts.note(login, within: "\(association) \(from.dayNumber)", in: row, "login")
      return Representative(person: login, association: association, office: office, from: from, through: through)
    }
  }
}

extension Row {
  /// A language by its code.
  fileprivate func language(_ column: String) -> Language? {
    guard let text = text(column) else { return nil }
    if let language = Language(rawValue: text.lowercased()) { return language }
    note(.unknownLanguage(text), column)
    return nil
  }

  /// A mail address of the plain kind that every server takes: ASCII, one "@", a domain with a dot.
  fileprivate func address(_ column: String) -> String? {
    guard let text = text(column) else { return nil }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>()[],;:\\\"".utf8.contains($0) }
    if isPlain, text.utf8.count <= 254, parts.count == 2, parts[0].isDotted, parts[1].isDotted, parts[1].contains(".") {
      return text
    }
    note(.notAnAddress(text), column)
    return nil
  }
}

extension Substring {
  /// Whether dots stand only between other letters.
  fileprivate var isDotted: Bool {
    split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
  }
}

extension String {
  /// Whether PostgreSQL takes it for a role's name without quotation marks; names from "pg_" on are its own.
  fileprivate var isLogin: Bool {
    guard let first = utf8.first, utf8.count <= 63, !hasPrefix("pg_"), self != "public", self != "none" else {
      return false
    }
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    return !isDigit(first)
      && utf8.allSatisfy {
        isDigit($0) || $0 == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
      }
  }
}
