#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import Synchronization

/// Stands between a client and the server, and fails as networks do.
public final class Proxy {
  /// How it fails.
  public enum Failing: Sendable {
    /// It falls silent after so many bytes of answers, and never hangs up.
    case silentAfter(Int)
    /// It hangs up on the first client when the first statement's answer comes; later clients are served well.
    case losingFirstAnswer
  }

  /// The folder of its socket, which a client takes for the server's.
  public let folder: String
  private let listener: Int32
  private let acceptor: Thread

  /// Starts a proxy.
  ///
  /// - Parameters:
  ///   - cluster: The server behind it.
  ///   - failing: How it fails.
  /// - Throws: ``TestSupportError`` when it cannot listen.
  public init(to cluster: TestCluster, _ failing: Failing) throws {
    var template = Array("/tmp/sutarta-proxy-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw TestSupportError("No folder for a proxy.") }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    listener = try Self.socket(at: "\(folder)/.s.PGSQL.\(cluster.port)", bind)
    listen(listener, 8)
    let (own, behind) = (listener, "\(cluster.host)/.s.PGSQL.\(cluster.port)")
    acceptor = Thread {
      var relays: [Thread] = []
      var isFirst = true
      while case let client = accept(own, nil, nil), client >= 0 {
        guard let server = try? Self.socket(at: behind, connect) else { break }
        let conversation = Conversation(client: client, server: server, isFirst ? failing : nil)
        relays.append(Thread { conversation.relay() })
        isFirst = false
      }
      relays.forEach { $0.join() }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    acceptor.join()
    close(listener)
    _ = try? Program.at("rm").run(["-rf", folder])
  }

  /// One client's talk with the server.
  private final class Conversation: Sendable {
    private let client: Int32
    private let server: Int32
    private let failing: Failing?
    /// Whether the client has sent a statement with parameters, whose first byte is a P.
    private let hasAsked = Mutex(false)

    init(client: Int32, server: Int32, _ failing: Failing?) {
      self.client = client
      self.server = server
      self.failing = failing
    }

    func relay() {
      let questions = Thread { self.passQuestions() }
      passAnswers()
      questions.join()
      close(client)
      close(server)
    }

    private func passQuestions() {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while case let count = read(client, &buffer, buffer.count), count > 0 {
        if buffer[0] == UInt8(ascii: "P") { hasAsked.withLock { $0 = true } }
        _ = write(server, buffer, count)
      }
      shutdown(server, Int32(SHUT_RDWR))
    }

    private func passAnswers() {
      var buffer = [UInt8](repeating: 0, count: 4096)
      var passed = 0
      while case let count = read(server, &buffer, buffer.count), count > 0 {
        switch failing {
        case .silentAfter(let limit):
          if passed < limit { _ = write(client, buffer, min(count, limit - passed)) }
          passed += count
          if passed >= limit { return }
        case .losingFirstAnswer where hasAsked.withLock { $0 }:
          shutdown(client, Int32(SHUT_RDWR))
          return
        default: _ = write(client, buffer, count)
        }
      }
      shutdown(client, Int32(SHUT_RDWR))
    }
  }

  private static func socket(
    at path: String, _ attach: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) throws -> Int32 {
    #if canImport(Glibc)
      let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = Darwin.socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(100)) }
    let done = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        attach(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard descriptor >= 0, done == 0 else { throw TestSupportError("No socket at \(path).") }
    return descriptor
  }
}
