/// Figures in the text format of Prometheus, version 0.0.4.
struct MetricsText {
  /// The text, whole lines.
  private(set) var text = ""

  /// Adds a figure that may rise and fall.
  ///
  /// - Parameters:
  ///   - name: Its name, of the letters that Prometheus takes.
  ///   - help: What it is, in one line.
  ///   - value: The figure.
  mutating func gauge(_ name: String, _ help: String, _ value: Double) {
    let figure = value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
    text += "# HELP \(name) \(help)\n# TYPE \(name) gauge\n\(name) \(figure)\n"
  }
}
