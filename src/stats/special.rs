//! Special functions and quantiles that the other files of this floor share.
//!
//! Owns the incomplete gamma and beta functions and the roots of distributions. The normal distribution and
//! ln Γ come from `statrs`; the incomplete functions are evaluated here, because the continued fraction
//! there stops after 140 terms, too few for counts of some ten thousands, and because its erfc is good to
//! ten digits only. Must not know any chart.

use statrs::distribution::{ContinuousCDF, Normal};
use statrs::function::gamma::ln_gamma;

/// Terms after which a series or fraction is taken as it stands; about 30 √n are needed for counts of n.
const MAX_TERMS: u32 = 200_000;
/// Relative change at which a series or a fraction has converged.
const CONVERGED: f64 = 4e-16;
/// Smallest denominator in Lentz's algorithm.
const TINY: f64 = 1e-300;

/// Φ⁻¹(p), the quantile of the standard normal distribution; 0 < p < 1.
pub(super) fn normal_quantile(p: f64) -> f64 {
    Normal::standard().inverse_cdf(p)
}

/// 1 − Φ(z) for z ≥ 0, the upper tail of the standard normal distribution: Q(½, z²/2) / 2 (DLMF 7.11.2).
pub(super) fn normal_upper_tail(z: f64) -> f64 {
    gamma_pq(0.5, z * z / 2.0).1 / 2.0
}

/// The continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz algorithm (Thompson & Barnett 1986;
/// Numerical Recipes 5.2), from b₀ and a function that gives (aₘ, bₘ).
fn lentz(start: f64, mut pair: impl FnMut(u32) -> (f64, f64)) -> f64 {
    let guard = |v: f64| if v.abs() < TINY { TINY } else { v };
    let mut value = guard(start);
    let (mut c, mut d) = (value, 0.0);
    for term in 1..MAX_TERMS {
        let (a, b) = pair(term);
        d = 1.0 / guard(b + a * d);
        c = guard(b + a / c);
        let change = c * d;
        value *= change;
        if (change - 1.0).abs() <= CONVERGED {
            break;
        }
    }
    value
}

/// P(a, x) and Q(a, x) = 1 − P, the regularized incomplete gamma functions, a > 0, x ≥ 0, as the pair
/// (P, Q), so that neither tail loses its digits. Series DLMF 8.7.1 below a + 1, fraction DLMF 8.9.2 above.
pub(super) fn gamma_pq(a: f64, x: f64) -> (f64, f64) {
    if x <= 0.0 {
        return (0.0, 1.0);
    }
    let front = (a * x.ln() - x - ln_gamma(a)).exp();
    if x < a + 1.0 {
        let (mut term, mut sum) = (1.0 / a, 1.0 / a);
        for k in 1..MAX_TERMS {
            term *= x / (a + f64::from(k));
            sum += term;
            if term <= sum * CONVERGED {
                break;
            }
        }
        let p = (front * sum).clamp(0.0, 1.0);
        return (p, 1.0 - p);
    }
    let fraction = lentz(x + 1.0 - a, |k| {
        let k = f64::from(k);
        (-k * (k - a), x + 2.0 * k + 1.0 - a)
    });
    let q = (front / fraction).clamp(0.0, 1.0);
    (1.0 - q, q)
}

/// I_x(a, b) and 1 − I_x(a, b), the regularized incomplete beta function, a, b > 0, 0 ≤ x ≤ 1, as a pair.
/// Continued fraction DLMF 8.17.22, on the side of the mean where it converges fast.
pub(super) fn beta_pq(a: f64, b: f64, x: f64) -> (f64, f64) {
    if x <= 0.0 {
        return (0.0, 1.0);
    }
    if x >= 1.0 {
        return (1.0, 0.0);
    }
    let front = (ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b) + a * x.ln() + b * (-x).ln_1p()).exp();
    if x < (a + 1.0) / (a + b + 2.0) {
        let p = (front / (a * beta_fraction(a, b, x))).clamp(0.0, 1.0);
        (p, 1.0 - p)
    } else {
        let q = (front / (b * beta_fraction(b, a, 1.0 - x))).clamp(0.0, 1.0);
        (1.0 - q, q)
    }
}

/// The denominator 1 + d₁/(1 + d₂/(1 + …)) of DLMF 8.17.22.
fn beta_fraction(a: f64, b: f64, x: f64) -> f64 {
    lentz(1.0, |term| {
        let m = f64::from(term / 2);
        let numerator = if term % 2 == 0 {
            m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m))
        } else {
            -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0))
        };
        (numerator, 1.0)
    })
}

/// The x in [lo, hi] at which `below` turns from true to false, to the last bit.
fn bisect(mut lo: f64, mut hi: f64, below: impl Fn(f64) -> bool) -> f64 {
    for _ in 0..200 {
        let middle = lo + (hi - lo) / 2.0;
        if middle <= lo || middle >= hi {
            break;
        }
        if below(middle) {
            lo = middle;
        } else {
            hi = middle;
        }
    }
    lo + (hi - lo) / 2.0
}

/// The x with I_x(a, b) = `tail` (lower) or 1 − I_x(a, b) = `tail` (upper), for a tail below one half.
pub(super) fn beta_quantile(a: f64, b: f64, tail: f64, upper: bool) -> f64 {
    bisect(0.0, 1.0, |x| {
        let (p, q) = beta_pq(a, b, x);
        if upper { q > tail } else { p < tail }
    })
}

/// The x with P(a, x) = `tail` (lower) or Q(a, x) = `tail` (upper). Twice it is the χ² quantile for 2a
/// degrees of freedom.
pub(super) fn gamma_quantile(a: f64, tail: f64, upper: bool) -> f64 {
    let below = |x: f64| {
        let (p, q) = gamma_pq(a, x);
        if upper { q > tail } else { p < tail }
    };
    let mut top = a + 1.0;
    while below(top) && top < 1e300 {
        top *= 2.0;
    }
    bisect(0.0, top, below)
}

/// P(X ≤ k) for X ~ binomial(n, p), 0 ≤ p ≤ 1 (DLMF 8.17.5: the tail of a beta distribution).
pub(super) fn binomial_cdf(k: u64, n: u64, p: f64) -> f64 {
    if k >= n {
        return 1.0;
    }
    beta_pq(k as f64 + 1.0, (n - k) as f64, p).1
}

/// P(X ≤ k) for X ~ Poisson(mean) (DLMF 8.4.10: the tail of a gamma distribution).
pub(super) fn poisson_cdf(k: u64, mean: f64) -> f64 {
    gamma_pq(k as f64 + 1.0, mean).1
}

/// The smallest k in 0..=`most` with `cdf(k)` ≥ `probability`.
pub(super) fn discrete_quantile(most: u64, probability: f64, cdf: impl Fn(u64) -> f64) -> u64 {
    let (mut lo, mut hi) = (0, most);
    while lo < hi {
        let middle = lo + (hi - lo) / 2;
        if cdf(middle) >= probability {
            hi = middle;
        } else {
            lo = middle + 1;
        }
    }
    lo
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(actual: f64, expected: f64, relative: f64) {
        assert!((actual - expected).abs() <= relative * expected.abs(), "{actual} is not {expected}");
    }

    #[test]
    fn the_normal_quantile_has_full_precision() {
        near(normal_quantile(0.975), 1.959_963_984_540_054, 1e-14);
        near(normal_quantile(0.999), 3.090_232_306_167_813_5, 1e-14);
        near(normal_upper_tail(3.0), 1.349_898_031_630_094_5e-3, 1e-12);
    }

    #[test]
    fn incomplete_gamma_agrees_with_closed_forms() {
        // P(1, x) = 1 - exp(-x)
        near(gamma_pq(1.0, 0.7).0, 1.0 - (-0.7_f64).exp(), 1e-14);
        near(gamma_pq(1.0, 30.0).1, (-30.0_f64).exp(), 1e-13);
        // Q(5/2, x) = Q(1/2, x) + exp(-x) sqrt(x) (1 + 2x/3) 2 / sqrt(pi)
        let x: f64 = 4.5;
        let step = (-x).exp() * x.sqrt() * (1.0 + 2.0 * x / 3.0) * std::f64::consts::FRAC_2_SQRT_PI;
        near(gamma_pq(2.5, x).1, gamma_pq(0.5, x).1 + step, 1e-13);
    }

    #[test]
    fn incomplete_beta_agrees_with_sums_of_terms() {
        // I_x(2, 3) = sum over k = 2..4 of C(4, k) x^k (1-x)^(4-k)
        let x: f64 = 0.3;
        let sum = 6.0 * x.powi(2) * 0.49 + 4.0 * x.powi(3) * 0.7 + x.powi(4);
        near(beta_pq(2.0, 3.0, x).0, sum, 1e-14);
        near(binomial_cdf(0, 20, 0.074), 0.926_f64.powi(20), 1e-13);
    }

    #[test]
    fn large_counts_converge() {
        // half of a symmetric beta distribution lies below one half, whatever its size
        for a in [1e3, 1e5, 1e7] {
            near(beta_pq(a, a, 0.5).0, 0.5, 1e-6);
            // median of the gamma distribution: a - 1/3 + 8/(405 a) (Choi 1994)
            near(gamma_pq(a, a - 1.0 / 3.0 + 8.0 / (405.0 * a)).0, 0.5, 1e-6);
        }
    }
}
