//! Rules: the published facts, and the properties they must have for any chart.

use super::fact::{Fact, Found};
use pinguan::stats::chart::Plotted;
use pinguan::stats::signal::{Rule, RuleSet, Side, Signal, ZoneOptions, runs_analysis, signals};

fn standard(scores: &[f64]) -> Vec<Plotted> {
    scores.iter().copied().map(Plotted::standard).collect()
}

fn only(rule: Rule) -> RuleSet {
    RuleSet { rules: vec![rule] }
}

/// The points at which rule number `rule` of a set completes its pattern.
fn fired(fact: &Fact<'_>, set: &RuleSet) -> Found {
    let rule = set.rules[fact.count("rule") as usize - 1];
    let found = signals(&standard(&fact.numbers("z")), &only(rule));
    let mut indices: Vec<usize> = found.into_iter().flat_map(|signal| signal.fired).collect();
    indices.sort_unstable();
    Found::default().with("idx", indices.iter().map(|index| *index as f64 + 1.0)).signalling(indices)
}

pub fn western_electric_fact(fact: &Fact<'_>) -> Found {
    fired(fact, &RuleSet::western_electric())
}

pub fn nelson_fact(fact: &Fact<'_>) -> Found {
    fired(fact, &RuleSet::nelson())
}

/// 1 (above, rising) or -1 (below, falling) at the points that a function names, else 0.
fn flags(length: usize, found: &[Signal], points: impl Fn(&Signal) -> Vec<usize>) -> Found {
    let mut flags = vec![0.0; length];
    for signal in found {
        for point in points(signal) {
            flags[point] = if signal.side == Some(Side::Below) { -1.0 } else { 1.0 };
        }
    }
    Found::default().with("flag", flags)
}

fn nhs(number: usize) -> RuleSet {
    only(RuleSet::nhs().rules[number - 1])
}

pub fn nhs_shift_fact(fact: &Fact<'_>) -> Found {
    let points = standard(&fact.numbers("side"));
    flags(points.len(), &signals(&points, &nhs(2)), |signal| signal.fired.clone())
}

pub fn nhs_trend_fact(fact: &Fact<'_>) -> Found {
    let points = standard(&fact.numbers("y"));
    flags(points.len(), &signals(&points, &nhs(3)), |signal| signal.fired.clone())
}

pub fn nhs_zone_fact(fact: &Fact<'_>) -> Found {
    let close = fact.numbers("close_to_limits");
    let scores = close.iter().zip(fact.numbers("side")).map(|(close, side)| side * (0.5 + 2.0 * close));
    let points = standard(&scores.collect::<Vec<_>>());
    let found = signals(&points, &nhs(4));
    // What is coloured is only what is itself in the zone.
    for signal in &found {
        assert!(signal.points.iter().all(|point| close[*point] > 0.0));
    }
    flags(points.len(), &found, |signal| (signal.first..=signal.last).collect())
}

pub fn anhoej_fact(fact: &Fact<'_>) -> Found {
    let centre = fact.number("cl");
    let points: Vec<Plotted> = fact
        .numbers("y")
        .into_iter()
        .map(|value| Plotted { value: Some(value), centre: Some(centre), ..Plotted::default() })
        .collect();
    let runs = runs_analysis(&points)[0].unwrap();
    let found = signals(&points, &RuleSet::anhoej());
    assert_eq!(runs.signal(), !found.is_empty());
    assert_eq!(fact.text("note"), if runs.signal() { "signal=True" } else { "signal=False" });
    Found::default()
        .with("n_useful", [runs.useful as f64])
        .with("longest_run", [runs.longest_run as f64])
        .with("longest_run_max", [runs.longest_run_max as f64])
        .with("crossings", [runs.crossings as f64])
        .with("crossings_min", [runs.crossings_min as f64])
}

#[test]
fn a_point_on_a_limit_does_not_signal() {
    assert!(signals(&standard(&[3.0, -3.0]), &RuleSet::shewhart()).is_empty());
    assert_eq!(signals(&standard(&[3.001, -3.001]), &RuleSet::shewhart()).len(), 2);
}

#[test]
fn a_zone_may_leave_out_the_points_outside_of_the_limits() {
    let points = standard(&[3.5, 0.5, 2.5]);
    let zone = |outside_counts| Rule::Zone {
        need: 2,
        of: 3,
        sigmas: 2.0,
        options: ZoneOptions { outside_counts, ..ZoneOptions::NHS },
    };
    assert_eq!(signals(&points, &only(zone(true))).len(), 1);
    assert!(signals(&points, &only(zone(false))).is_empty());
}

#[test]
fn a_pattern_does_not_reach_across_a_phase() {
    let mut points = standard(&[1.0; 9]);
    assert_eq!(signals(&points, &only(Rule::Run { length: 9 })).len(), 1);
    for point in &mut points[5..] {
        point.phase = 1;
    }
    assert!(signals(&points, &only(Rule::Run { length: 9 })).is_empty());
}

#[test]
fn an_excluded_point_is_judged_by_its_limits_but_is_no_part_of_a_run() {
    let mut points = standard(&[1.0, 1.0, 1.0, -4.0, 1.0, 1.0, 1.0, 1.0]);
    points[3].excluded = true;
    let found = signals(&points, &RuleSet::nhs());
    let keys: Vec<_> = found.iter().map(|s| (s.rule.key(), s.first, s.last)).collect();
    assert_eq!(keys, [("run", 0, 7), ("beyond", 3, 3)]);
    assert_eq!(found[0].points, [0, 1, 2, 4, 5, 6, 7]);
    assert_eq!(found[0].fired, [7]);
}

#[test]
fn a_long_run_is_one_episode() {
    let found = signals(&standard(&[0.5; 12]), &only(Rule::Run { length: 7 }));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].first, found[0].last), (0, 11));
    assert_eq!(found[0].points, (0..12).collect::<Vec<_>>());
    assert_eq!(found[0].fired, (6..12).collect::<Vec<_>>());
}

#[test]
fn the_mixture_test_asks_for_both_sides_only_when_told() {
    let points = standard(&[1.5; 8]);
    let mixture = |both_sides| only(Rule::Mixture { points: 8, sigmas: 1.0, both_sides });
    assert!(signals(&points, &mixture(true)).is_empty());
    assert_eq!(signals(&points, &mixture(false)).len(), 1);
}
