import Register
import TestSupport
import Testing

@Suite("Marking a letter and taking the next one")
struct DeliveryTests {
  struct Unwritable: Error {}

  private static let dispatch = Dispatch(relay: "test", whenAmbiguous: .resend, longest: .seconds(60))

  /// Opens a register in which nine letters wait, the first of which is taken.
  private func withClaim(_ body: (borrowing Register, TestDatabase, ClaimedMessage) throws -> Void) throws {
    try TestDatabase.withRegister { register, database in
      let written = try register.writeDigests(asOf: TestDatabase.moment, people: 100) {
        collected throws(Unwritable) in
        Letter(short: collected)
      } unwritten: { _, mistake in
        Issue.record("\(mistake)")
      }
      #expect(written == 9)
      let first = try #require(try register.claimMessage(by: Self.dispatch, asOf: TestDatabase.moment))
      try body(register, database, first)
    }
  }

  /// Enters that a letter was sent, and takes the next one.
  private func markAndClaim(
    _ message: ClaimedMessage, in register: borrowing Register
  ) throws(RegisterError) -> (isMarked: Bool, next: ClaimedMessage?) {
    try register.markAndClaim(message, as: .sent, reason: nil, by: Self.dispatch, asOf: TestDatabase.moment)
  }

  /// Keeps a tick from taking a letter, as often as it is said; a number once drawn stays drawn when all is taken back.
  private func hinderClaims(_ times: Int, in database: TestDatabase) throws {
    _ = try database.query(
      """
      create sequence hindered;
      create function hinder() returns trigger language plpgsql security definer as
        $$ begin if nextval('public.hindered') <= \(times) then raise 'hindered'; end if; return new; end $$;
      create trigger hinder before insert on sutarta.delivery for each row execute function hinder()
      """)
  }

  /// What the ledger says of all attempts, the first one first; "?" of one whose end is still to come.
  private func ledger(in database: TestDatabase) throws -> [String] {
    try database.query("select coalesce(outcome, '?') from sutarta.delivery order by began_at, message_id")
  }

  @Test("both are one transaction, and the last letter has none behind it")
  func together() throws {
    try withClaim { register, database, first in
      var (isMarked, next) = try markAndClaim(first, in: register)
      #expect(isMarked && next != nil && next?.messageID != first.messageID)
      #expect(try ledger(in: database) == ["sent", "?"])
      #expect(try database.query("select count(distinct xmin::text) from sutarta.delivery") == ["1"])
      var taken = 1
      while let message = next {
        taken += 1
        (isMarked, next) = try markAndClaim(message, in: register)
        #expect(isMarked)
      }
      #expect(taken == 9)
      #expect(try ledger(in: database) == Array(repeating: "sent", count: 9))
    }
  }

  @Test("where the next one could not be taken at first, the letter is marked all the same, and it is tried once more")
  func hinderedOnce() throws {
    try withClaim { register, database, first in
      try hinderClaims(1, in: database)
      let (isMarked, next) = try markAndClaim(first, in: register)
      #expect(isMarked && next != nil)
      #expect(try ledger(in: database) == ["sent", "?"])
    }
  }

  @Test("where the next one cannot be taken at all, what was sent does not pass for doubtful, and the next one waits")
  func hindered() throws {
    try withClaim { register, database, first in
      try hinderClaims(.max, in: database)
      let error = #expect(throws: RegisterError.self) { () throws in _ = try markAndClaim(first, in: register) }
      #expect(error.map { "\($0)" }?.contains("P0001") == true, "\(String(describing: error))")
      #expect(try ledger(in: database) == ["sent"])
      #expect(try database.query("select count(*) from sutarta.message where sent_at is not null") == ["1"])
      #expect(try database.query("select count(*) from sutarta.message where leased_until is not null") == ["0"])
    }
  }

  @Test("who comes too late marks nothing, and takes the next one")
  func late() throws {
    try withClaim { register, database, first in
      _ = try database.query("update sutarta.message set fence = fence + 1 where leased_until is not null")
      let (isMarked, next) = try markAndClaim(first, in: register)
      #expect(!isMarked && next != nil && next?.messageID != first.messageID)
      #expect(try ledger(in: database) == ["?", "?"])
    }
  }
}
