//! A record that judges, or is judged: its path on the first line, then its text. Whatever it says, the minimal company
//! with it is judged by every rule, measured, and told of in every format; or it is told why it cannot be.

use super::chance::digest;
use super::driver::Target;
use pinguan::calendar::Date;
use pinguan::kpi::{Ctx, measure};
use pinguan::ledger::{Ledger, Parsed};
use pinguan::locale::{Locale, Messages};
use pinguan::report::{Format, Report, Summary};
use pinguan::rules::{Sample, Verdict, attempt, structural};
use pinguan::source::Sources;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

pub const TARGET: Target = Target {
    name: "policy",
    words: &[
        "level: {}\n",
        "parameters:\n",
        "  complaint.response.workdays: 0\n",
        "versions: []\n",
        "from: 2026-01-01\n",
        "decision: MEET-2026-0001-D1\n",
        "levels: {CMP-001: off}\n",
        "targets: []\n",
        "packs: [tw]\n",
        "time_zone: Asia/Taipei\n",
        "holidays: []\n",
        "require: ",
        "when: ",
        "counts: ",
        "kind: complaint\n",
        "{name: x, set: {decision.by: S-0040}}",
        "record.unit",
        "has(record.x)",
        "true",
        "weights: {}\n",
        "0",
        "100",
        "4294967295",
        "1970-01-01",
        "2026-06-30",
        "off",
        "error",
        "warning",
    ],
    run,
    more,
    around: |text| {
        let text = serde_json::Value::from(text);
        format!("records/policy/policy.yaml\npurpose: {{zh-Hant: {text}}}\nversions: []\n").into_bytes()
    },
    least: 40,
    most: 2_000,
};

static TEXTS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| Sample { name: "", edits: &[] }.texts());
static PARSED: LazyLock<Parsed> = LazyLock::new(|| Parsed::new(&Sources::from_texts(TEXTS.clone())));

/// What judges: the policy and what belongs to it.
fn more() -> Vec<Vec<u8>> {
    let is_judge = |path: &str| path.starts_with("records/policy/") && path.ends_with(".yaml");
    let judges = TEXTS.iter().filter(|(path, _)| is_judge(path) || path.ends_with("company.yaml"));
    judges.map(|(path, text)| format!("{path}\n{text}").into_bytes()).collect()
}

fn run(input: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(input);
    let (path, text) = text.split_once('\n').unwrap_or(("", &text));
    let path = if path.starts_with("records/") { path } else { "records/policy/policy.yaml" };
    let mut texts = TEXTS.clone();
    texts.insert(path.to_owned(), text.to_owned());
    match Ledger::load_beside(&PARSED, Sources::from_texts(texts)) {
        Ok(ledger) => judged(&ledger),
        Err(without) => {
            let found = structural(&without.ledger);
            assert!(!without.missing.is_empty(), "nothing can be judged, and nothing is missing");
            digest(found.iter().flat_map(|one| one.rule.bytes()))
        }
    }
}

fn judged(ledger: &Ledger) -> u64 {
    let day = ledger.company.record.as_of.or_else(|| Date::new(2026, 6, 30)).unwrap();
    let (policy, verdict) = attempt(ledger, day);
    assert!(verdict.broken.is_empty(), "rules broke off: {:?}", verdict.broken);
    assert_eq!(verdict.counts.judged + verdict.counts.refused, verdict.counts.found);
    assert!(verdict.counts.rules > 100, "{} rules", verdict.counts.rules);
    drop(measure(&Ctx { ledger, policy: &policy, as_of: day }));
    told(ledger, &verdict, day);
    let rules: BTreeSet<&str> = verdict.diagnostics.iter().map(|found| found.rule.as_str()).collect();
    digest(rules.into_iter().flat_map(str::bytes))
}

/// The verdict in every format.
fn told(ledger: &Ledger, verdict: &Verdict, day: Date) {
    let messages = Messages::built_in().with(verdict.words());
    let report = Report {
        diagnostics: &verdict.diagnostics,
        summary: Summary::of(verdict.counts, true),
        rules: &verdict.rules,
        sources: &ledger.sources,
        as_of: Some(day),
        policy_hash: String::new(),
        base: None,
        head: None,
        locale: Locale::En,
        messages: &messages,
    };
    let formats = [
        Format::Human { color: false },
        Format::Concise,
        Format::Json,
        Format::Jsonl,
        Format::Sarif,
        Format::Junit,
        Format::Github,
        Format::Gitlab,
        Format::Rdjson,
        Format::Markdown,
    ];
    for format in formats {
        let text = report.render(format).unwrap_or_else(|error| panic!("{format:?}: {error:#}"));
        let is_command = |c: char| {
            (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        assert!(!text.contains(is_command), "{format:?} holds a command: {text}");
    }
}
