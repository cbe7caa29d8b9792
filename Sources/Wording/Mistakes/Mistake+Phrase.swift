public import Intake

extension Mistake {
  /// The mistake in one line: where it is, and a sentence that says what is wrong.
  public var phrase: Phrase {
    let what = problem.phrase
    return Phrase(lt: "\(place.lt): \(what.lt)", en: "\(place.en): \(what.en)", pl: "\(place.pl): \(what.pl)")
  }

  /// Where it is: the file, the line and the column, as far as they are known.
  public var place: Phrase {
    let file = file.legible
    var place = Phrase(lt: file, en: file, pl: file)
    if let line {
      place = Phrase(
        lt: "\(place.lt), \(line) eilutė", en: "\(place.en), line \(line)", pl: "\(place.pl), wiersz \(line)")
    }
    if let column = column?.shown {
      place = Phrase(
        lt: "\(place.lt), stulpelis „\(column)“", en: "\(place.en), column '\(column)'",
        pl: "\(place.pl), kolumna „\(column)”")
    }
    return place
  }
}

extension String {
  /// The text as it may be shown: without characters that would steer a terminal, and not longer than a line.
  var shown: String {
    let isLonger = unicodeScalars.dropFirst(80).first != nil
    return String(String.UnicodeScalarView(unicodeScalars.prefix(80))).legible + (isLonger ? "…" : "")
  }

  /// The text at its whole length, as a path has to be shown, without characters that would steer a terminal.
  var legible: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
