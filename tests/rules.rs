//! Every rule proves itself on its own samples, and its prose exists in every language.

use pinguan::calendar::Grain;
use pinguan::diagnostic::{Args, Diagnostic, Standing};
use pinguan::kpi;
use pinguan::ledger::Ledger;
use pinguan::locale::{Locale, Messages};
use pinguan::rules::{Edit, RULES, Rule, Sample, judge};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

const MINIMAL: Sample = Sample { name: "the minimal company", edits: &[] };

fn diagnostics(sample: &Sample) -> Vec<Diagnostic> {
    let ledger = sample.load().unwrap_or_else(|error| panic!("{}: {error:?}", sample.name));
    let as_of = ledger.company.record.as_of.expect("the minimal company is a closed book");
    judge(&ledger, as_of).1.diagnostics
}

/// Every rule; while one is written, only those whose ids begin with a word of the environment's `RULES`.
#[expect(clippy::disallowed_methods, reason = "the environment names the rules")]
fn chosen() -> impl Iterator<Item = &'static Rule> {
    let wanted = std::env::var("RULES").unwrap_or_default();
    let is_wanted = move |id: &str| wanted.is_empty() || wanted.split(',').any(|word| id.starts_with(word));
    RULES.iter().copied().filter(move |rule| is_wanted(rule.id))
}

/// What is found in every failing sample, by rule and sample; judged once for all tests.
static JUDGED: LazyLock<BTreeMap<(&str, &str), Vec<Diagnostic>>> = LazyLock::new(|| {
    let samples: Vec<_> = chosen().flat_map(|rule| rule.fails.iter().map(|one| (rule.id, one))).collect();
    samples.par_iter().map(|(rule, sample)| ((*rule, sample.name), diagnostics(sample))).collect()
});

/// What is found in a failing sample of a rule.
fn judged(rule: &Rule, sample: &Sample<'static>) -> &'static [Diagnostic] {
    &JUDGED[&(rule.id, sample.name)]
}

fn is_waived(found: &Diagnostic) -> bool {
    matches!(found.standing, Standing::Waived { .. })
}

fn told(found: &[Diagnostic]) -> String {
    let line = |d: &Diagnostic| format!("\n  {} {} {}:{:?} {:?}", d.rule, d.name, d.path, d.span, d.args);
    found.iter().map(line).collect::<Vec<_>>().concat()
}

#[test]
fn the_minimal_company_breaks_no_rule() {
    let found = diagnostics(&MINIMAL);
    assert!(found.is_empty(), "{}", told(&found));
}

#[test]
fn failing_samples_break_their_rule_and_no_other() {
    let mut faults = String::new();
    for rule in chosen() {
        assert!(!rule.fails.is_empty(), "{} has no failing sample", rule.id);
        for sample in rule.fails {
            let found = judged(rule, sample);
            let others: Vec<_> = found
                .iter()
                .filter(|d| d.rule != rule.id && !rule.also.contains(&&*d.rule) && !is_waived(d))
                .cloned()
                .collect();
            if !found.iter().any(|d| d.rule == rule.id) || !others.is_empty() {
                writeln!(faults, "{} `{}`:{}", rule.id, sample.name, told(found)).expect("written");
            }
        }
    }
    assert!(faults.is_empty(), "not found, or not alone:\n{faults}");
}

#[test]
fn what_was_disposed_of_may_have_been_more_and_was_never_less() {
    const GONE: Edit = Edit::File(
        "disposal/2026/DSPL-2026-0001.yaml",
        "id: DSPL-2026-0001\ndisposed_on: 2026-05-20\nby: S-0041\nmethod: deleted\nreason: x\ntombstones:\n  - {record: \
         DINC-2026-0009, kind: data-incident, dated: 2026-02-20}\n",
    );
    const CLAIM: &str = "analysis/2026/ANA-2026-0001.yaml";
    let more = "[{kpi: DATA-INC, period: 2026-Q1, numerator: 2, denominator: 3, value: 2}]";
    let less = "[{kpi: DATA-INC, period: 2026-Q1, numerator: 0, denominator: 3, value: 0}]";
    let is_false = |edits: &'static [Edit]| {
        diagnostics(&Sample { name: "a claim", edits }).iter().any(|found| found.rule == "KPI-001")
    };
    let with = |claim: &'static str, gone: bool| -> &'static [Edit] {
        let claimed = Edit::Set(CLAIM, "data", claim);
        Box::leak(if gone { vec![claimed, GONE] } else { vec![claimed] }.into_boxed_slice())
    };
    let told = [(more, false), (more, true), (less, false), (less, true)]
        .map(|(claim, gone)| is_false(with(claim, gone)));
    assert_eq!(told, [true, false, true, true]);
    // what was disposed of counts in another measure
    let other = Edit::Set("disposal/2026/DSPL-2026-0001.yaml", "tombstones[0].kind", "survey");
    assert!(is_false(Box::leak(Box::new([Edit::Set(CLAIM, "data", more), GONE, other]))));
}

#[test]
fn no_number_is_told_of_a_period_of_which_records_were_disposed_of() {
    let edits: &'static [Edit] = Box::leak(Box::new([Edit::File(
        "disposal/2026/DSPL-2026-0001.yaml",
        "id: DSPL-2026-0001\ndisposed_on: 2026-05-20\nby: S-0041\nmethod: deleted\nreason: x\ntombstones:\n  - {record: \
         COMP-2026-0009, kind: complaint, dated: 2026-05-02}\n",
    )]));
    let ledger = Sample { name: "thinned", edits }.load().unwrap();
    let as_of = ledger.company.record.as_of.unwrap();
    let (policy, _) = judge(&ledger, as_of);
    let ctx = kpi::Ctx { ledger: &ledger, policy: &policy, as_of };
    let measured = kpi::measure(&ctx);
    let withheld = |id: &str, grain: Grain| {
        let kpi = measured.kpis().named(id).unwrap();
        let series = measured.series(kpi, None, grain).unwrap();
        let all = series.points.iter().filter(|point| point.withheld_as() == Some("disposed"));
        all.map(|point| point.period.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(withheld("COMPLAINT", Grain::Month), ["2026-05"]);
    assert_eq!(withheld("COMPLAINT", Grain::Quarter), ["2026-Q2"]);
    assert!(withheld("DATA-ACC", Grain::Quarter).is_empty(), "it counts from none of these");
}

#[test]
fn passing_samples_break_no_rule() {
    let mut faults = String::new();
    for rule in chosen() {
        assert!(!rule.passes.is_empty(), "{} has no passing sample", rule.id);
        for sample in rule.passes {
            let found: Vec<_> = diagnostics(sample).into_iter().filter(|d| !is_waived(d)).collect();
            if !found.is_empty() {
                writeln!(faults, "{} `{}`:{}", rule.id, sample.name, told(&found)).expect("written");
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn findings_point_at_a_line_of_an_edited_file() {
    for rule in chosen() {
        for sample in rule.fails {
            let texts = sample.texts();
            for found in judged(rule, sample).iter().filter(|d| d.rule == rule.id) {
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
    for rule in chosen() {
        let (family, number) = rule.id.split_once('-').expect(rule.id);
        assert!(family.len() == 3 && family.bytes().all(|b| b.is_ascii_uppercase()), "{}", rule.id);
        assert!(number.len() == 3 && number.bytes().all(|b| b.is_ascii_digit()), "{}", rule.id);
        assert!(rule.name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}", rule.name);
        assert!(rule.also.iter().all(|other| Rule::named(other).is_some()), "{}", rule.id);
    }
}

#[test]
fn every_rule_names_clauses_that_exist() {
    let messages = Messages::built_in();
    for rule in chosen() {
        assert!(!rule.clauses.is_empty(), "{}", rule.id);
        for clause in rule.clauses {
            let key = format!("clause-{}", clause.replace('.', "-"));
            assert!(messages.has(Locale::ZhHant, &key), "{}: no clause {clause}", rule.id);
        }
    }
}

#[test]
fn every_rule_speaks_every_language() {
    let messages = Messages::built_in();
    for locale in Locale::ALL {
        for rule in chosen() {
            for part in ["title", "what", "why", "mend"] {
                let key = format!("{}.{part}", rule.name);
                let text = messages.text(locale, &key, &Args::new());
                assert!(text.as_ref().is_ok_and(|text| !text.is_empty()), "{} {text:?}", rule.id);
            }
            for sample in rule.fails {
                for found in judged(rule, sample).iter().filter(|d| d.rule == rule.id) {
                    let said = pinguan::report::Said::new(&messages, locale, found);
                    assert!(said.is_ok(), "{} `{}`: {:?}", rule.id, sample.name, said.err());
                }
            }
        }
    }
}

/// What users read of a rule's failing samples.
fn rendered(rule: &Rule, messages: &Messages) -> String {
    let mut text = String::new();
    for sample in rule.fails {
        writeln!(text, "# {}", sample.name).expect("written");
        for found in judged(rule, sample).iter().filter(|d| d.rule == rule.id) {
            let (level, nature) = (found.level.name(), found.nature.name());
            let place = format!("{}:{}:{}", found.path, found.span.line, found.span.column);
            writeln!(text, "\n{place} {level} {nature} {} {}", found.rule, found.name).expect("written");
            for locale in [Locale::ZhHant, Locale::En] {
                let said = pinguan::report::Said::new(messages, locale, found).expect(rule.id);
                writeln!(text, "{}: {}\n  {}\n  {}", locale.tag(), said.title, said.message, said.help)
                    .expect("written");
                for (label, words) in found.related.iter().zip(&said.related) {
                    let (line, column) = (label.span.line, label.span.column);
                    writeln!(text, "  {}:{line}:{column} {words}", label.path).expect("written");
                }
            }
        }
        text.push('\n');
    }
    text
}

#[test]
fn findings_read_as_reviewed() {
    let messages = Messages::built_in();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    let assert = snapbox::Assert::new().action_env("SNAPSHOTS").normalize_paths(false);
    let file = |rule: &Rule| folder.join(format!("{}.txt", rule.name));
    let expected: BTreeSet<PathBuf> = RULES.iter().map(|rule| file(rule)).collect();
    let mut faults = String::new();
    for rule in chosen() {
        let path = file(rule);
        let snapshot = snapbox::Data::read_from(&path, Some(snapbox::data::DataFormat::Text)).raw();
        if let Err(error) = assert.try_eq(Some(&rule.name), rendered(rule, &messages).into(), snapshot) {
            faults += &error.to_string();
        }
    }
    assert!(faults.is_empty(), "{faults}");
    for entry in std::fs::read_dir(&folder).expect("snapshots") {
        let path = entry.expect("entry").path();
        assert!(expected.contains(&path), "{} belongs to no rule", path.display());
    }
}

#[test]
fn files_that_are_no_texts_are_told_of() {
    let root = tempfile::tempdir().expect("folder");
    for (path, text) in MINIMAL.texts() {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().expect("parent")).expect("folder");
        std::fs::write(path, text).expect("file");
    }
    let surveys = root.path().join("records/survey/2026");
    std::fs::write(surveys.join("SURV-2026-0002.yaml"), b"id: \xff\n").expect("file");
    let large = "x".repeat(usize::try_from(pinguan::source::MAX_BYTES).expect("size") + 1);
    std::fs::write(surveys.join("SURV-2026-0003.yaml"), large).expect("file");
    std::os::unix::fs::symlink("/dev/null", surveys.join("SURV-2026-0004.yaml")).expect("link");
    let sources = pinguan::source::Sources::read(root.path(), &["records"]).expect("sources");
    let ledger = Ledger::load(sources).expect("ledger");
    let found = judge(&ledger, ledger.company.record.as_of.expect("closed book")).1.diagnostics;
    assert_eq!(found.iter().map(|d| &*d.rule).collect::<Vec<_>>(), ["REC-002", "REC-007", "REC-008"]);
    let messages = Messages::built_in();
    for (locale, found) in Locale::ALL.into_iter().flat_map(|locale| found.iter().map(move |d| (locale, d))) {
        assert!(pinguan::report::Said::new(&messages, locale, found).is_ok(), "{found:?}");
    }
}

/// Texts with one line taken out, or its dates set far back or ahead.
fn damaged(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let with = |index: usize, line: Option<String>| {
        let line = line.into_iter().map(|line| line + "\n");
        let before = lines[..index].iter().map(|line| format!("{line}\n"));
        let after = lines[index + 1..].iter().map(|line| format!("{line}\n"));
        before.chain(line).chain(after).collect::<String>()
    };
    let mut all = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        all.push(with(index, None));
        for year in ["2020-", "2999-"] {
            let moved =
                line.replace(": 2026-", &format!(": {year}")).replace(": 2025-", &format!(": {year}"));
            if moved != *line {
                all.push(with(index, Some(moved)));
            }
        }
    }
    all
}

#[test]
fn whatever_is_damaged_is_told_in_words() {
    let messages = Messages::built_in();
    let minimal = MINIMAL.texts();
    let all: Vec<(&String, String)> = minimal
        .iter()
        .flat_map(|(path, text)| damaged(text).into_iter().map(move |text| (path, text)))
        .collect();
    let told = all.par_iter().map(|(path, text)| {
        let mut texts = minimal.clone();
        texts.insert((*path).clone(), text.clone());
        let Ok(ledger) = Ledger::load(pinguan::source::Sources::from_texts(texts)) else { return 0 };
        let as_of = ledger.company.record.as_of.unwrap_or(pinguan::calendar::Date::EPOCH);
        let found = judge(&ledger, as_of).1.diagnostics;
        for (found, locale) in found.iter().flat_map(|one| [(one, Locale::ZhHant), (one, Locale::En)]) {
            let said = pinguan::report::Said::new(&messages, locale, found);
            assert!(said.is_ok(), "{path}\n{text}\n{found:?}\n{:?}", said.err());
        }
        found.len()
    });
    let told: usize = told.sum();
    assert!(told > 200, "{told}");
}
