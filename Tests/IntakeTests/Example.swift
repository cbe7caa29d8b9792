import Cooperation
import Intake
import Testing

/// A small installation in files, of which a test changes one.
struct Example {
  var texts: [String: String] = [
    "associations.csv": """
    code,name_lt,name_en,sector,aliases
    AAA,Pirmoji asociacija,First Association,school,Pirmieji; A3
    BBB,"Antroji, trečioji ir ketvirtoji asociacija",Second Association,county,
    CCC,Trečioji draugija,,college,
    OBS,Stebėtoja,,national,
    """,
    "people.csv": """
    login,name,email,language
    aaa_leader,AAA pirmininkas (-ė),aaa@example.org,lt
    bbb_leader,BBB chair,bbb@example.org,en
    """,
    "representatives.csv": """
    login,association,office,from,through
    aaa_leader,AAA,leader,2024-01-01,
    bbb_leader,BBB,deputy,2024-01-01,2025-12-31
    """,
    "protocols.csv": """
    code,title_lt,signed_on,place,time_zone,country,rolls_deadlines,ladder
    demo,Ketinimų protokolas,2024-01-01,Vilnius,Europe/Vilnius,LT,yes,"60, 30, 7, 1"
    """,
    "parties.csv": """
    association,standing,from,through
    AAA,signatory,2024-01-01,
    BBB,signatory,2024-01-01,
    CCC,signatory,2024-01-01,
    OBS,observer,2024-01-01,
    """,
    "coordinators.csv": """
    login,from
    bbb_leader,2024-01-01
    """,
    "events.csv": """
    code,title_lt,first_day,last_day,rule,until,first_edition,responsible
    week,Bibliotekų savaitė,2025-04-23,2025-04-29,FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=23,,25,AAA
    """,
    "plans/2025/plan.csv": """
    code,title_lt,first_day,last_day,agreed_on,minutes
    2025,2025 metų planas,2025-01-01,2025-12-31,2025-01-29,Nr. 1
    """,
    "plans/2025/directions.csv": """
    code,title_lt
    K1,Tinklas
    K2,Patirtis
    """,
    "plans/2025/measures.csv": """
    number,parent,direction,title_lt,term,lead,partners
    1,,K1,Savaitė,balandžio 23–29 d.,AAA,visi
    1.1,1,,Kampanija,,,
    2,,K2,Seminarai,nuolat,BBB,"AAA, CCC"
    """,
  ]

  /// The example with one file changed, where the old text stands once.
  static func changing(
    _ file: String, _ old: String, to new: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Example {
    var example = Example()
    let parts = (example.texts[file] ?? "").split(separator: old, omittingEmptySubsequences: false)
    #expect(parts.count == 2, "\(old) stands \(parts.count - 1) times in \(file)", sourceLocation: sourceLocation)
    example.texts[file] = parts.joined(separator: new)
    return example
  }

  /// The example with one file as it is given here.
  static func writing(_ file: String, _ text: String) -> Example {
    var example = Example()
    example.texts[file] = text
    return example
  }

  /// The example without a file.
  static func without(_ file: String) -> Example {
    var example = Example()
    example.texts[file] = nil
    return example
  }

  var files: [IntakeFile] {
    texts.sorted { $0.key < $1.key }.map { IntakeFile(path: $0.key, bytes: Array($0.value.utf8)) }
  }

  var mistakes: [Mistake] {
    switch Intake.read(files: files) {
    case .success: []
    case .failure(let mistakes): mistakes.all
    }
  }

  func installation() throws -> Installation { try Intake.read(files: files).get() }
}

/// Expects exactly one mistake, named by file, line and column.
func expectMistake(
  _ problem: Problem, _ file: String, _ line: Int?, _ column: String? = nil, in example: Example,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    example.mistakes == [Mistake(file: file, line: line, column: column, problem: problem)],
    sourceLocation: sourceLocation)
}
