import Glibc
import Postgres
import TestSupport
import Testing

@Suite("Cancelling where nobody takes the request")
struct CancelTests {
  @Test("a server that accepts and keeps silent is given up at the deadline", .timeLimit(.minutes(1)))
  func silent() throws {
    let cluster = try TestCluster()
    let proxy = try Proxy(to: cluster, .silentAfter(.max))
    var way = ConnectionParameters()
    way.host = proxy.folder
    way.port = UInt16(cluster.port)
    way.database = "postgres"
    way.user = "postgres"
    let connection = try Connection(way)
    let made = connection.cancelHandle()
    let handle = try #require(made)
    // Whoever connects from now on reaches a listener that never accepts.
    let path = "\(proxy.folder)/.s.PGSQL.\(cluster.port)"
    unlink(path)
    let listener = try #require(listening(at: path))
    defer { close(listener) }
    let began = ContinuousClock.now
    do throws(PostgresError) {
      try handle.cancel(timeout: .milliseconds(300))
      Issue.record("nobody took the request")
    } catch {
      #expect(error.kind == .timeout)
    }
    #expect(ContinuousClock.now - began < .seconds(5))
  }

  private func listening(at path: String) -> Int32? {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(100)) }
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    return bound == 0 && listen(descriptor, 8) == 0 ? descriptor : nil
  }

  #if compiler(>=6.2)
    @Test("a process without a file left to open is told so, and does not wait in vain")
    func noPipe() async {
      // In a process of its own, as the limit is the whole process's.
      await #expect(processExitsWith: .success) {
        let cluster = try TestCluster()
        let connection = try connect(to: TestDatabase(cluster: cluster, name: "postgres"))
        let made = connection.cancelHandle()
        let handle = try #require(made)
        var limit = rlimit(rlim_cur: 0, rlim_max: 1024)
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        do throws(PostgresError) {
          try handle.cancel(timeout: .seconds(30))
          Issue.record("a pipe out of nothing")
        } catch {
          #expect(error.kind == .connect && error.message == "no pipe to wait at")
        }
      }
    }
  #endif
}
