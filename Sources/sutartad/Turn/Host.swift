#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The machine that this program runs on.
enum Host {
  /// Its clock, in seconds since 1970-01-01 00:00 UTC.
  static var clock: Double { Double(time(nil)) }

  /// Its name; a question mark where it has none that it tells.
  static var name: String {
    var buffer = [CChar](repeating: 0, count: 256)
    // The last byte stays 0, whatever is cut off.
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "?" }
    let name = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return name.isEmpty ? "?" : name
  }
}
