/// Numbers of bytes as people read them.
enum ByteCount {
  /// `812 B`, `34 KB`, `1.8 MB`: decimal units, one decimal below ten.
  static func text(_ bytes: Int) -> String {
    let units = ["B", "KB", "MB", "GB", "TB"]
    var tenths = bytes * 10
    var unit = 0
    while tenths >= 9_995, unit < units.count - 1 {
      tenths = (tenths + 500) / 1_000
      unit += 1
    }
    if unit == 0 || tenths >= 100 { return "\((tenths + 5) / 10) \(units[unit])" }
    return tenths % 10 == 0
      ? "\(tenths / 10) \(units[unit])" : "\(tenths / 10).\(tenths % 10) \(units[unit])"
  }
}
