func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return abs(a)
}

/// The least common multiple of two positive numbers, `Int.max` where it is larger.
func leastCommonMultiple(_ a: Int, _ b: Int) -> Int {
  let product = (a / greatestCommonDivisor(a, b)).multipliedReportingOverflow(by: b)
  return product.overflow ? Int.max : product.partialValue
}
