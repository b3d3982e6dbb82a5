import Foundation

/// Log-odds as a probability.
func probability(logOdds: Double) -> Double {
  1 / (1 + exp(-logOdds))
}

/// A probability as log-odds.
func logOdds(probability: Double) -> Double {
  log(probability / (1 - probability))
}
