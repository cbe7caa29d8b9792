import ArgumentParser
import Console
import Register
import Wording

/// Which plan is meant.
struct PlanOptions: ParsableArguments {
  @Option(name: .customLong("protocol"), help: ArgumentHelp(said(Words.Help.protocolCode), valueName: "code"))
  var protocolCode: String?

  @Option(name: .customLong("plan"), help: ArgumentHelp(said(Words.Help.planCode), valueName: "code"))
  var planCode: String?

  var choice: PlanChoice { PlanChoice(protocolCode: protocolCode, planCode: planCode) }
}
