#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A thread that a test can wait for; Foundation's cannot be joined.
public final class Thread {
  private var thread = pthread_t()

  /// Starts a thread.
  ///
  /// - Parameter body: What it does.
  public init(_ body: @escaping @Sendable () -> Void) {
    let context = Unmanaged.passRetained(Box(body))
    pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body()
        return nil
      }, context.toOpaque())
  }

  /// Waits for its end.
  public func join() { pthread_join(thread, nil) }

  private final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
