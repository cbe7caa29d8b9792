internal import CLibpq
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The means to end a statement from another thread; it may outlive its connection, and then does nothing.
public final class CancelHandle: Sendable {
  /// libpq documents PQcancel as safe from any thread; the object is freed with its last owner.
  private struct Pointer: @unchecked Sendable {
    let raw: OpaquePointer
  }

  private let pointer: Pointer

  init?(_ session: Session) {
    guard let raw = PQgetCancel(session.handle) else { return nil }
    pointer = Pointer(raw: raw)
  }

  deinit { PQfreeCancel(pointer.raw) }

  /// Asks the server to end what the connection is running; the statement then fails with SQLSTATE 57014.
  ///
  /// PQcancel connects anew and blocks, whatever the server does, so it runs on a thread that is left behind when the
  /// server does not answer in time.
  ///
  /// - Parameter timeout: How long to wait for the server to take the request.
  /// - Throws: ``PostgresError`` of the kind timeout or connect.
  public func cancel(timeout: Duration = .seconds(5)) throws(PostgresError) {
    guard let attempt = Attempt(self) else { throw PostgresError(.connect, "no pipe to wait at") }
    var thread = pthread_t()
    let context = Unmanaged.passRetained(attempt)
    let started = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Attempt>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    guard started == 0 else {
      context.release()
      throw PostgresError(.connect, "no thread to cancel with")
    }
    pthread_detach(thread)
    guard wait(for: .reading, of: attempt.signal.reading, until: .now + timeout) else {
      throw PostgresError(.timeout, "the server did not take the request to cancel in time")
    }
    if let words = attempt.failure.withLock({ $0 }) { throw PostgresError(.connect, words) }
  }

  /// One request to cancel, which tells of its end through a pipe.
  private final class Attempt: Sendable {
    let handle: CancelHandle
    let signal: Signal
    let failure = Mutex<String?>(nil)

    init?(_ handle: CancelHandle) {
      guard let signal = Signal() else { return nil }
      self.handle = handle
      self.signal = signal
    }

    func run() {
      var words = [CChar](repeating: 0, count: 256)
      if PQcancel(handle.pointer.raw, &words, Int32(words.count)) == 0 {
        let text = String(decoding: words.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        failure.withLock { $0 = text.trimmed }
      }
      signal.give()
    }
  }

  /// A pipe that becomes readable once something has happened; none where the process has no file left to open.
  private final class Signal: Sendable {
    let reading: Int32
    private let writing: Int32

    init?() {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { return nil }
      (reading, writing) = (ends[0], ends[1])
    }

    deinit {
      close(reading)
      close(writing)
    }

    func give() {
      var byte: UInt8 = 1
      _ = write(writing, &byte, 1)
    }
  }
}

extension Connection {
  /// The means to end this connection's statement from another thread.
  ///
  /// - Returns: A handle; `nil` where the connection is no more.
  public func cancelHandle() -> CancelHandle? { CancelHandle(session) }
}
