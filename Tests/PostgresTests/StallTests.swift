import Postgres
import TestSupport
import Testing

@Suite("A server that stops answering")
struct StallTests {
  @Test("mid-reply is given up in bounded time, and the connection is of no more use")
  func midReply() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let proxy = try Proxy(to: database.cluster, .silentAfter(200_000))
      var way = ConnectionParameters()
      way.host = proxy.folder
      way.port = UInt16(database.cluster.port)
      way.database = database.name
      way.user = "postgres"
      let connection = try Connection(way, statementTimeout: .seconds(1))
      let clock = ContinuousClock()
      var kind: PostgresError.Kind?
      let elapsed = clock.measure {
        do throws(PostgresError) { _ = try connection.rows(AskNumbers(count: 100_000)) } catch { kind = error.kind }
      }
      #expect(kind == .timeout)
      #expect(elapsed < .seconds(8))
      do throws(PostgresError) {
        _ = try connection.rows(AskText(text: "x"))
        Issue.record("an abandoned answer was taken for another")
      } catch {
        #expect(error.kind == .connectionLost)
      }
      connection.close()
    }
  }

  @Test("while connecting is given up too")
  func connecting() throws {
    let cluster = try TestCluster()
    let proxy = try Proxy(to: cluster, .silentAfter(5))
    var way = ConnectionParameters()
    way.host = proxy.folder
    way.port = UInt16(cluster.port)
    way.user = "postgres"
    do throws(PostgresError) {
      _ = try Connection(way, connectTimeout: .seconds(1))
      Issue.record("a half-open connection was taken for one")
    } catch {
      #expect(error.kind == .connect)
    }
  }
}
