//! Agreement of a panel of judges beyond chance: Fleiss' kappa; and how far one judge stands from the others.
//!
//! Owns estimates, errors and intervals. Must not know who judged what.

use super::interval::{Confidence, Interval};
use super::{StatsError, agreement::Agreement, finite};
use statrs::distribution::{ContinuousCDF, StudentsT};

/// Fleiss' kappa (Fleiss 1971, Psychol Bull 76:378) of counts of judges by case and category. Cases may have
/// different numbers of judges, two or more; a case with fewer is left out.
///
/// The standard error is that of Gwet (2021, Educ Psychol Meas 81:781) for any number of judges, which treats cases
/// as a sample of a large population; it is not that under the hypothesis of no agreement.
///
/// Errors: [`StatsError::Empty`] with fewer than two cases, or when only one category was used;
/// [`StatsError::Mismatch`] when cases have different numbers of categories.
pub fn fleiss_kappa(cases: &[Vec<u64>], confidence: Confidence) -> Result<Agreement, StatsError> {
    let size = cases.first().map_or(0, Vec::len);
    if cases.iter().any(|case| case.len() != size) {
        return Err(StatsError::Mismatch("categories"));
    }
    let judged: Vec<(Vec<f64>, f64)> = cases
        .iter()
        .map(|case| {
            (case.iter().map(|count| *count as f64).collect::<Vec<_>>(), case.iter().sum::<u64>() as f64)
        })
        .filter(|(_, judges)| *judges >= 2.0)
        .collect();
    let n = judged.len() as f64;
    if judged.len() < 2 {
        return Err(StatsError::Empty);
    }
    let shares: Vec<f64> = (0..size)
        .map(|category| judged.iter().map(|(case, judges)| case[category] / judges).sum::<f64>() / n)
        .collect();
    let expected: f64 = shares.iter().map(|share| share * share).sum();
    let room = 1.0 - expected;
    if room <= 1e-12 {
        return Err(StatsError::Empty);
    }
    let agreed = |case: &[f64], judges: f64| {
        case.iter().map(|count| count * (count - 1.0)).sum::<f64>() / (judges * (judges - 1.0))
    };
    let observed = judged.iter().map(|(case, judges)| agreed(case, *judges)).sum::<f64>() / n;
    let kappa = finite((observed - expected) / room)?.min(1.0);
    let spread: f64 = judged
        .iter()
        .map(|(case, judges)| {
            let by_chance: f64 = case.iter().zip(&shares).map(|(count, share)| share * count / judges).sum();
            let own = (agreed(case, *judges) - expected) / room;
            let own = own - 2.0 * (1.0 - kappa) * (by_chance - expected) / room;
            (own - kappa) * (own - kappa)
        })
        .sum();
    let error = finite((spread / (n * (n - 1.0))).max(0.0).sqrt())?;
    let half = confidence.z()? * error;
    let interval = Interval { lo: (kappa - half).max(-1.0), hi: (kappa + half).min(1.0) };
    Ok(Agreement { n: judged.len() as u64, observed, expected, kappa, error, interval })
}

/// The mean of some differences with Student's interval, mean ± t·s/√n on n − 1 degrees.
///
/// Errors: [`StatsError::Empty`] with fewer than two, [`StatsError::NotFinite`] for what is no number.
pub fn mean_difference(differences: &[f64], confidence: Confidence) -> Result<(f64, Interval), StatsError> {
    let n = differences.len() as f64;
    if differences.len() < 2 {
        return Err(StatsError::Empty);
    }
    let mean = finite(differences.iter().sum::<f64>() / n)?;
    let variance = differences.iter().map(|one| (one - mean) * (one - mean)).sum::<f64>() / (n - 1.0);
    let student = StudentsT::new(0.0, 1.0, n - 1.0).map_err(|_| StatsError::OutOfRange("degrees"))?;
    let half = finite(student.inverse_cdf(1.0 - confidence.tail()?) * (variance / n).sqrt())?;
    Ok((mean, Interval { lo: mean - half, hi: mean + half }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(actual: f64, expected: f64, tolerance: f64) {
        assert!((actual - expected).abs() <= tolerance, "{actual} is not {expected}");
    }

    #[test]
    fn fourteen_judges_of_ten_cases_in_five_categories() {
        // the worked example of the encyclopaedias: kappa 0.210
        let cases = [
            [0, 0, 0, 0, 14],
            [0, 2, 6, 4, 2],
            [0, 0, 3, 5, 6],
            [0, 3, 9, 2, 0],
            [2, 2, 8, 1, 1],
            [7, 7, 0, 0, 0],
            [3, 2, 6, 3, 0],
            [2, 5, 3, 2, 2],
            [6, 5, 2, 1, 0],
            [0, 2, 2, 3, 7],
        ];
        let cases: Vec<Vec<u64>> = cases.iter().map(|case| case.to_vec()).collect();
        let found = fleiss_kappa(&cases, Confidence::P95).unwrap();
        near(found.observed, 0.378_022, 1e-6);
        near(found.expected, 0.212_755, 1e-6);
        near(found.kappa, 0.209_931, 1e-6);
        // between the bootstrap's 0.0856 and the jackknife's 0.1006 of the same cases
        near(found.error, 0.092_371, 1e-6);
    }

    #[test]
    fn full_agreement_is_one_and_one_category_is_undefined() {
        let full = fleiss_kappa(&[vec![3, 0], vec![0, 3], vec![2, 0]], Confidence::P95).unwrap();
        near(full.kappa, 1.0, 1e-12);
        assert_eq!(fleiss_kappa(&[vec![3, 0], vec![3, 0]], Confidence::P95), Err(StatsError::Empty));
        assert_eq!(fleiss_kappa(&[vec![3, 0], vec![1, 0]], Confidence::P95), Err(StatsError::Empty));
        assert_eq!(
            fleiss_kappa(&[vec![3], vec![1, 1]], Confidence::P95),
            Err(StatsError::Mismatch("categories"))
        );
    }

    #[test]
    fn a_mean_difference_has_students_interval() {
        // t at 97.5 % on 4 degrees is 2.776445; s = 1.581139, n = 5
        let (mean, interval) = mean_difference(&[1.0, 2.0, 3.0, 4.0, 5.0], Confidence::P95).unwrap();
        near(mean, 3.0, 1e-12);
        near(interval.hi - mean, 2.776_445 * 1.581_139 / 5.0_f64.sqrt(), 1e-5);
        assert_eq!(mean_difference(&[1.0], Confidence::P95), Err(StatsError::Empty));
    }
}
