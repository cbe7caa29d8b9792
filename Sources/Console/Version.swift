/// The version of the programs, as CHANGELOG.md tells it.
public enum Version {
  /// What `--version` prints.
  public static let current = "0.1.0"
}
