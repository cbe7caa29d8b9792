/// Looks for a shorter list that still fails, by leaving out halves, then quarters, and so on.
///
/// - Parameters:
///   - items: A list that fails.
///   - replays: How often it may be tried at most.
///   - fails: Whether a list fails.
/// - Returns: The shortest list found that fails; none of its items can be left out alone, if the tries sufficed.
func shrunk<T>(_ items: [T], replays: Int, fails: ([T]) -> Bool) -> [T] {
  var items = items
  var left = replays
  var size = max(1, items.count / 2)
  while true {
    var start = 0
    var isShorter = false
    while start < items.count {
      guard left > 0 else { return items }
      left -= 1
      let rest = Array(items[..<start] + items[min(start + size, items.count)...])
      if fails(rest) {
        items = rest
        isShorter = true
      } else {
        start += size
      }
    }
    if size == 1, !isShorter { return items }
    size = max(1, size / 2)
  }
}
