import Cooperation
import Postgres
import Register

extension RegisterError {
  /// What happened, in one line that is safe to log: it holds no data and no secret.
  var summary: String {
    switch self {
    case .refused(let refusal): "refused: \(refusal.rule)"
    case .migration(let problem): "\(problem)"
    case .database(let error): error.description
    }
  }
}
