internal import CLibpq

/// A column's type, by the number that PostgreSQL has for it; two types of the same size are two types.
struct ColumnType: Equatable, CustomStringConvertible {
  let oid: Oid

  @inline(__always)
  init(_ oid: Oid) { self.oid = oid }

  static let boolean = ColumnType(16)
  static let bytea = ColumnType(17)
  static let bigint = ColumnType(20)
  static let smallint = ColumnType(21)
  static let integer = ColumnType(23)
  static let double = ColumnType(701)
  static let date = ColumnType(1082)
  static let timestamptz = ColumnType(1184)
  static let numeric = ColumnType(1700)
  static let uuid = ColumnType(2950)
  static let jsonb = ColumnType(3802)

  /// Whether it is an integer of some size, or PostgreSQL's own number of an object.
  @inline(__always)
  var isInteger: Bool { oid == 20 || oid == 23 || oid == 21 || oid == 26 }

  /// Whether its binary form is its text.
  ///
  /// Types that the server does not come with are enumerations and the like, whose binary form is text too; `void`
  /// is empty.
  @inline(__always)
  var isText: Bool {
    switch oid {
    case 25, 1043, 1042, 19, 18, 114, 142, 705, 2278: true
    default: oid >= 16_384
    }
  }

  /// Whether it is an array of a type that can be read.
  var isArray: Bool {
    switch oid {
    case 1005, 1007, 1016, 1028, 1009, 1015, 1014, 1003, 1002, 199, 143, 1182: true
    default: oid >= 16_384
    }
  }

  /// Its number, as `pg_type` lists it.
  var description: String { "type \(oid)" }
}
