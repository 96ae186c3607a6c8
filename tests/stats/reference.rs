//! Walks `reference.json`: every published number and signal is found again, within its tolerance.

use super::fact::{Fact, Found, numbers};
use super::{charts, intervals, rules, samples};
use serde_json::Value;
use std::fmt;

fn compute(fact: &Fact<'_>) -> Found {
    match fact.text("kind") {
        "wilson" => intervals::wilson_fact(fact),
        "clopper_pearson" => intervals::clopper_pearson_fact(fact),
        "newcombe_diff" => intervals::newcombe_fact(fact),
        "poisson_exact" => intervals::poisson_fact(fact),
        "p_chart" => charts::p_fact(fact),
        "laney_p" => charts::laney_fact(fact),
        "u_chart" => charts::u_fact(fact),
        "c_chart" => charts::c_fact(fact),
        "i_mr" => charts::xmr_fact(fact),
        "t_chart" => charts::t_fact(fact),
        "western_electric" => rules::western_electric_fact(fact),
        "nelson" => rules::nelson_fact(fact),
        "nhs_mdc_shift" => rules::nhs_shift_fact(fact),
        "nhs_mdc_trend" => rules::nhs_trend_fact(fact),
        "nhs_mdc_2of3" => rules::nhs_zone_fact(fact),
        "anhoej" => rules::anhoej_fact(fact),
        "kaplan_meier" => samples::kaplan_meier_fact(fact),
        "overdispersion" => samples::overdispersion_fact(fact),
        "pareto" => samples::pareto_fact(fact),
        "funnel_binomial" => samples::funnel_fact(fact),
        other => panic!("no computation for facts of the kind {other}"),
    }
}

/// How many numbers were compared, and the worst of their differences.
#[derive(Default)]
struct Tally {
    numbers: usize,
    absolute: f64,
    relative: f64,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { numbers, absolute, relative } = self;
        write!(f, "{numbers} numbers, worst error {absolute:.1e} absolute, {relative:.1e} relative")
    }
}

/// Every expected number must have been found; returns what is wrong.
fn differences(
    found: &Found,
    expected: &Value,
    tally: &mut Tally,
    tolerance: impl Fn(f64) -> f64,
) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, value) in expected.as_object().unwrap() {
        let wanted = numbers(value);
        let Some(actual) = found.numbers.get(name) else {
            wrong.push(format!("{name} was not computed"));
            continue;
        };
        if actual.len() != wanted.len() {
            wrong.push(format!("{name}: {} numbers instead of {}", actual.len(), wanted.len()));
        }
        for (at, (actual, wanted)) in actual.iter().zip(&wanted).enumerate() {
            let difference = (actual - wanted).abs();
            tally.numbers += 1;
            tally.absolute = tally.absolute.max(difference);
            if *wanted != 0.0 {
                tally.relative = tally.relative.max(difference / wanted.abs());
            }
            if !difference.is_finite() || difference > tolerance(*wanted) {
                wrong.push(format!("{name}[{at}]: {actual} instead of {wanted}"));
            }
        }
    }
    wrong
}

#[test]
fn every_published_fact_is_found_again() {
    let file: Value = serde_json::from_str(include_str!("reference.json")).unwrap();
    let mut wrong = Vec::new();
    let cases = file["cases"].as_array().unwrap();
    let (mut as_printed, mut recomputed, mut listed) = (Tally::default(), Tally::default(), 0);
    for case in cases {
        let fact = Fact(case);
        let found = compute(&fact);
        let printed = case["tolerance"].as_f64().unwrap();
        let mut here = differences(&found, &case["published"], &mut as_printed, |_| printed);
        // Recomputed to nine decimals.
        let ninth = |wanted: f64| 6e-10_f64.max(1e-9 * wanted.abs());
        here.extend(differences(&found, &case["computed"], &mut recomputed, ninth));
        if let Some(expected) = case["signals_1based"].as_array() {
            let expected: Vec<u64> = expected.iter().map(|index| index.as_u64().unwrap()).collect();
            listed += 1;
            if found.signals.as_ref() != Some(&expected) {
                here.push(format!("signals: {:?} instead of {expected:?}", found.signals));
            }
        }
        wrong.extend(here.into_iter().map(|line| format!("{}: {line}", fact.text("id"))));
    }
    println!("{} published cases, {} differences; {listed} lists of signals", cases.len(), wrong.len());
    println!("against the printed digits: {as_printed}");
    println!("against the same recomputed to nine decimals: {recomputed}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases.len() >= 46, "facts were lost: {}", cases.len());
}
