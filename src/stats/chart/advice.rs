//! Which chart a series can bear, and how firm its limits are.
//!
//! Owns the thresholds of that choice. Must not know the policy that sets them.

use super::{Kind, Observation, Setup, chart};
use crate::stats::StatsError;

/// Numbers that a policy may choose; the defaults are house rules, not quoted from a source.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// Below so many defined points there is a run chart only; 12.
    pub limits_from: usize,
    /// From so many points on limits are firm; 20.
    pub firm_from: usize,
    /// A p or u chart needs a mean expected count n̄p̄, and a p chart n̄(1 − p̄), of at least this; 5.
    pub expected: f64,
    /// Laney's charts only from a mean denominator of this on; 1000.
    pub laney_size: f64,
    /// Sampling variation explains the series when σz lies within these; 0.8 and 1.2.
    pub laney_sigma: (f64, f64),
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { limits_from: 12, firm_from: 20, expected: 5.0, laney_size: 1000.0, laney_sigma: (0.8, 1.2) }
    }
}

/// How firm limits are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Too few points for limits.
    RunOnly,
    /// Limits may still move much.
    Provisional,
    /// Limits rest on enough points.
    Firm,
}

/// What a series of counts can bear.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Advice {
    /// The kind of chart.
    pub kind: Kind,
    /// How firm its limits are.
    pub standing: Standing,
    /// Whether counts are so small that periods should be merged, or times between events be charted.
    pub sparse: bool,
    /// σz of Laney, where it can be computed.
    pub sigma_z: Option<f64>,
}

/// Chooses among run chart, the plain kind (p, u or XmR) and its Laney form, from all points of the series.
/// Individual values have no Laney form and are never sparse.
///
/// Errors: [`StatsError::Mismatch`] when `plain` is none of p, u and XmR; those of [`chart`].
pub fn advise(
    series: &[Option<Observation>],
    plain: Kind,
    thresholds: &Thresholds,
) -> Result<Advice, StatsError> {
    let laney = match plain {
        Kind::P => Some(Kind::PPrime),
        Kind::U => Some(Kind::UPrime),
        Kind::Xmr => None,
        _ => return Err(StatsError::Mismatch("the kind of chart and advice")),
    };
    let fitted = laney.map(|kind| chart(series, &Setup::new(kind))).transpose()?;
    let (mut points, mut count, mut rest, mut size) = (0_usize, 0.0, 0.0, 0.0);
    for observation in series.iter().flatten() {
        let (x, n) = match *observation {
            Observation::Ratio { numerator, denominator } => {
                rest += denominator.saturating_sub(numerator) as f64;
                (numerator as f64, denominator as f64)
            }
            Observation::Rate { count, exposure } => (count as f64, exposure),
            Observation::Count(_) | Observation::Value(_) => (0.0, 0.0),
        };
        if n > 0.0 || laney.is_none() {
            points += 1;
            count += x;
            size += n;
        }
    }
    let sigma_z = fitted.and_then(|fitted| fitted.phases.first()?.spread);
    let many = points.max(1) as f64;
    // a share near one is as sparse as one near zero: what is counted then is the rest
    let rarer = if plain == Kind::P { f64::min(count, rest) } else { count };
    let sparse = laney.is_some() && rarer / many < thresholds.expected;
    let (least, most) = thresholds.laney_sigma;
    let dispersed = sigma_z.is_some_and(|s| s < least || s > most) && size / many >= thresholds.laney_size;
    let standing = match points {
        n if n < thresholds.limits_from => Standing::RunOnly,
        n if n < thresholds.firm_from => Standing::Provisional,
        _ => Standing::Firm,
    };
    let kind = match standing {
        Standing::RunOnly => Kind::Run,
        _ => laney.filter(|_| dispersed).unwrap_or(plain),
    };
    Ok(Advice { kind, standing, sparse, sigma_z })
}
