public import CivilTime

extension Register {
  /// Tells how old the summaries are.
  ///
  /// - Parameter protocolCode: The protocol's code; `nil` for the only one that the person sees.
  /// - Returns: For which day they were counted, and when.
  /// - Throws: ``RegisterError``; refused where there is no such protocol, or it is not hers to see.
  public borrowing func counted(_ protocolCode: String?) throws(RegisterError) -> Counted {
    try row(ReadCounted(protocolCode: protocolCode))
  }

  /// Tells what has become of a plan's measures.
  ///
  /// - Parameters:
  ///   - choice: Which plan.
  ///   - part: By what they are counted.
  ///   - language: The reader's language.
  /// - Returns: The counts, in their order; none before a tick has counted.
  /// - Throws: ``RegisterError``; refused where there is no such plan, or it is not hers to see.
  public borrowing func counts(
    _ choice: PlanChoice, by part: MeasureCounts.Part, in language: Language
  ) throws(RegisterError) -> [MeasureCounts] {
    try rows(ReadMeasureCounts(choice: choice, part: part, language: language))
  }

  /// Tells what became of a protocol's questions.
  ///
  /// - Parameter protocolCode: The protocol's code; `nil` for the only one that the person sees.
  /// - Returns: The counts, by year and by what the questions were about.
  /// - Throws: ``RegisterError``; refused where there is no such protocol, or it is not hers to see.
  public borrowing func decisionCounts(of protocolCode: String?) throws(RegisterError) -> [DecisionCounts] {
    try rows(ReadDecisionCounts(protocolCode: protocolCode))
  }

  /// Tells how each association took part.
  ///
  /// - Parameter protocolCode: The protocol's code; `nil` for the only one that the person sees.
  /// - Returns: A row for each association and year.
  /// - Throws: ``RegisterError``; refused where there is no such protocol, or it is not hers to see.
  public borrowing func participation(in protocolCode: String?) throws(RegisterError) -> [Participation] {
    try rows(ReadParticipation(protocolCode: protocolCode))
  }

  /// Tells how long measures stayed in each state.
  ///
  /// - Parameter choice: Which plan.
  /// - Returns: A row for each state that a measure has been in.
  /// - Throws: ``RegisterError``; refused where there is no such plan, or it is not hers to see.
  public borrowing func stayTimes(_ choice: PlanChoice) throws(RegisterError) -> [StayTimes] {
    try rows(ReadStayTimes(choice: choice))
  }

  /// Tells what became of each measure in the next plan.
  ///
  /// - Parameters:
  ///   - choice: Which plan.
  ///   - language: The reader's language.
  /// - Returns: The measures for which it was answered.
  /// - Throws: ``RegisterError``; refused where there is no such plan, or it is not hers to see.
  public borrowing func carriedMeasures(
    _ choice: PlanChoice, in language: Language
  ) throws(RegisterError) -> [CarriedMeasure] {
    try rows(ReadCarriedMeasures(choice: choice, language: language))
  }

  /// Tells how a plan stood at the end of a day.
  ///
  /// - Parameters:
  ///   - choice: Which plan.
  ///   - day: The day, by the protocol's clock.
  ///   - language: The reader's language.
  /// - Returns: The measures that there were, in the plan's order.
  /// - Throws: ``RegisterError``; refused where there is no such plan, or it is not hers to see.
  public borrowing func measures(
    _ choice: PlanChoice, atTheEndOf day: CivilDate, in language: Language
  ) throws(RegisterError) -> [PastMeasure] {
    try rows(ReadPastMeasures(day: day, choice: choice, language: language))
  }

  /// Tells what changed in a plan.
  ///
  /// - Parameters:
  ///   - choice: Which plan.
  ///   - first: From the beginning of which day, by the protocol's clock.
  ///   - last: To the end of which; `nil` for today.
  ///   - language: The reader's language.
  /// - Returns: The fields that were other afterwards.
  /// - Throws: ``RegisterError``; refused where there is no such plan, or it is not hers to see.
  public borrowing func changes(
    in choice: PlanChoice, from first: CivilDate, through last: CivilDate?, language: Language
  ) throws(RegisterError) -> [PlanChange] {
    try rows(ReadPlanChanges(first: first, last: last, choice: choice, language: language))
  }
}
