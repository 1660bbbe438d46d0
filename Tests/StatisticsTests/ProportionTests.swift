import Foundation
import TestSupport
import Testing

@testable import Statistics

struct ProportionTests {
  @Test(arguments: try ModelNumbers.load().proportions)
  func `limits agree with 40 digit arithmetic to 1e-12`(reference: ModelNumbers.Share) throws {
    let proportion = try #require(
      Proportion(successes: reference.successes, trials: reference.trials))
    let exact = proportion.clopperPearson
    let wilson = proportion.wilson()
    let clustered = proportion.wilson(designEffect: reference.designEffect)
    #expect(abs(exact.low - reference.low) <= 1e-12)
    #expect(abs(exact.high - reference.high) <= 1e-12)
    #expect(abs(wilson.low - reference.wilsonLow) <= 1e-12)
    #expect(abs(wilson.high - reference.wilsonHigh) <= 1e-12)
    #expect(abs(clustered.low - reference.clusteredLow) <= 1e-12)
    #expect(abs(clustered.high - reference.clusteredHigh) <= 1e-12)
  }

  @Test func `18 of 20 is as R has it`() throws {
    let proportion = try #require(Proportion(successes: 18, trials: 20))
    #expect(proportion.share == 0.9)
    #expect(abs(proportion.clopperPearson.low - 0.683017285980918) <= 1e-9)
    #expect(abs(proportion.clopperPearson.high - 0.987651472829705) <= 1e-9)
    #expect(abs(proportion.wilson().low - 0.698966354771513) <= 1e-9)
    #expect(abs(proportion.wilson().high - 0.972133518786232) <= 1e-9)
  }

  @Test func `of nothing there is no share`() {
    #expect(Proportion(successes: 0, trials: 0) == nil)
  }

  @Test(arguments: 1...40)
  func `limits lie from 0 to 1, hold the share, and mirror each other`(trials: Int) throws {
    for successes in 0...trials {
      let proportion = try #require(Proportion(successes: successes, trials: trials))
      let mirror = try #require(Proportion(successes: trials - successes, trials: trials))
      let pairs = [
        (proportion.clopperPearson, mirror.clopperPearson), (proportion.wilson(), mirror.wilson()),
        (proportion.wilson(designEffect: 3), mirror.wilson(designEffect: 3)),
      ]
      for (interval, other) in pairs {
        #expect(0 <= interval.low && interval.high <= 1)
        #expect(interval.low <= proportion.share && proportion.share <= interval.high)
        #expect(abs(interval.low - (1 - other.high)) <= 1e-13)
      }
    }
  }

  /// The law itself, by summing binomial probabilities.
  @Test(arguments: [0.03, 0.2, 0.5, 0.71])
  func `the exact interval misses the true share at most 25 times in 1000 on either side`(
    share: Double
  ) throws {
    let trials = 30
    var probability = pow(1 - share, Double(trials))
    var above = 0.0
    var below = 0.0
    for successes in 0...trials {
      let interval = try #require(Proportion(successes: successes, trials: trials)).clopperPearson
      if share > interval.high { above += probability }
      if share < interval.low { below += probability }
      probability *= Double(trials - successes) / Double(successes + 1) * share / (1 - share)
    }
    #expect(above <= 0.025)
    #expect(below <= 0.025)
  }
}
