import Glibc

/// A thread that a test can wait for; Foundation's cannot be joined.
final class Thread {
  private var thread = pthread_t()

  /// Starts a thread.
  init(_ body: @escaping @Sendable () -> Void) {
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
  func join() { pthread_join(thread, nil) }

  private final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
