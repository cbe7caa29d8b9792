import Foundation
import TestSupport
import Testing

@Suite("The daemon's turns")
struct TickScenarios {
  /// A loaded database and a maildir that goes with the test.
  struct Office {
    let database: TestDatabase
    let maildir: String

    static func open(_ body: (Office) throws -> Void) throws {
      try TestCluster.withLoadedPlan { database in
        let folder = FileManager.default.temporaryDirectory.appending(path: "maildir-\(database.name)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(Office(database: database, maildir: folder))
      }
    }

    var environment: [String: String] {
      database.environment(user: "sutartad").merging(["LANGUAGE": "en"]) { $1 }
    }

    @discardableResult
    func tick(_ asOf: String, user: String = "sutartad") throws -> ProgramResult {
      try Program.sutartad.run(
        ["tick", "--as-of", asOf, "--maildir", maildir],
        environment: environment.merging(["PGUSER": user]) { $1 })
    }

    var letters: [String] {
      get throws { try FileManager.default.contentsOfDirectory(atPath: maildir + "/new").sorted() }
    }
  }

  @Test("one digest to each representative, in her language, and none the second time")
  func onceEach() throws {
    try Office.open { office in
      let first = try office.tick("2025-04-14")
      #expect(first.exitCode == 0)
      #expect(first.standardOutput.isEmpty && first.standardError.isEmpty, "cron mails whatever is said")
      let people = try office.database.query("select count(distinct person_id) from sutarta.representative")
      #expect(["\(try office.letters.count)"] == people)
      let languages = try office.letters.map { letter in
        let text = try String(contentsOfFile: office.maildir + "/new/" + letter, encoding: .utf8)
        return text.contains("Content-Language: pl") ? "pl" : text.contains("Content-Language: en") ? "en" : "lt"
      }
      #expect(languages.sorted() == (["en", "lt", "lt", "lt", "lt", "lt", "lt", "lt", "pl"]))
      let before = try office.letters
      #expect(try office.tick("2025-04-14").exitCode == 0)
      #expect(try office.letters == before)
      #expect(try office.database.query("select count(*) from sutarta.message where sent_at is null") == ["0"])
    }
  }

  @Test("the first letters name the head of the seals already, and the register knows it")
  func firstHead() throws {
    try Office.open { office in
      try office.tick("2025-04-14")
      var heads: Set<String> = []
      for letter in try office.letters {
        let text = try String(contentsOfFile: office.maildir + "/new/" + letter, encoding: .utf8)
          .replacing("\r\n", with: "\n").replacing("=\n", with: "")
        heads.insert(String(try #require(text.firstMatch(of: /audit verify --head ([0-9]+:[0-9a-f]{64})/)).1))
      }
      #expect(heads.count == 1)
      for head in heads {
        #expect(
          try Leader(database: office.database, login: "lbd_leader").sutarta("audit", "verify", "--head", head).exitCode
            == 0)
      }
    }
  }

  @Test("what fell into an outage comes in one letter, marked late, and nothing is missed")
  func outage() throws {
    try Office.open { office in
      try office.tick("2025-03-01")
      let before = try office.letters.count
      // National Library Week's rungs of 30 and 7 days fell on 24 March and 16 April; the 20th is Easter Sunday.
      try office.tick("2025-04-18")
      let letters = try office.letters.filter { $0.contains("2025-04-18") }
      #expect(letters.count == 9)
      #expect(try office.letters.count == before + 9)
      #expect(
        try office.database.query("select distinct is_late from sutarta.digest where local_date = '2025-04-18'") == [
          "t"
        ])
    }
  }

  @Test("a clock that was set back sends nothing again")
  func clockBack() throws {
    try Office.open { office in
      try office.tick("2025-04-14")
      let before = try office.letters
      try office.tick("2025-04-10")
      try office.tick("2025-04-14")
      #expect(try office.letters == before)
    }
  }

  @Test("two ticks at once write each digest once")
  func twoTicks() throws {
    try Office.open { office in
      let arguments = ["tick", "--as-of", "2025-04-14", "--maildir", office.maildir]
      let running = try (0..<2).map { _ in try Program.sutartad.start(arguments, environment: office.environment) }
      let results = try running.map { try $0.wait() }
      #expect(results.map(\.exitCode) == [0, 0], "\(results)")
      #expect(try office.database.query("select count(*) from sutarta.digest") == ["9"])
      #expect(try office.letters.count == 9)
    }
  }

  @Test("a maildir that cannot be opened costs no letter an attempt: all go out with the next tick")
  func unopenable() throws {
    try Office.open { office in
      let blocked = try Program.sutartad.run(
        ["tick", "--as-of", "2025-04-14", "--maildir", "/dev/null/mail"], environment: office.environment)
      #expect(blocked.exitCode == 75)
      #expect(blocked.standardError.contains("No letters were delivered (/dev/null/mail: Not a directory)"))
      #expect(try office.database.query("select count(*) from sutarta.message where sent_at is null") == ["9"])
      #expect(try office.tick("2025-04-14").exitCode == 0)
      #expect(try office.letters.count == 9)
    }
  }

  @Test("letters that cannot be written are not lost: they go out with a later tick")
  func unwritable() throws {
    try Office.open { office in
      try FileManager.default.createDirectory(atPath: office.maildir, withIntermediateDirectories: true)
      try Data().write(to: URL(filePath: office.maildir + "/tmp"))
      let blocked = try office.tick("2025-04-14")
      #expect(blocked.exitCode == 75)
      #expect(blocked.standardError.contains("No letters were delivered"))
      #expect(try office.database.query("select count(*) from sutarta.message where sent_at is null") == ["9"])
      try FileManager.default.removeItem(atPath: office.maildir + "/tmp")
      // What takes nothing at all is left in peace for a while, which is no success: the letters wait.
      let resting = try office.tick("2025-04-14")
      #expect(resting.exitCode == 75)
      #expect(resting.standardError.contains("No letters were delivered"))
      #expect(try office.letters.isEmpty)
      #expect(try office.tick("2025-04-14T12:02+00:00").exitCode == 0)
      #expect(try office.letters.count == 9)
    }
  }

  @Test("a digest that cannot be composed holds back nobody, is complained of once, and says so by the code")
  func uncomposable() throws {
    try Office.open { office in
      _ = try office.database.query("alter table sutarta.person drop constraint person_email_check")
      _ = try office.database.query(
        "update sutarta.person set email = 'x@example.org, y@example.org' where login = 'lbd_leader'")
      let result = try office.tick("2025-04-14")
      #expect(result.exitCode == 75)
      #expect(result.standardError.split(separator: "\n").count == 2, "\(result.standardError)")
      #expect(result.standardError.contains("Digests not written: 1"))
      #expect(!result.standardError.contains("example.org"), "a log holds no address")
      #expect(try office.letters.count == 8)
    }
  }

  @Test("one who reads a language that the program does not know is written to in English, and holds up nobody")
  func unknownLanguage() throws {
    try Office.open { office in
      _ = try office.database.query("update sutarta.person set language = 'de' where login = 'lbd_leader'")
      #expect(try office.tick("2025-04-14").exitCode == 0)
      let people = try office.database.query("select count(distinct person_id) from sutarta.representative")
      #expect(["\(try office.letters.count)"] == people)
      let hers = try office.letters.map { name in
        try String(contentsOfFile: office.maildir + "/new/" + name, encoding: .utf8)
      }.filter { $0.contains("lbd@example.org") }
      #expect(hers.count == 1 && hers[0].contains("Content-Language: en"))
    }
  }

  @Test("the tick settles what is due and seals history, and an audit finds the chain whole")
  func settlesAndSeals() throws {
    try Office.open { office in
      #expect(try office.tick("2025-04-14").exitCode == 0)
      let leader = Leader(database: office.database, login: "lbd_leader")
      // What is younger than a transaction still open somewhere on the server is left for a later tick.
      #expect(try office.database.query("select count(*) > 9 from sutarta.history where seal_number > 0") == ["t"])
      let audit = try leader.sutarta("audit", "verify")
      #expect(audit.exitCode == 0 && audit.standardOutput.contains("History is whole"), "\(audit)")
      let head = try leader.sutarta("audit", "head").standardOutput.split(separator: "\n").joined()
      #expect(try leader.sutarta("audit", "verify", "--head", head).exitCode == 0)
      _ = try office.database.query(
        """
        alter table sutarta.history disable trigger append_only;
        update sutarta.history set account = 'another' where seal_number = 9
        """)
      let broken = try leader.sutarta("audit", "verify")
      #expect(broken.exitCode == 89 && broken.standardError.contains("No. 9"), "\(broken)")
    }
  }

  @Test("a measure that is finished is not reminded of")
  func finished() throws {
    try Office.open { office in
      let leader = Leader(database: office.database, login: "lbd_leader")
      #expect(try leader.sutarta("measure", "start", "3").exitCode == 0)
      #expect(try leader.sutarta("measure", "finish", "3", "--outcome", "Įvyko visoje šalyje").exitCode == 0)
      try office.tick("2025-04-14")
      let python = try Program.at("python3").run(["-c", Self.bodies, office.maildir + "/new"])
      #expect(python.exitCode == 0, "\(python.standardError)")
      #expect(!python.standardOutput.contains("\n3. "))
      #expect(python.standardOutput.contains("\n8. "))
    }
  }

  @Test("a leader cannot play the daemon")
  func notTheDaemon() throws {
    try Office.open { office in
      let result = try office.tick("2025-04-14", user: "lbd_leader")
      #expect(result.exitCode == 77)
      #expect(try office.database.query("select count(*) from sutarta.digest") == ["0"])
    }
  }

  @Test("a moment that does not exist is refused", arguments: ["2025-02-30", "yesterday", "2025-04-14T"])
  func noSuchMoment(text: String) throws {
    try Office.open { office in
      let result = try office.tick(text)
      #expect(result.exitCode == 65)
      #expect(result.standardError.contains("'\(text)' is no moment"))
    }
  }

  @Test("a sender that is no address is refused before anything is done")
  func noSuchSender() throws {
    try Office.open { office in
      let result = try Program.sutartad.run(
        ["tick", "--as-of", "2025-04-14", "--maildir", office.maildir, "--sender", "a@example.org,b"],
        environment: office.environment)
      #expect(result.exitCode == 65)
      #expect(result.standardError.contains("--sender: 'a@example.org,b' is not a mail address"))
      #expect(try office.database.query("select count(*) from sutarta.reminder") == ["0"])
    }
  }

  @Test(
    "a relay that no connection can be made to is refused before anything is done",
    arguments: [
      (["mail.example.org:abc"], "is neither a host's name nor an address"), (["ma il"], "is neither"),
      (["mail.example.org:0"], "0 is no port"), (["mail.example.org", "--smtp-security", "loopback"], "unprotected"),
    ])
  func noSuchRelay(smtp: [String], words: String) throws {
    let result = try Program.sutartad.run(["tick", "--smtp"] + smtp, environment: ["LANGUAGE": "en"])
    #expect(result.exitCode == 65)
    #expect(result.standardError.contains("--smtp: ") && result.standardError.contains(words))
  }

  /// Prints the bodies of a folder's letters, and fails where Python finds a defect in one.
  private static let bodies = """
    import email, email.policy, pathlib, sys
    for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
        letter = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        assert not letter.defects, letter.defects
        print(letter.get_body(('plain',)).get_content())
    """
}
