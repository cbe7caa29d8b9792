import CivilTime
internal import CLibpq

/// The parameters of one call, laid out as libpq wants them: all values in one buffer.
struct EncodedParameters {
  private(set) var types: [Oid] = []
  private(set) var formats: [Int32] = []
  /// Where each value begins in the buffer, and how long it is; `nil` for a null.
  private var places: [(start: Int, length: Int)?] = []
  private var buffer: [UInt8] = []

  /// Lays parameters out.
  ///
  /// - Parameter parameters: The values of `$1`, `$2` …
  /// - Throws: ``PostgresError`` of the kind value for a text that holds a NUL, and for a day that PostgreSQL cannot take.
  init(_ parameters: [Parameter]) throws(PostgresError) {
    for (index, parameter) in parameters.enumerated() {
      try append(parameter, place: index + 1)
    }
  }

  /// Lends the arrays to a call.
  func withPointers<Result>(
    _ body: (
      _ values: [UnsafePointer<CChar>?], _ lengths: [Int32]
    ) -> Result
  ) -> Result {
    buffer.withUnsafeBytes { bytes in
      let base = bytes.bindMemory(to: CChar.self).baseAddress
      // An empty buffer has no address, yet an empty text is no null.
      let empty = UnsafePointer(Self.empty)
      let values = places.map { place -> UnsafePointer<CChar>? in
        guard let place else { return nil }
        return base.map { $0 + place.start } ?? empty
      }
      return body(values, places.map { Int32($0?.length ?? 0) })
    }
  }

  private nonisolated(unsafe) static let empty: UnsafeMutablePointer<CChar> = {
    let byte = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    byte.pointee = 0
    return byte
  }()

  private mutating func append(_ parameter: Parameter, place: Int) throws(PostgresError) {
    switch parameter {
    case .text(let value), .json(let value):
      add(type: 0, format: 0, value) { value, buffer in
        buffer.append(contentsOf: value.utf8)
        buffer.append(0)
      }
      if let value, value.utf8.contains(0) {
        throw PostgresError(.value, "parameter \(place) holds a NUL character, which PostgreSQL's text does not take")
      }
    case .int16(let value): add(type: 21, value) { $1.append(bigEndian: $0) }
    case .int32(let value): add(type: 23, value) { $1.append(bigEndian: $0) }
    case .int64(let value): add(type: 20, value) { $1.append(bigEndian: $0) }
    case .bool(let value): add(type: 16, value) { $1.append($0 ? 1 : 0) }
    case .double(let value): add(type: 701, value) { $1.append(bigEndian: $0.bitPattern) }
    case .bytes(let value): add(type: 17, value) { $1.append(contentsOf: $0) }
    case .uuid(let value): add(type: 2950, value) { $1.append(contentsOf: $0.bytes) }
    case .date(let value):
      try value.map { day throws(PostgresError) in try check(day, place: place) }
      add(type: 1082, value) { $1.append(bigEndian: $0.postgresDay) }
    case .timestamp(let value): add(type: 1184, value) { $1.append(bigEndian: $0.microseconds) }
    case .numeric(let value):
      add(type: 1700, format: 0, value) { value, buffer in
        buffer.append(contentsOf: value.text.utf8)
        buffer.append(0)
      }
    case .textArray(let values):
      for value in values where value.utf8.contains(0) {
        throw PostgresError(.value, "parameter \(place) holds a NUL character, which PostgreSQL's text does not take")
      }
      addArray(type: 1009, element: 25, values.map(Optional.some)) { $1.append(contentsOf: $0.utf8) }
    case .int32Array(let values): addArray(type: 1007, element: 23, values) { $1.append(bigEndian: $0) }
    case .int64Array(let values):
      addArray(type: 1016, element: 20, values.map(Optional.some)) { $1.append(bigEndian: $0) }
    case .dateArray(let values):
      for day in values.compactMap({ $0 }) { try check(day, place: place) }
      addArray(type: 1182, element: 1082, values) { $1.append(bigEndian: $0.postgresDay) }
    }
  }

  private mutating func add<Value>(
    type: Oid, format: Int32 = 1, _ value: Value?, _ write: (Value, inout [UInt8]) -> Void
  ) {
    types.append(type)
    formats.append(format)
    guard let value else { return places.append(nil) }
    let start = buffer.count
    write(value, &buffer)
    places.append((start, buffer.count - start))
  }

  /// Refuses a day that PostgreSQL would take for another, for one before our era, or for an infinity.
  private func check(_ day: CivilDate, place: Int) throws(PostgresError) {
    guard day.dayNumber >= CivilDate.firstDay, day.postgresDay < .max else {
      throw PostgresError(.value, "parameter \(place) is a day before our era, or too far ahead")
    }
  }

  /// A one-dimensional array in binary: dimensions, nulls, element type, length, lower bound, then each element.
  private mutating func addArray<Value>(
    type: Oid, element: Oid, _ values: [Value?], _ write: (Value, inout [UInt8]) -> Void
  ) {
    add(type: type, values) { values, buffer in
      buffer.append(bigEndian: Int32(values.isEmpty ? 0 : 1))
      buffer.append(bigEndian: Int32(values.contains { $0 == nil } ? 1 : 0))
      buffer.append(bigEndian: element)
      guard !values.isEmpty else { return }
      buffer.append(bigEndian: Int32(values.count))
      buffer.append(bigEndian: Int32(1))
      for value in values {
        guard let value else {
          buffer.append(bigEndian: Int32(-1))
          continue
        }
        let place = buffer.count
        buffer.append(bigEndian: Int32(0))
        write(value, &buffer)
        let length = Int32(buffer.count - place - 4)
        for offset in 0..<4 { buffer[place + offset] = UInt8(truncatingIfNeeded: length >> (24 - 8 * offset)) }
      }
    }
  }
}

extension [UInt8] {
  /// Appends a number with its highest byte first, as PostgreSQL's binary format has it.
  mutating func append(bigEndian number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
  }
}

extension CivilDate {
  /// Days since 2000-01-01, from which PostgreSQL counts.
  var postgresDay: Int32 { Int32(clamping: dayNumber - CivilDate.postgresEpoch) }

  /// 0001-01-01 as days since 1970-01-01: what comes before it no text of ours can say.
  static let firstDay = -719_162

  /// 2000-01-01 as days since 1970-01-01.
  static let postgresEpoch = 10_957
}
