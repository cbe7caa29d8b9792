// The part of scripts/bench that is ours: what our modules cost, against peers that do the same.
//
//   sutarta-bench rows                     reads the table bench_rows; prints rows, checksum, CPU seconds, seconds
//   sutarta-bench moves SECONDS NUMBER     moves a measure to and fro through its door; prints moves a second
//   sutarta-bench pipelined SECONDS        the same for the measures S1 to S50, 100 moves to a transaction
//   sutarta-bench recurrences RULE         expands a rule over fifty years; prints expansions a second, days
//   sutarta-bench mail PORT COUNT SIZE     hands letters of so many bytes to a relay here; prints letters a second
//   sutarta-bench collect MOMENT PEOPLE    collects everybody's digests, so many people at once; prints lines, seconds
//   sutarta-bench compose MOMENT PEOPLE    composes them too; prints letters, bytes, seconds, seconds of composing
//
// The way to the database is libpq's own: PGHOST, PGPORT, PGDATABASE, PGUSER.

import CivilTime
import Glibc
import Postgres
import Register

/// A row of bench_rows, every column in its own type.
struct BenchRow {
  let number: Int64
  let small: Int32
  let text: String
  let name: String
  let day: CivilDate
  let moment: Timestamp
  let flag: Bool
  let ratio: Double
}

struct ReadBenchRows: Query {
  static var sql: StaticString { "select * from bench_rows" }
  var parameters: [Parameter] { [] }

  static func read(_ row: inout RowReader) throws(PostgresError) -> BenchRow {
    BenchRow(
      number: try row.next(), small: try row.next(), text: try row.next(), name: try row.next(), day: try row.next(),
      moment: try row.next(), flag: try row.next(), ratio: try row.next())
  }
}

struct BenchMove: Query {
  static var sql: StaticString {
    "select state from door.move_measure(null, null, $1, $2, 'x', gen_random_uuid())"
  }
  let number: String
  let action: String
  var parameters: [Parameter] { [.text(number), .text(action)] }
  static func read(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}

func cpuSeconds() -> Double {
  var usage = rusage()
  // RUSAGE_SELF, whose type differs from what getrusage wants.
  getrusage(0, &usage)
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

extension Duration {
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

/// What was said after the command's name, or what is meant where nothing was.
func argument(_ place: Int, or meant: String) -> String { CommandLine.arguments.dropFirst(1 + place).first ?? meant }

switch CommandLine.arguments.dropFirst().first {
case "recurrences":
  let (perSecond, days) = expansions(of: argument(1, or: "FREQ=YEARLY"))
  print(perSecond, days)
  exit(0)
case "mail":
  guard let port = Int(argument(1, or: "")), let count = Int(argument(2, or: "1000")),
    let size = Int(argument(3, or: "20480"))
  else { exit(64) }
  print(try deliveries(to: port, count: count, size: size))
  exit(0)
case "compose":
  guard let moment = Moment(argument(1, or: "")), let people = Int(argument(2, or: "100")) else { exit(64) }
  let figures = try composed(at: moment, people: people)
  print(figures.letters, figures.bytes, figures.all, figures.composing)
  exit(0)
default: break
}
let connection = try Connection(ConnectionParameters(), statementTimeout: .seconds(600))
let clock = ContinuousClock()
switch CommandLine.arguments.dropFirst().first {
case "rows":
  var (rows, checksum) = (0, Int64(0))
  let elapsed = try clock.measure {
    try connection.forEach(ReadBenchRows()) { row throws(PostgresError) in
      rows += 1
      checksum &+= row.number + Int64(row.small) + Int64(row.text.utf8.count) + Int64(row.name.utf8.count)
      checksum &+= Int64(row.day.dayNumber) + row.moment.microseconds & 0xFF + (row.flag ? 1 : 0) + Int64(row.ratio)
    }
  }
  print(rows, checksum, cpuSeconds(), elapsed.inSeconds)
case "moves":
  let limit = Double(CommandLine.arguments.dropFirst(2).first ?? "") ?? 5
  let number = CommandLine.arguments.dropFirst(3).first ?? "8"
  var moves = 0
  let start = clock.now
  while (clock.now - start).inSeconds < limit {
    _ = try connection.rows(BenchMove(number: number, action: "finish"))
    _ = try connection.rows(BenchMove(number: number, action: "reopen"))
    moves += 2
  }
  print(Double(moves) / (clock.now - start).inSeconds)
case "pipelined":
  let limit = Double(CommandLine.arguments.dropFirst(2).first ?? "") ?? 5
  let batch = ["finish", "reopen"].flatMap { action in (1...50).map { BenchMove(number: "S\($0)", action: action) } }
  var moves = 0
  let start = clock.now
  while (clock.now - start).inSeconds < limit {
    try connection.pipeline { pipeline throws(PostgresError) in
      for move in batch { try pipeline.send(move) }
    } read: { results throws(PostgresError) in
      for _ in batch { _ = try results.rows(BenchMove.self) }
    }
    moves += batch.count
  }
  print(Double(moves) / (clock.now - start).inSeconds)
case "collect":
  let (lines, seconds) = try collected(
    at: argument(1, or: "now"), people: Int32(argument(2, or: "")) ?? 100, on: connection)
  print(lines, seconds)
default:
  print("say rows, moves, pipelined, recurrences, mail, collect or compose")
  exit(64)
}
