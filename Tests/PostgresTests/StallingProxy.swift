import Glibc
import TestSupport

/// Stands between a client and the server, and falls silent after so many bytes of answers; it never hangs up.
final class StallingProxy {
  /// The folder of its socket, which a client takes for the server's.
  let folder: String
  private let listener: Int32
  private let threads: [Thread]

  /// Starts a proxy.
  ///
  /// - Parameters:
  ///   - cluster: The server behind it.
  ///   - limit: How many bytes of answers pass.
  /// - Throws: ``Failed`` when it cannot listen.
  init(to cluster: TestCluster, fallingSilentAfter limit: Int) throws {
    var template = Array("/tmp/sutarta-proxy-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failed() }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    listener = try Self.socket(at: "\(folder)/.s.PGSQL.\(cluster.port)", bind)
    listen(listener, 1)
    let (own, behind) = (listener, "\(cluster.host)/.s.PGSQL.\(cluster.port)")
    threads = [
      Thread {
        let client = accept(own, nil, nil)
        guard client >= 0, let server = try? Self.socket(at: behind, connect) else { return }
        let questions = Thread { Self.relay(from: client, to: server, limit: .max) }
        Self.relay(from: server, to: client, limit: limit)
        questions.join()
        close(client)
        close(server)
      }
    ]
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    threads.forEach { $0.join() }
    close(listener)
    _ = try? Program.at("rm").run(["-rf", folder])
  }

  struct Failed: Error {}

  /// Passes bytes on until the limit, then only reads, so that nobody behind it is held up.
  private static func relay(from source: Int32, to target: Int32, limit: Int) {
    var buffer = [UInt8](repeating: 0, count: 4096)
    var passed = 0
    while true {
      let count = read(source, &buffer, buffer.count)
      guard count > 0 else { return }
      if passed < limit { _ = write(target, buffer, min(count, limit - passed)) }
      passed += count
      // A server that says nothing more to nobody who listens would wait for ever.
      if passed >= limit { return }
    }
  }

  private static func socket(
    at path: String, _ attach: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) throws -> Int32 {
    let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
    let done = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        attach(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard descriptor >= 0, done == 0 else { throw Failed() }
    return descriptor
  }
}
