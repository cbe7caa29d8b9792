import Console
import Postgres
import Testing

@Suite("What the database failed at, by its SQLSTATE")
struct FailureTests {
  @Test(
    "why nobody was let in decides the exit, in whatever language the server says it",
    arguments: [
      (.authentication, "28P01", .login), (.authentication, "28000", .login), (.connect, "3D000", .noServer),
      (.connect, "53300", .tryAgain), (.connect, "57P03", .tryAgain), (.connect, nil, .noServer),
    ] as [(PostgresError.Kind, String?, Exit)])
  func connecting(kind: PostgresError.Kind, state: String?, exit: Exit) {
    let error = PostgresError(kind, "FATALNY: coś innego", sqlState: state.map { SQLState($0) })
    #expect(Failure(error, on: ConnectionParameters()).exit == exit)
  }

  @Test("a blank text, and a day that cannot be computed with, are the value's fault")
  func values() {
    let blank = PostgresError(.server, "x", sqlState: SQLState("23514"), constraint: "localized_check")
    #expect(Failure(blank, on: ConnectionParameters()).exit == .value)
    #expect(
      Failure(PostgresError(.server, "x", sqlState: SQLState("22008")), on: ConnectionParameters()).exit == .value)
    let other = PostgresError(.server, "x", sqlState: SQLState("23514"), constraint: "other_check")
    #expect(Failure(other, on: ConnectionParameters()).exit == .software)
  }
}
