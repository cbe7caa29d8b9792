public import Cooperation

extension Words.Digest {
  /// A command to type, and what it is for.
  public struct Command: Sendable, Hashable {
    /// What it is for.
    public let purpose: Phrase
    /// The command to the letter; the same in every language.
    public let text: String

    init(_ purpose: Phrase, _ text: String) {
      self.purpose = purpose
      self.text = text
    }
  }

  /// Where a measure is, as far as a command has to say it.
  public struct Place: Sendable, Hashable {
    let protocolCode: String?
    let planCode: String?

    /// Names a place.
    ///
    /// - Parameters:
    ///   - protocolCode: The protocol's code, for those who belong to several.
    ///   - planCode: The plan's code, where another could be meant.
    public init(protocolCode: String?, planCode: String?) {
      self.protocolCode = protocolCode
      self.planCode = planCode
    }
  }

  /// How a question is answered.
  ///
  /// - Parameters:
  ///   - number: The decision's number.
  ///   - protocolCode: The protocol's code, for those who belong to several.
  /// - Returns: The commands, the one that looks first at the end.
  public static func ballotCommands(number: Int, protocolCode: String?) -> [Command] {
    func command(_ verb: String, _ rest: String = "") -> String {
      "sutarta decision \(verb) \(number)\(rest)" + option("protocol", protocolCode)
    }
    return [
      Command(Phrase(lt: "Pritarti", en: "To consent", pl: "Aby wyrazić zgodę"), command("consent")),
      Command(
        Phrase(lt: "Prieštarauti", en: "To object", pl: "Aby zgłosić sprzeciw"), command("object", " --reason \"…\"")),
      Command(Phrase(lt: "Peržiūrėti", en: "To look at it first", pl: "Aby najpierw obejrzeć"), command("show")),
    ]
  }

  /// How an objection is overcome, by the reader's part in it.
  ///
  /// - Parameters:
  ///   - number: The decision's number.
  ///   - part: The reader's part.
  ///   - protocolCode: The protocol's code, for those who belong to several.
  /// - Returns: The commands, the one that looks at it first.
  public static func negotiationCommands(number: Int, as part: NegotiationPart, protocolCode: String?) -> [Command] {
    func command(_ verb: String, _ rest: String = "") -> String {
      "sutarta decision \(verb) \(number)\(rest)" + option("protocol", protocolCode)
    }
    let show = Command(Phrase(lt: "Peržiūrėti", en: "To look at it", pl: "Aby obejrzeć"), command("show"))
    switch part {
    case .mediator: return [show]
    case .objector:
      return [
        show,
        Command(
          Phrase(lt: "Atsiimti prieštaravimą", en: "To take the objection back", pl: "Aby wycofać sprzeciw"),
          command("retract")),
      ]
    case .proposer:
      return [
        show,
        Command(
          Phrase(lt: "Atsiimti klausimą", en: "To take the question back", pl: "Aby wycofać pytanie"),
          command("withdraw", " --reason \"…\"")),
      ]
    }
  }

  /// How a measure that is due is answered for: what moves it on from where it stands.
  ///
  /// - Parameters:
  ///   - state: Where it stands.
  ///   - capacity: The reader's part in it.
  ///   - number: Its number.
  ///   - place: Which plan and protocol, where others could be meant.
  /// - Returns: The command.
  public static func dueCommand(
    for state: MeasureState, as capacity: Role, number: String, place: Place
  ) -> Command {
    switch (state, capacity) {
    case (_, .coordinator): note(number, place)
    case (.agreed, _):
      command(
        Phrase(lt: "Pradėti", en: "To start it", pl: "Aby rozpocząć"),
        Words.Measure.command(.start, number: shellWord(number)), place)
    case (.inProgress, _):
      command(
        Phrase(lt: "Užbaigti", en: "To finish it", pl: "Aby zakończyć"),
        Words.Measure.command(.finish, number: shellWord(number)), place)
    default:
      command(
        Phrase(lt: "Peržiūrėti", en: "To look at it", pl: "Aby obejrzeć"),
        "sutarta measure show \(shellWord(number))", place)
    }
  }

  /// How a silence about a measure is broken.
  ///
  /// - Parameters:
  ///   - state: Where it stands.
  ///   - capacity: The reader's part in it.
  ///   - number: Its number.
  ///   - place: Which plan and protocol, where others could be meant.
  /// - Returns: The command; the figure in it is left for the reader to think of.
  public static func silenceCommand(
    for state: MeasureState, as capacity: Role, number: String, place: Place
  ) -> Command {
    guard state == .inProgress, capacity != .coordinator else { return note(number, place) }
    return command(
      Phrase(lt: "Pranešti apie eigą", en: "To report progress", pl: "Aby zgłosić postęp"),
      "sutarta measure progress \(shellWord(number)) --percent … --note \"…\"", place)
  }

  private static func note(_ number: String, _ place: Place) -> Command {
    command(
      Phrase(lt: "Įrašyti pastabą", en: "To add a note", pl: "Aby dopisać uwagę"),
      "sutarta measure note \(shellWord(number)) --note \"…\"", place)
  }

  private static func command(_ purpose: Phrase, _ text: String, _ place: Place) -> Command {
    Command(purpose, text + option("plan", place.planCode) + option("protocol", place.protocolCode))
  }

  static func option(_ name: String, _ value: String?) -> String { value.map { " --\(name) \(shellWord($0))" } ?? "" }

  /// A text as a shell takes it for one word: codes and numbers come from people, commands are pasted by others.
  static func shellWord(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
        true
      default: false
      }
    }
    if isPlain, !text.isEmpty, !text.hasPrefix("-") { return text }
    return "'" + text.unicodeScalars.map { $0 == "'" ? "'\\''" : "\($0)" }.joined() + "'"
  }
}
