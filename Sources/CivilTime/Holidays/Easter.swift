/// The date of Easter.
enum Easter {
  /// Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Jones and Butcher).
  ///
  /// - Parameter year: The year.
  /// - Returns: Easter Sunday.
  static func sunday(of year: Int) -> CivilDate {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let f = (b + 8) / 25
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let (month, day) = ((h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1)
    guard let sunday = CivilDate(year: year, month: month, day: day) else {
      preconditionFailure("the computus gives days of March and April only")
    }
    return sunday
  }
}

extension CivilDate {
  /// Western Easter Sunday of a year.
  ///
  /// - Parameter year: The year.
  /// - Returns: Easter Sunday.
  public static func easter(of year: Int) -> CivilDate { Easter.sunday(of: year) }
}
