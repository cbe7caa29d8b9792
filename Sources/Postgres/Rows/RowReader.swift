public import CivilTime
internal import CLibpq

/// Reads one row from its first column to its last.
///
/// It is lent to ``Query/read(_:)`` and must not be kept: the row's memory belongs to the result.
public struct RowReader {
  let result: OpaquePointer
  let row: Int32
  private let columns: Int32
  private var column: Int32 = 0

  init(result: OpaquePointer, row: Int32) {
    self.result = result
    self.row = row
    columns = PQnfields(result)
  }

  /// The bytes of the next column; `nil` for a null.
  @inline(__always)
  private mutating func bytes() throws(PostgresError) -> UnsafeRawBufferPointer? {
    guard column < columns else { throw PostgresError(.unexpectedAnswer, "the answer has only \(columns) columns") }
    defer { column += 1 }
    let length = PQgetlength(result, row, column)
    // Only an empty value may be a null.
    if length == 0, PQgetisnull(result, row, column) != 0 { return nil }
    return UnsafeRawBufferPointer(start: PQgetvalue(result, row, column), count: Int(length))
  }

  /// The bytes of the next column, which must not be null.
  @inline(__always)
  private mutating func present() throws(PostgresError) -> UnsafeRawBufferPointer {
    guard let bytes = try bytes() else { throw mismatch("a value where there is a null") }
    return bytes
  }

  @inline(__always)
  private mutating func number<Number: FixedWidthInteger>(
    _ bytes: UnsafeRawBufferPointer, as type: Number.Type, from expected: ColumnType
  ) throws(PostgresError) -> Number {
    guard self.type == expected, bytes.count == MemoryLayout<Number>.size else { throw mismatch("\(expected)") }
    return Number(bigEndian: bytes.loadUnaligned(as: type))
  }

  private func mismatch(_ wanted: String) -> PostgresError {
    PostgresError(.unexpectedAnswer, "column \(column) was read as \(wanted), which it is not")
  }

  /// The type of the column that was taken last.
  ///
  /// Who asks for it is `mutating`: otherwise Swift would lend it the reader as it was before `present()` moved on.
  @inline(__always)
  private var type: ColumnType { ColumnType(PQftype(result, column - 1)) }

  /// Reads an integer of any of PostgreSQL's three sizes.
  @inline(__always)
  private mutating func integer(
    _ bytes: UnsafeRawBufferPointer, of type: ColumnType
  ) throws(PostgresError) -> Int {
    guard type.isInteger else { throw mismatch("an integer") }
    return switch bytes.count {
    case 8: Int(Int64(bigEndian: bytes.loadUnaligned(as: Int64.self)))
    case 4: Int(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)))
    case 2: Int(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self)))
    default: throw mismatch("an integer")
    }
  }

  /// Reads the next column as an integer of any size.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else, or null.
  public mutating func next() throws(PostgresError) -> Int {
    let bytes = try present()
    return try integer(bytes, of: type)
  }
  /// Reads the next column as an integer of any size, or `nil` for a null.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else.
  public mutating func next() throws(PostgresError) -> Int? {
    try bytes().map { bytes throws(PostgresError) in try integer(bytes, of: type) }
  }
  /// Reads the next column as a smallint.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else, or null.
  public mutating func next() throws(PostgresError) -> Int16 { try number(present(), as: Int16.self, from: .smallint) }
  /// Reads the next column as an integer.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else, or null.
  public mutating func next() throws(PostgresError) -> Int32 { try number(present(), as: Int32.self, from: .integer) }
  /// Reads the next column as a bigint.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else, or null.
  public mutating func next() throws(PostgresError) -> Int64 { try number(present(), as: Int64.self, from: .bigint) }
  /// Reads the next column as a bigint, or `nil` for a null.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else.
  public mutating func next() throws(PostgresError) -> Int64? {
    try bytes().map { bytes throws(PostgresError) in try number(bytes, as: Int64.self, from: .bigint) }
  }

  /// Reads the next column as a boolean.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else, or null.
  public mutating func next() throws(PostgresError) -> Bool { try boolean(present()) }
  /// Reads the next column as a boolean, or `nil` for a null.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else.
  public mutating func next() throws(PostgresError) -> Bool? {
    try bytes().map { bytes throws(PostgresError) in try boolean(bytes) }
  }

  /// Reads the next column as a double precision number.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else, or null.
  public mutating func next() throws(PostgresError) -> Double {
    Double(bitPattern: try number(present(), as: UInt64.self, from: .double))
  }
  /// Reads the next column as a double precision number, or `nil` for a null.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else.
  public mutating func next() throws(PostgresError) -> Double? {
    try bytes().map { bytes throws(PostgresError) in
      Double(bitPattern: try number(bytes, as: UInt64.self, from: .double))
    }
  }

  /// Reads the next column as text.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else, or null.
  public mutating func next() throws(PostgresError) -> String {
    let bytes = try present()
    return try text(bytes, of: type)
  }
  /// Reads the next column as text, or `nil` for a null.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else.
  public mutating func next() throws(PostgresError) -> String? {
    try bytes().map { bytes throws(PostgresError) in try text(bytes, of: type) }
  }

  /// Reads the next column as bytes.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else, or null.
  public mutating func next() throws(PostgresError) -> [UInt8] { try array(of: present()) }
  /// Reads the next column as bytes, or `nil` for a null.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else.
  public mutating func next() throws(PostgresError) -> [UInt8]? {
    try bytes().map { bytes throws(PostgresError) in try array(of: bytes) }
  }

  /// Reads the next column as a UUID.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else, or null.
  public mutating func next() throws(PostgresError) -> UUID { try identifier(present()) }
  /// Reads the next column as a UUID, or `nil` for a null.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else.
  public mutating func next() throws(PostgresError) -> UUID? {
    try bytes().map { bytes throws(PostgresError) in try identifier(bytes) }
  }

  /// Reads the next column as a date.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else, or null.
  public mutating func next() throws(PostgresError) -> CivilDate {
    let bytes = try present()
    return try date(bytes, of: type)
  }
  /// Reads the next column as a date, or `nil` for a null.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else.
  public mutating func next() throws(PostgresError) -> CivilDate? {
    try bytes().map { bytes throws(PostgresError) in try date(bytes, of: type) }
  }

  /// Reads the next column as an instant.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else, or null.
  public mutating func next() throws(PostgresError) -> Timestamp {
    Timestamp(microseconds: try number(present(), as: Int64.self, from: .timestamptz))
  }
  /// Reads the next column as an instant, or `nil` for a null.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else.
  public mutating func next() throws(PostgresError) -> Timestamp? {
    try bytes().map { bytes throws(PostgresError) in
      Timestamp(microseconds: try number(bytes, as: Int64.self, from: .timestamptz))
    }
  }

  /// Reads the next column as an exact number.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else, or null.
  public mutating func next() throws(PostgresError) -> Numeric { try numeric(present()) }
  /// Reads the next column as an exact number, or `nil` for a null.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else.
  public mutating func next() throws(PostgresError) -> Numeric? {
    try bytes().map { bytes throws(PostgresError) in try numeric(bytes) }
  }

  /// Reads the next column as an array of texts.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else, or null.
  public mutating func next() throws(PostgresError) -> [String] {
    try array(present()) { reader, bytes, type throws(PostgresError) in try reader.text(bytes, of: type) }
  }
  /// Reads the next column as an array of integers.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else, or null.
  public mutating func next() throws(PostgresError) -> [Int] {
    try array(present()) { reader, bytes, type throws(PostgresError) in try reader.integer(bytes, of: type) }
  }
  /// Reads the next column as an array of dates.
  ///
  /// - Returns: The value.
  /// - Throws: ``PostgresError`` when the column is something else, or null.
  public mutating func next() throws(PostgresError) -> [CivilDate] {
    try array(present()) { reader, bytes, type throws(PostgresError) in try reader.date(bytes, of: type) }
  }

  private mutating func boolean(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) -> Bool {
    guard type == .boolean, bytes.count == 1 else { throw mismatch("a boolean") }
    return bytes[0] != 0
  }

  @inline(__always)
  private func text(_ bytes: UnsafeRawBufferPointer, of type: ColumnType) throws(PostgresError) -> String {
    guard type.isText else {
      // In binary a jsonb is its version, which is 1, and its text.
      guard type == .jsonb, bytes.first == 1 else { throw mismatch("text") }
      return String(decoding: bytes.dropFirst(), as: UTF8.self)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func array(of bytes: UnsafeRawBufferPointer) throws(PostgresError) -> [UInt8] {
    guard type == .bytea else { throw mismatch("bytes") }
    return Array(bytes)
  }

  private mutating func identifier(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) -> UUID {
    guard type == .uuid, bytes.count == 16 else { throw mismatch("a UUID") }
    return UUID(
      high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  private func date(_ bytes: UnsafeRawBufferPointer, of type: ColumnType) throws(PostgresError) -> CivilDate {
    guard type == .date, bytes.count == 4 else { throw mismatch("a date") }
    let day = Int32(bigEndian: bytes.loadUnaligned(as: Int32.self))
    // PostgreSQL's infinities are no days of any calendar.
    guard day != .min, day != .max else { throw mismatch("a day, and it is infinite") }
    guard Int(day) + CivilDate.postgresEpoch >= CivilDate.firstDay else { throw mismatch("a day of our era") }
    return CivilDate(dayNumber: Int(day) + CivilDate.postgresEpoch)
  }

  private mutating func numeric(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) -> Numeric {
    guard type == .numeric, let numeric = Numeric(binary: bytes) else { throw mismatch("a numeric") }
    return numeric
  }

  /// Reads a one-dimensional array without nulls.
  private mutating func array<Element>(
    _ bytes: UnsafeRawBufferPointer,
    _ element: (inout RowReader, UnsafeRawBufferPointer, ColumnType) throws(PostgresError) -> Element
  ) throws(PostgresError) -> [Element] {
    func word(_ offset: Int) throws(PostgresError) -> Int {
      guard offset >= 0, offset + 4 <= bytes.count else { throw mismatch("an array") }
      return Int(Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)))
    }
    guard type.isArray else { throw mismatch("an array") }
    guard try word(0) > 0 else { return [] }
    let elementType = ColumnType(Oid(truncatingIfNeeded: try word(8)))
    guard try word(0) == 1 else { throw mismatch("an array of one dimension") }
    let count = try word(12)
    var elements: [Element] = []
    elements.reserveCapacity(count)
    var offset = 20
    for _ in 0..<count {
      let length = try word(offset)
      guard length >= 0, offset + 4 + length <= bytes.count else { throw mismatch("an array without nulls") }
      let part = UnsafeRawBufferPointer(rebasing: bytes[(offset + 4)..<(offset + 4 + length)])
      elements.append(try element(&self, part, elementType))
      offset += 4 + length
    }
    return elements
  }
}
