import CivilTime
import Console
import Wording

extension Term {
  /// Reads a term as it was said on the command line, in any of the languages.
  ///
  /// - Parameters:
  ///   - phrase: What was said.
  ///   - period: The days that the plan covers.
  /// - Returns: The term.
  /// - Throws: ``Failure`` for a phrase that says nothing we know, or nothing within the plan.
  static func said(_ phrase: String, within period: CivilInterval) throws(Failure) -> Term {
    do throws(TermError) {
      return try Term(parsing: phrase, period: period)
    } catch .outsidePlan {
      throw Failure(.value, Words.Value.termOutsidePlan(phrase, plan: period))
    } catch {
      throw Failure(.value, Words.Value.notATerm(phrase))
    }
  }
}
