import Cooperation
import Postgres
import Register
import TestSupport
import Testing

@Suite("An answer that gets lost on the way")
struct LostAnswerTests {
  @Test("a move whose answer was lost is asked for again, and made once")
  func move() throws {
    try TestCluster().withDatabase { database throws in
      let proxy = try Proxy(to: database.cluster, .losingFirstAnswer)
      var way = ConnectionParameters()
      way.host = proxy.folder
      way.port = UInt16(database.cluster.port)
      way.database = database.name
      way.user = "lbd_leader"
      let register = try Register(way)
      let moved = try register.move(
        measure: "4", in: PlanChoice(protocolCode: nil, planCode: nil), .start, account: nil)
      #expect(moved.state == .inProgress)
      let made = try database.query(
        "select count(*) from sutarta.history where subject = 'measure' and action = 'start'")
      #expect(made == ["1"])
    }
  }
}
