import ArgumentParser
import Console
import Register
import Wording

/// Which decision is meant, and how to reach the register.
struct DecisionOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(said(Words.Help.decisionNumber), valueName: "number"))
  var number: Int

  @OptionGroup var agreement: ProtocolOption
  @OptionGroup var session: SessionOptions

  var choice: DecisionChoice { DecisionChoice(protocolCode: agreement.protocolCode, number: number) }
}

/// Which protocol is meant.
struct ProtocolOption: ParsableArguments {
  @Option(name: .customLong("protocol"), help: ArgumentHelp(said(Words.Help.protocolCode), valueName: "code"))
  var protocolCode: String?
}
