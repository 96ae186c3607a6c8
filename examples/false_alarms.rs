//! Prints how often each set of rules signals on charts on which nothing has changed.
//!
//! `cargo run --example false_alarms` makes the numbers of `stats::false_alarm::RATES`: a fixed seed, no
//! clock, so the same table every time.

#![allow(clippy::print_stdout, reason = "an example prints its result")]

use pinguan::stats::false_alarm::{CHARTS, POINTS, SEED, simulate};
use statrs::distribution::{ContinuousCDF, Normal};

/// splitmix64 (Steele, Lea & Flood 2014).
struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Uniform on the midpoints of 2^52 cells of (0, 1), so never 0 or 1.
    fn uniform(&mut self) -> f64 {
        ((self.next() >> 12) as f64 + 0.5) / (1_u64 << 52) as f64
    }
}

fn main() -> Result<(), pinguan::stats::StatsError> {
    let (standard, mut random) = (Normal::standard(), SplitMix(SEED));
    let rates = simulate(CHARTS, || standard.inverse_cdf(random.uniform()))?;
    println!("{CHARTS} charts of {POINTS} in-control normal values, seed {SEED}");
    println!("{:<18} {:>8} {:>10}", "rules", "known", "estimated");
    for rate in rates {
        println!("{:<18} {:>8.5} {:>10.5}", rate.name, rate.known, rate.estimated);
    }
    Ok(())
}
