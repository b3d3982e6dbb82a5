import Foundation

/// Log-odds as a probability.
func probability(logOdds: Double) -> Double {
  1 / (1 + exp(-logOdds))
}
