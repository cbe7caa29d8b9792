import CivilTime
import Postgres
import TestSupport
import Testing

@Suite("Values on their way to the server and back")
struct ValueTests {
  /// Everything at once, each value sent as a parameter and read back as its own type.
  struct Echo: Query {
    static var sql: StaticString {
      """
      select $1::int2, $2::int4, $3::int8, $4::bool, $5::float8, $6::text, $7::bytea, $8::uuid, $9::date,
        $10::timestamptz, $11::numeric, $12::text[], $13::int4[], $14::int8[], $15::date[], $16::jsonb #>> '{a}'
      """
    }
    let parameters: [Parameter]

    static func read(_ row: inout RowReader) throws(PostgresError) -> String {
      let small: Int16 = try row.next()
      let number: Int32 = try row.next()
      let large: Int64 = try row.next()
      let flag: Bool = try row.next()
      let ratio: Double = try row.next()
      let text: String = try row.next()
      let bytes: [UInt8] = try row.next()
      let uuid: UUID = try row.next()
      let day: CivilDate = try row.next()
      let moment: Timestamp = try row.next()
      let exact: Numeric = try row.next()
      let texts: [String] = try row.next()
      let numbers: [Int] = try row.next()
      let larges: [Int] = try row.next()
      let days: [CivilDate] = try row.next()
      let json: String = try row.next()
      return
        "\(small) \(number) \(large) \(flag) \(ratio) \(text) \(bytes) \(uuid) \(day) \(moment.microseconds) \(exact) "
        + "\(texts) \(numbers) \(larges) \(days) \(json)"
    }
  }

  @Test("every type comes back as it went, at its limits too")
  func everyType() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      let uuid = UUID.random()
      let day = try #require(CivilDate("0001-01-01"))
      let answer = try connection.rows(
        Echo(parameters: [
          .int16(.min), .int32(.max), .int64(.min), .bool(true), .double(-0.1), .text("ąž\u{1F4DA}"),
          .bytes([0, 255, 10]),
          .uuid(uuid), .date(day), .timestamp(Timestamp(microseconds: -1)), .numeric(Numeric("-10000.0100")),
          .textArray(["a", "", "\"{},\\", "NULL"]), .int32Array([1, -2]), .int64Array([.max]), .dateArray([day]),
          .json("{\"a\": \"ž\"}"),
        ]))
      #expect(
        answer == [
          "-32768 2147483647 -9223372036854775808 true -0.1 ąž\u{1F4DA} [0, 255, 10] \(uuid) 0001-01-01 -1 -10000.0100 "
            + "\(["a", "", "\"{},\\", "NULL"]) [1, -2] [9223372036854775807] [0001-01-01] ž"
        ])
    }
  }

  struct NumericText: Query {
    static var sql: StaticString { "select $1::text::numeric, $1::text::numeric::text" }
    let text: String
    var parameters: [Parameter] { [.text(text)] }
    static func read(_ row: inout RowReader) throws(PostgresError) -> (Numeric, String) {
      (try row.next(), try row.next())
    }
  }

  @Test("a numeric is exact, and is written as the server writes it")
  func numerics() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      for text in [
        "0", "0.0", "0.0001", "0.00000001", "-0.5", "1", "10", "9999", "10000", "10001.5", "-1.50",
        "123456789012345678901234567890.12345",
        "1e30", "1e-30", "99999999.9999", "NaN", "Infinity", "-Infinity", "40000.00040000",
      ] {
        let (ours, theirs) = try #require(try connection.rows(NumericText(text: text)).first)
        #expect(ours.description == theirs, "\(text)")
      }
      #expect(Numeric("1,5") == nil && Numeric("") == nil && Numeric("1.") == nil && Numeric("--1") == nil)
    }
  }

  @Test("an empty text is no null, and a null no empty text")
  func nulls() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      #expect(try connection.rows(AskText(text: "")) == [""])
      #expect(try connection.rows(AskText(text: nil)) == [nil])
    }
  }

  @Test("composed and decomposed letters stay what they were, though Swift calls them equal")
  func normalForms() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      for text in ["\u{017E}", "z\u{030C}"] {
        let back = try #require(try connection.rows(AskText(text: text)).first ?? nil)
        #expect(Array(back.unicodeScalars) == Array(text.unicodeScalars))
      }
    }
  }

  @Test("a NUL is refused before it is sent, and the connection goes on")
  func nul() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      do throws(PostgresError) {
        _ = try connection.rows(AskText(text: "a\u{0}b"))
        Issue.record("a NUL was sent")
      } catch {
        #expect(error.kind == .value)
      }
      #expect(try connection.rows(AskText(text: "a")) == ["a"])
    }
  }

  struct Infinite: Query {
    static var sql: StaticString { "select 'infinity'::timestamptz, '-infinity'::timestamptz, 'infinity'::date" }
    var parameters: [Parameter] { [] }
    static func read(_ row: inout RowReader) throws(PostgresError) -> (Timestamp, Timestamp, CivilDate) {
      (try row.next(), try row.next(), try row.next())
    }
  }

  @Test("an infinite date is no day: reading it fails and does not trap")
  func infinity() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      #expect(throws: PostgresError.self) { try connection.rows(Infinite()) }
    }
  }

  struct Moments: Query {
    static var sql: StaticString { "select $1, $2, $1 = 'infinity' and $2 = '-infinity'" }
    let parameters: [Parameter]
    static func read(_ row: inout RowReader) throws(PostgresError) -> [Timestamp] {
      let moments: [Timestamp] = [try row.next(), try row.next()]
      let isInfinite: Bool = try row.next()
      return isInfinite ? moments : []
    }
  }

  @Test("an infinite instant is one there and back")
  func infiniteInstants() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      let ends = [Timestamp.infiniteFuture, .infinitePast]
      #expect(try connection.rows(Moments(parameters: ends.map(Parameter.timestamp))) == [ends])
    }
  }

  struct AskDay: Query {
    static var sql: StaticString { "select $1::text::date" }
    let text: String
    var parameters: [Parameter] { [.text(text)] }
    static func read(_ row: inout RowReader) throws(PostgresError) -> CivilDate { try row.next() }
  }

  struct SendDay: Query {
    static var sql: StaticString { "select concat($1)" }
    let parameters: [Parameter]
    static func read(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
  }

  @Test("a day before our era is refused, on its way here and there; the first day of it is not")
  func beforeOurEra() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      let first = try #require(CivilDate("0001-01-01"))
      #expect(try connection.rows(AskDay(text: "0001-01-01")) == [first])
      do throws(PostgresError) {
        _ = try connection.rows(AskDay(text: "0001-12-31 BC"))
        Issue.record("a day before our era was read")
      } catch {
        #expect(error.description == "unexpectedAnswer: column 1 was read as a day of our era, which it is not")
      }
      for number in [first.dayNumber - 1, .min, .max] {
        let day = CivilDate(dayNumber: number)
        for parameter in [Parameter.date(day), .dateArray([first, day])] {
          do throws(PostgresError) {
            _ = try connection.rows(SendDay(parameters: [parameter]))
            Issue.record("day \(number) was sent")
          } catch {
            #expect(error.kind == .value)
          }
        }
      }
      #expect(try connection.rows(SendDay(parameters: [.date(first)])) == ["0001-01-01"])
    }
  }

  struct TypesOfNulls: Query {
    static var sql: StaticString {
      """
      select concat_ws(' ', pg_typeof($1), pg_typeof($2), pg_typeof($3), pg_typeof($4), pg_typeof($5), pg_typeof($6),
        pg_typeof($7), pg_typeof($8), pg_typeof($9), pg_typeof($10), pg_typeof($11::text), pg_typeof($12::jsonb),
        num_nulls($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12), $13)
      """
    }
    let parameters: [Parameter]
    static func read(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
  }

  @Test("a null of every type arrives as a null of that type, in an array too")
  func typedNulls() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      let nulls = TypesOfNulls(parameters: [
        .int16(nil), .int32(nil), .int64(nil), .bool(nil), .double(nil), .bytes(nil), .uuid(nil), .date(nil),
        .timestamp(nil), .numeric(nil), .text(nil), .json(nil), .int32Array([1, nil]),
      ])
      let types =
        "smallint integer bigint boolean double precision bytea uuid date timestamp with time zone numeric text jsonb"
      #expect(try connection.rows(nulls) == ["\(types) 12 {1,NULL}"])
    }
  }

  struct Mismatch: Query {
    static var sql: StaticString { "select 1::int8, null::text" }
    let columns: Int
    var parameters: [Parameter] { [] }
    static func read(_ row: inout RowReader) throws(PostgresError) -> Int32 { try row.next() }
  }

  @Test("a column read as what it is not is an error with its number, not a wrong value")
  func mismatch() throws {
    try TestCluster().withDatabase(from: "template0") { database throws in
      let connection = try connect(to: database)
      do throws(PostgresError) {
        _ = try connection.rows(Mismatch(columns: 1))
        Issue.record("an int8 was read as an int4")
      } catch {
        #expect(error.kind == .unexpectedAnswer)
        #expect(error.description.contains("column 1"))
      }
    }
  }
}
