public import Files

/// Why a letter could not be left: what was being done, where, and what the system said of it.
public struct DeliveryError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What a delivery does, in this order.
  public enum Step: Sendable, Hashable, CaseIterable {
    /// Make the maildir's folders.
    case makeFolder
    /// See which letters are there.
    case list
    /// Write the letter where nobody reads it yet.
    case write
    /// Move it to where it is read.
    case move
    /// Wait until it is on the disk.
    case synchronise
  }

  /// What was being done.
  public let step: Step
  /// The path concerned.
  public let path: String
  /// What the system said.
  public let reason: SystemError

  /// The path and the reason.
  public var description: String { "\(path): \(reason)" }
}

extension Folder {
  /// Does something with the folder, and tells of a failure as one of a delivery.
  func during<Result>(
    _ step: DeliveryError.Step, _ work: (Folder) -> () throws(SystemError) -> Result
  ) throws(DeliveryError) -> Result {
    do throws(SystemError) {
      return try work(self)()
    } catch {
      throw DeliveryError(step: step, path: path, reason: error)
    }
  }
}
