//! The scoring proves itself on the worked check of the regulation’s design, and at its edges. Knows no judging.

use super::*;
use crate::yaml::typed;

const TEXT: &str = "versions:\n  - effective_from: 2026-01-01\n    decision: DEC-1\n    points:\n      - {kpi: SUCCESS, floor: 0.15, pass: 0.25, full: 0.40}\n      - {kpi: CSAT-MEAN, floor: 3.0, pass: 3.8, full: 4.5}\n      - {kpi: COMPLAINT, floor: 10, pass: 6, full: 2}\n      - {kpi: DATA-ACC, floor: 0.95, pass: 0.98, full: 0.995}\n    weight_sets:\n      - name: COLLECTION\n        department_kinds: [collection]\n        weights: [{kpi: SUCCESS, weight: 30}, {kpi: CSAT-MEAN, weight: 25}, {kpi: COMPLAINT, weight: 25}, {kpi: DATA-ACC, weight: 20}]\n    parts: {indicators: 70, daily: 20, special: 10}\n    usable_percent: 70\n    success_percent: 40\n    bands: {excellent: 90, good: 80, pass: 60}\n    gates: [{gate: conduct, cap: 59}, {gate: privacy, cap: 59}, {gate: overdue_action, cap: 79, beyond_days: 30}, {gate: falsified}]\n";

fn book() -> ScoringBook {
    ScoringBook::new(&typed::<Scoring>(TEXT).unwrap())
}

fn near(left: Option<f64>, right: f64) {
    let left = left.unwrap();
    assert!((left - right).abs() < 5e-5, "{left} is not {right}");
}

#[test]
fn the_worked_check_of_the_regulation_s_four_indicators() {
    let book = book();
    assert_eq!(book.faults(), []);
    let version = book.on(Date::new(2026, 6, 30).unwrap()).unwrap();
    let set = weight_set(version, DepartmentKind::Collection).unwrap();
    let values = [0.34, 4.31, 3.2, 0.991];
    let scores: Vec<_> = set
        .weights
        .iter()
        .zip(values)
        .map(|(weight, value)| (weight.weight, score(points_of(version, &weight.kpi).unwrap(), value)))
        .collect();
    for ((_, score), wanted) in scores.iter().zip([84.0, 89.1429, 88.0, 89.3333]) {
        near(*score, wanted);
    }
    near(composite(&scores, version.usable_percent), 87.3524);
}

#[test]
fn a_score_is_cut_off_at_both_ends_and_turns_with_the_direction() {
    let book = book();
    let version = book.on(Date::EPOCH).unwrap();
    let complaint = points_of(version, "COMPLAINT").unwrap();
    for (value, wanted) in [(12.0, 0.0), (10.0, 0.0), (8.0, 30.0), (6.0, 60.0), (2.0, 100.0), (0.0, 100.0)] {
        near(score(complaint, value), wanted);
    }
    assert_eq!(score(&Scale { full: 7.0, ..complaint.clone() }, 3.0), None);
}

#[test]
fn too_little_usable_weight_is_not_rated() {
    let scores = |csat| [(30.0, Some(80.0)), (25.0, csat), (25.0, Some(90.0)), (20.0, None)];
    near(composite(&scores(Some(70.0)), 70.0), (2400.0 + 1750.0 + 2250.0) / 80.0);
    assert_eq!(composite(&scores(None), 70.0), None);
    assert_eq!(composite(&[(30.0, None), (70.0, Some(50.0))], 70.0), Some(50.0));
    assert_eq!(composite(&[(30.1, None), (69.9, Some(50.0))], 70.0), None);
}

#[test]
fn gates_come_before_bands_and_bands_read_the_unrounded_value() {
    let book = book();
    let version = book.on(Date::EPOCH).unwrap();
    let graded = |value: f64, shown: &[Gate]| grade(version, Some(bounded(version, value, shown)), shown);
    assert_eq!(graded(95.0, &[]), Grade::Excellent);
    assert_eq!(graded(95.0, &[Gate::OverdueAction]), Grade::Pass);
    assert_eq!(graded(95.0, &[Gate::OverdueAction, Gate::Conduct]), Grade::Fail);
    assert_eq!(graded(95.0, &[Gate::Falsified]), Grade::Fail);
    assert_eq!(graded(89.999, &[]), Grade::Good);
    assert_eq!(shown(89.999), "90.00");
    assert_eq!((shown(0.125), shown(0.375)), ("0.12".to_owned(), "0.38".to_owned()));
}

#[test]
fn a_part_that_is_absent_leaves_its_share_to_the_others() {
    let shares = Shares { indicators: 70.0, daily: 20.0, special: 10.0 };
    near(Some(whole(shares, 80.0, Some(90.0), Some(100.0))), 84.0);
    near(Some(whole(shares, 80.0, Some(90.0), None)), (5600.0 + 1800.0) / 90.0);
    near(Some(whole(shares, 80.0, None, None)), 80.0);
}
