//! Every rule proves itself on its own samples, and its prose exists in every language.

use pinguan::diagnostic::{Args, Diagnostic, Level};
use pinguan::ledger::Ledger;
use pinguan::locale::{Locale, Messages};
use pinguan::rules::{RULES, Rule, Sample, judge};
use std::collections::BTreeSet;

const MINIMAL: Sample = Sample { name: "the minimal company", edits: &[] };

fn diagnostics(sample: &Sample) -> Vec<Diagnostic> {
    let ledger = Ledger::load(sample.sources()).unwrap_or_else(|error| panic!("{}: {error:?}", sample.name));
    let as_of = ledger.company.record.as_of.expect("the minimal company is a closed book");
    judge(&ledger, as_of).1.diagnostics
}

fn told(found: &[Diagnostic]) -> String {
    found.iter().map(|d| format!("\n  {} {} {}:{:?} {:?}", d.rule, d.name, d.path, d.span, d.args)).collect()
}

#[test]
fn the_minimal_company_breaks_no_rule() {
    let found = diagnostics(&MINIMAL);
    assert!(found.is_empty(), "{}", told(&found));
}

#[test]
fn failing_samples_break_their_rule_and_no_other() {
    for rule in RULES {
        assert!(!rule.fails.is_empty(), "{} has no failing sample", rule.id);
        for sample in rule.fails {
            let found = diagnostics(sample);
            assert!(
                found.iter().any(|d| d.rule == rule.id),
                "{} `{}` is not found:{}",
                rule.id,
                sample.name,
                told(&found)
            );
            let others: Vec<_> = found
                .iter()
                .filter(|d| d.rule != rule.id && !rule.also.contains(&&*d.rule))
                .cloned()
                .collect();
            assert!(others.is_empty(), "{} `{}` breaks others:{}", rule.id, sample.name, told(&others));
        }
    }
}

#[test]
fn passing_samples_break_no_rule() {
    for rule in RULES {
        assert!(!rule.passes.is_empty(), "{} has no passing sample", rule.id);
        for sample in rule.passes {
            let found: Vec<_> =
                diagnostics(sample).into_iter().filter(|d| !rule.also.contains(&&*d.rule)).collect();
            assert!(found.is_empty(), "{} `{}`:{}", rule.id, sample.name, told(&found));
        }
    }
}

#[test]
fn findings_point_at_a_line_of_an_edited_file() {
    for rule in RULES {
        for sample in rule.fails {
            let texts = sample.texts();
            for found in diagnostics(sample).iter().filter(|d| d.rule == rule.id) {
                let lines = texts.get(&found.path).map_or(1, |text| text.lines().count().max(1));
                assert!(found.span.line as usize <= lines, "{} `{}`: {:?}", rule.id, sample.name, found.span);
                assert!((found.span.end_line, found.span.end_column) > (found.span.line, 0), "{}", rule.id);
            }
        }
    }
}

#[test]
fn ids_and_names_are_unique_sorted_and_of_one_form() {
    let ids: Vec<_> = RULES.iter().map(|rule| rule.id).collect();
    let mut sorted = ids.clone();
    sorted.sort_unstable();
    assert_eq!(ids, sorted, "rules stand in order of ids");
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    assert_eq!(RULES.iter().map(|rule| rule.name).collect::<BTreeSet<_>>().len(), ids.len());
    for rule in RULES {
        let (family, number) = rule.id.split_once('-').expect(rule.id);
        assert!(family.len() == 3 && family.bytes().all(|b| b.is_ascii_uppercase()), "{}", rule.id);
        assert!(number.len() == 3 && number.bytes().all(|b| b.is_ascii_digit()), "{}", rule.id);
        assert!(rule.name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}", rule.name);
        assert!(rule.also.iter().all(|other| Rule::named(other).is_some()), "{}", rule.id);
        assert!(rule.level != Level::Notice, "{}", rule.id);
    }
}

#[test]
fn every_rule_names_clauses_that_exist() {
    let messages = Messages::built_in().expect("messages");
    for rule in RULES {
        assert!(!rule.clauses.is_empty(), "{}", rule.id);
        for clause in rule.clauses {
            let key = format!("clause-{}", clause.replace('.', "-"));
            assert!(messages.has(Locale::ZhHant, &key), "{}: no clause {clause}", rule.id);
        }
    }
}

#[test]
fn every_rule_speaks_every_language() {
    let messages = Messages::built_in().expect("messages");
    for locale in Locale::ALL {
        for rule in RULES {
            for part in ["title", "what", "why", "mend"] {
                let key = format!("{}.{part}", rule.name);
                let text = messages.text(locale, &key, &Args::new());
                assert!(text.as_ref().is_ok_and(|text| !text.is_empty()), "{} {text:?}", rule.id);
            }
            for sample in rule.fails {
                for found in diagnostics(sample).iter().filter(|d| d.rule == rule.id) {
                    let said = pinguan::report::Said::new(&messages, locale, found);
                    assert!(said.is_ok(), "{} `{}`: {:?}", rule.id, sample.name, said.err());
                }
            }
        }
    }
}
