//! Rules and packs only ever tighten: one more never turns a verdict of "fail" into "pass".

use pinguan::ledger::Ledger;
use pinguan::rules::{InForce, RULES, Rule, Sample, judge_by, minimal_company};
use pinguan::source::Sources;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::collections::BTreeSet;

const PACKS: [&str; 4] = ["cn-gbt45251", "tw", "uk-conc", "us-regf"];

/// Waivers and the baseline are judged by what the other rules found: asking one asks all.
fn asks_the_others(rule: &Rule) -> bool {
    ["WAV-", "BAS-"].iter().any(|family| rule.id.starts_with(family))
}

fn samples() -> Vec<&'static Sample<'static>> {
    RULES.iter().filter(|rule| !rule.is_structural()).filter_map(|rule| rule.fails.first()).collect()
}

/// What is found, by rule, record and field-free place.
fn found(ledger: &Ledger, wanted: &dyn Fn(&InForce) -> bool) -> BTreeSet<(String, String, String)> {
    let as_of = ledger.company.record.as_of.unwrap();
    let (_, verdict) = judge_by(ledger, as_of, wanted);
    let place = |one: &pinguan::diagnostic::Diagnostic| {
        (one.rule.clone(), one.path.clone(), format!("{:?} {:?}", one.span, one.level))
    };
    verdict.diagnostics.iter().map(place).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn row_5_another_rule_takes_no_finding_away(
        sample in select(samples()),
        some in subsequence((0..RULES.len()).collect::<Vec<_>>(), 1..40),
        more in subsequence((0..RULES.len()).collect::<Vec<_>>(), 1..40),
    ) {
        let Ok(ledger) = sample.load() else { return Ok(()) };
        // rules that ask what the others found bring all of them
        let of = |chosen: &[usize]| -> BTreeSet<&str> {
            chosen.iter().map(|at| RULES[*at]).filter(|rule| !asks_the_others(rule)).map(|rule| rule.id).collect()
        };
        let (some, more) = (of(&some), of(&more));
        let few = found(&ledger, &|rule| some.contains(rule.id));
        let many = found(&ledger, &|rule| some.contains(rule.id) || more.contains(rule.id));
        prop_assert!(few.is_subset(&many), "{:?}", few.difference(&many).collect::<Vec<_>>());
        prop_assert!(many.iter().all(|(rule, ..)| some.contains(rule.as_str()) || more.contains(rule.as_str())));
    }

    #[test]
    fn row_5_another_pack_takes_no_finding_away(
        some in subsequence(PACKS.to_vec(), 0..4),
        more in select(PACKS.to_vec()),
        start in 0u32..24, hours in 1u32..12,
        daily in 1u32..12, weekly in 1u32..20,
    ) {
        let times = [("start: \"09:00\", end: \"20:00\"", format!("start: \"{start:02}:00\", end: \"{:02}:00\"", (start + hours).min(24))),
            ("max_attempts_per_day: 2", format!("max_attempts_per_day: {daily}")),
            ("max_attempts_per_week: 6", format!("max_attempts_per_week: {weekly}"))];
        let judged = |packs: &[&str]| {
            let mut texts = minimal_company();
            let policy = texts.get_mut("records/policy/policy.yaml").unwrap();
            *policy = policy.replace("    parameters:\n", &format!("    packs: [{}]\n    parameters:\n", packs.join(", ")));
            for text in texts.iter_mut().filter(|(path, _)| path.starts_with("records/plan/")).map(|(_, text)| text) {
                *text = times.iter().fold(text.clone(), |text, (from, to)| text.replace(from, to));
            }
            found(&Ledger::load(Sources::from_texts(texts)).unwrap(), &|_| true)
        };
        let without = judged(&some);
        let with: Vec<_> = PACKS.iter().copied().filter(|pack| some.contains(pack) || *pack == more).collect();
        let with = judged(&with);
        let errors = |found: &BTreeSet<(String, String, String)>| -> BTreeSet<(String, String)> {
            let grave = found.iter().filter(|(.., place)| place.ends_with("Error"));
            grave.map(|(rule, path, _)| (rule.clone(), path.clone())).collect()
        };
        let (few, many) = (errors(&without), errors(&with));
        prop_assert!(few.is_subset(&many), "{:?}", few.difference(&many).collect::<Vec<_>>());
    }
}
