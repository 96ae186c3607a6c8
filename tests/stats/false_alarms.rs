//! The documented false-alarm rates against a new, smaller simulation.

use pinguan::stats::false_alarm;
use statrs::distribution::{ContinuousCDF, Normal};

#[test]
fn the_documented_false_alarm_rates_hold() {
    // xorshift64*: another generator than the one that made the documented rates.
    let (standard, mut state) = (Normal::standard(), 0x2545_F491_4F6C_DD1D_u64);
    let charts = 4_000;
    let found = false_alarm::simulate(charts, || {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        let word = state.wrapping_mul(0x2545_F491_4F6C_DD1D);
        standard.inverse_cdf(((word >> 12) as f64 + 0.5) / (1_u64 << 52) as f64)
    });
    let found = found.unwrap();
    assert_eq!(found.len(), false_alarm::RATES.len());
    for (rate, documented) in found.iter().zip(false_alarm::RATES) {
        assert_eq!(rate.name, documented.name);
        for (actual, expected) in [(rate.known, documented.known), (rate.estimated, documented.estimated)] {
            let error = (expected * (1.0 - expected) * (1.0 / f64::from(charts) + 1e-5)).sqrt();
            assert!((actual - expected).abs() < 4.5 * error, "{}: {actual} is not {expected}", rate.name);
        }
    }
    // In closed form: no point of 24 beyond three sigma.
    let shewhart = false_alarm::documented("shewhart").unwrap();
    assert!((shewhart.known - (1.0 - 0.997_300_203_936_74_f64.powi(24))).abs() < 0.003);
}
