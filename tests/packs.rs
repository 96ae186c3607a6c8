//! Several packs come to the strictest, never the laxest: adding a pack, or tightening a parameter, never
//! turns a failing plan or execution into a passing one.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use pinguan::diagnostic::Level;
use pinguan::ledger::Ledger;
use pinguan::rules::{judge, minimal_company};
use pinguan::source::Sources;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::collections::BTreeMap;
use std::fmt::Write;

const BUILT_IN: [&str; 4] = ["cn-gbt45251", "tw", "uk-conc", "us-regf"];
const RULES: [&str; 13] = [
    "EXE-008", "EXE-009", "EXE-010", "PCK-001", "PCK-002", "PCK-003", "PCK-004", "PLN-011", "PLN-012",
    "PLN-022", "PLN-023", "PLN-024", "PLN-025",
];

fn clock(minutes: u16) -> String {
    format!("\"{:02}:{:02}\"", minutes / 60, minutes % 60)
}

fn window() -> impl Strategy<Value = String> {
    // few values, so that edges meet
    let minutes =
        || (0_u16..=48).prop_map(|halves| halves * 30).prop_flat_map(|m| select(vec![m, (m + 1).min(1440)]));
    (minutes(), minutes()).prop_map(|(start, end)| format!("start: {}, end: {}", clock(start), clock(end)))
}

/// A pack of the company's own, any value of it present or absent.
fn own_pack() -> impl Strategy<Value = String> {
    let source = || {
        let status = select(vec!["verified", "secondary", "unverified", "company-choice"]);
        status.prop_map(|status| format!("source: {{citation: x, status: {status}}}"))
    };
    let mode = || select(vec!["cap", "presumption", "soft"]);
    let scope = select(vec!["person", "person_debt", "number"]);
    let cap = (
        0_u32..9,
        select(vec![1_u32, 2, 5, 7, 10, 30]),
        select(vec!["attempts", "answered"]),
        scope,
        mode(),
        source(),
    );
    let cap = cap.prop_map(|(count, days, counts, scope, mode, source)| {
        format!("  - {{count: {count}, per_days: {days}, counts: {counts}, scope: {scope}, mode: {mode}, {source}}}\n")
    });
    let hours = proptest::option::of((window(), any::<bool>(), source()));
    let pause = proptest::option::of((0_u32..9, mode(), source()));
    let others = proptest::option::of((select(vec!["never", "unreachable_only"]), source()));
    let visit = proptest::option::of((0_u32..4, source()));
    let optout = proptest::option::of((any::<bool>(), source()));
    (hours, proptest::collection::vec(cap, 0..3), pause, others, visit, optout).prop_map(
        |(hours, caps, pause, others, visit, optout)| {
            let mut text = String::from("title: {zh-Hant: 本公司}\n");
            if let Some((hours, inclusive, source)) = hours {
                writeln!(text, "window: {{{hours}, end_inclusive: {inclusive}, tz: debtor, {source}}}")
                    .unwrap();
            }
            if !caps.is_empty() {
                write!(text, "caps:\n{}", caps.concat()).unwrap();
            }
            if let Some((days, mode, source)) = pause {
                writeln!(text, "cooldown_after_conversation: {{days: {days}, mode: {mode}, {source}}}")
                    .unwrap();
            }
            if let Some((allow, source)) = others {
                writeln!(text, "third_party: {{allow: {allow}, {source}}}").unwrap();
            }
            if let Some((least, source)) = visit {
                writeln!(text, "visit: {{min_collectors: {least}, {source}}}").unwrap();
            }
            if let Some((required, source)) = optout {
                writeln!(text, "econtact: {{optout_required: {required}, {source}}}").unwrap();
            }
            text
        },
    )
}

/// Contact parameters: start, end, attempts a day and a week.
type Numbers = (u16, u16, u32, u32);

fn numbers() -> impl Strategy<Value = Numbers> {
    (0_u16..=660, 780_u16..=1440, 1_u32..9, 1_u32..30)
}

#[derive(Clone, Debug)]
struct Practice {
    plan: String,
    how: String,
    contacts: String,
}

/// A plan and an execution of it, well or badly made.
fn practice() -> impl Strategy<Value = Practice> {
    let optional = |name: &'static str, values: Vec<&'static str>| {
        proptest::option::of(select(values))
            .prop_map(move |value| value.map_or(String::new(), |v| format!("  {name}: {v}\n")))
    };
    let when = (
        window(),
        1_u32..8,
        1_u32..12,
        optional("max_answered_per_day", vec!["1", "3", "4"]),
        optional("cooldown_days", vec!["1", "7", "8"]),
        optional("justification", vec!["客戶要求"]),
    );
    let when = when.prop_map(|(hours, day, week, answered, pause, reasons)| {
        format!(
            "  weekdays: {{{hours}}}\n  max_attempts_per_day: {day}\n  max_attempts_per_week: {week}\n{answered}{pause}{reasons}"
        )
    });
    let how = (
        subsequence(vec!["phone", "sms", "visit", "letter"], 1..4),
        optional("third_party", vec!["never", "unreachable_only"]),
        optional("visit_collectors", vec!["1", "2", "3"]),
        optional("optout", vec!["true", "false"]),
    );
    let how = how.prop_map(|(channels, others, visit, optout)| {
        format!("how:\n  channels: [{}]\n{others}{visit}{optout}", channels.join(", "))
    });
    let contacts = (
        window(),
        0_u32..8,
        0_u32..12,
        optional("third_party", vec!["0", "2"]),
        optional("most_answered_per_day", vec!["3", "4"]),
        optional("out_of_window", vec!["0", "1"]),
    );
    let contacts = contacts.prop_map(|(hours, day, week, others, answered, outside)| {
        format!(
            "  weekdays: {{{hours}}}\n  most_per_day: {day}\n  most_per_week: {week}\n{others}{answered}{outside}"
        )
    });
    (when, how, contacts).prop_map(|(plan, how, contacts)| Practice { plan, how, contacts })
}

/// The minimal company with these packs, parameters and practice.
fn company(
    packs: &[&str],
    own: [&str; 2],
    numbers: Numbers,
    practice: &Practice,
) -> BTreeMap<String, String> {
    let mut texts = minimal_company();
    let mut edit = |path: &str, edits: &[(&str, String)]| {
        let text = texts.get_mut(path).unwrap();
        for (old, new) in edits {
            assert!(text.contains(old), "{path}: {old}");
            *text = text.replacen(old, new, 1);
        }
    };
    let (start, end, day, week) = numbers;
    edit(
        "records/policy/policy.yaml",
        &[
            ("    parameters:\n", format!("    packs: [{}]\n    parameters:\n", packs.join(", "))),
            ("contact_window_start: \"08:00\"", format!("contact_window_start: {}", clock(start))),
            ("contact_window_end: \"21:00\"", format!("contact_window_end: {}", clock(end))),
            ("contact_attempts_per_day: 3", format!("contact_attempts_per_day: {day}")),
            ("contact_attempts_per_week: 7", format!("contact_attempts_per_week: {week}")),
        ],
    );
    edit(
        "records/plan/2026/PLAN-2026-C1-0001.yaml",
        &[
            ("how:\n  channels: [phone, sms]\n", practice.how.clone()),
            ("  weekdays: {start: \"09:00\", end: \"20:00\"}\n", practice.plan.clone()),
            ("  max_attempts_per_day: 2\n  max_attempts_per_week: 6\nreviews", "reviews".to_owned()),
        ],
    );
    edit(
        "records/execution/2026/EXE-2026-C1-0001.yaml",
        &[
            ("  weekdays: {start: \"09:00\", end: \"19:55\"}\n", practice.contacts.clone()),
            ("  most_per_day: 2\n  most_per_week: 6\n", String::new()),
        ],
    );
    for (name, text) in ["house", "annex"].iter().zip(own) {
        texts.insert(format!("records/policy/packs/{name}.yaml"), text.to_owned());
    }
    texts
}

/// How grave the gravest finding of each rule and record is.
fn judged(texts: BTreeMap<String, String>) -> BTreeMap<(String, Option<String>), Level> {
    let ledger = Ledger::load(Sources::from_texts(texts)).unwrap();
    assert!(ledger.refused.is_empty(), "{:?}", ledger.refused);
    let as_of = ledger.company.record.as_of.unwrap();
    let mut levels = BTreeMap::new();
    for found in judge(&ledger, as_of).1.diagnostics {
        if RULES.contains(&found.rule.as_str()) {
            let level = levels.entry((found.rule, found.record)).or_insert(found.level);
            *level = found.level.min(*level);
        }
    }
    levels
}

fn no_laxer(
    before: &BTreeMap<(String, Option<String>), Level>,
    after: &BTreeMap<(String, Option<String>), Level>,
) -> Result<(), TestCaseError> {
    for (key, level) in before {
        let now = after.get(key);
        prop_assert!(now.is_some_and(|now| now <= level), "{key:?}: {level:?} became {now:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn adding_a_pack_never_makes_a_failing_company_pass(
        chosen in subsequence(BUILT_IN.to_vec(), 0..4).prop_shuffle(),
        with_house in any::<bool>(),
        added in select([&BUILT_IN[..], &["annex"]].concat()),
        first in any::<bool>(),
        (house, annex) in (own_pack(), own_pack()),
        numbers in numbers(),
        practice in practice(),
    ) {
        let mut packs = chosen;
        packs.extend(with_house.then_some("house"));
        let own = [house.as_str(), annex.as_str()];
        let before = judged(company(&packs, own, numbers, &practice));
        if !packs.contains(&added) {
            let at = if first { 0 } else { packs.len() };
            packs.insert(at, added);
        }
        no_laxer(&before, &judged(company(&packs, own, numbers, &practice)))?;
    }

    #[test]
    fn tightening_a_parameter_never_makes_a_failing_company_pass(
        packs in subsequence([&BUILT_IN[..], &["house"]].concat(), 0..5),
        house in own_pack(),
        numbers in numbers(),
        (later, earlier, day, week) in (0_u16..60, 0_u16..60, 0_u32..9, 0_u32..30),
        practice in practice(),
    ) {
        let own = [house.as_str(), "title: {zh-Hant: 空}\n"];
        let before = judged(company(&packs, own, numbers, &practice));
        let tight = (
            numbers.0 + later,
            numbers.1 - earlier,
            numbers.2.saturating_sub(day).max(1),
            numbers.3.saturating_sub(week).max(1),
        );
        no_laxer(&before, &judged(company(&packs, own, tight, &practice)))?;
    }
}

#[test]
fn several_packs_decide_each_for_what_is_strictest_in_it() {
    let practice = Practice {
        plan: "  weekdays: {start: \"07:30\", end: \"21:30\"}\n  max_attempts_per_day: 4\n  max_attempts_per_week: 8\n".to_owned(),
        how: "how:\n  channels: [phone, visit]\n  visit_collectors: 1\n".to_owned(),
        contacts: "  weekdays: {start: \"09:00\", end: \"19:55\"}\n  most_per_day: 2\n  most_per_week: 6\n".to_owned(),
    };
    let none = "title: {zh-Hant: 空}\n";
    let own = [none, none];
    let plan = |packs: &[&str]| {
        let found = judged(company(packs, own, (0, 1440, 20, 100), &practice));
        let of_plan =
            found.into_iter().filter(|((_, record), _)| record.as_deref() == Some("PLAN-2026-C1-0001"));
        of_plan.map(|((rule, _), level)| (rule, level)).collect::<Vec<_>>()
    };
    let error =
        |rules: &[&str]| rules.iter().map(|rule| ((*rule).to_owned(), Level::Error)).collect::<Vec<_>>();
    assert_eq!(plan(&[]), []);
    assert_eq!(plan(&["tw"]), []);
    assert_eq!(plan(&["cn-gbt45251"]), error(&["PLN-011", "PLN-012", "PLN-023"]));
    assert_eq!(plan(&["tw", "us-regf"]), error(&["PLN-011", "PLN-012", "PLN-025"]));
    assert_eq!(plan(&BUILT_IN), error(&["PLN-011", "PLN-012", "PLN-023", "PLN-025"]));
}

/// What the program says of its subject in a language, in a folder that holds no project.
fn explained(subject: &[&str], locale: &str) -> String {
    let empty = tempfile::tempdir().unwrap();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_pinguan"));
    let told = command.current_dir(empty.path()).arg("explain").args(subject).args(["--locale", locale]);
    let told = told.output().unwrap();
    assert!(told.status.success(), "{subject:?} {locale}: {}", String::from_utf8_lossy(&told.stderr));
    String::from_utf8(told.stdout).unwrap()
}

#[test]
fn every_value_is_explained_with_its_source_in_every_language() {
    for locale in ["zh-Hant", "zh-Hans", "en"] {
        let all = explained(&["packs"], locale);
        for pack in pinguan::policy::built_in() {
            assert!(all.contains(&pack.name), "{locale} {}", pack.name);
            let text = explained(&["pack", &pack.name], locale);
            for needed in pinguan::policy::needs(pack) {
                let pinguan::policy::Origin::Pack { source, .. } = needed.origin else { panic!("a pack") };
                assert!(text.contains(&*source.citation), "{locale} {} {}", pack.name, source.citation);
            }
            let sources = pack
                .pack
                .caps
                .iter()
                .map(|cap| &cap.source)
                .chain(pack.pack.window.iter().map(|w| &w.source));
            for source in sources {
                assert!(text.contains(&*source.citation), "{locale} {} {}", pack.name, source.citation);
                assert!(source.url.iter().all(|url| text.contains(&**url)), "{locale} {}", pack.name);
            }
        }
    }
}

#[test]
fn where_a_pack_is_stricter_than_the_company_both_are_told_of_and_the_pack_holds() {
    use pinguan::policy::PolicyBook;
    use pinguan::rules::{Edit, Sample};
    const POLICY: &str = "policy/policy.yaml";
    const LAX: &[Edit] = &[
        Edit::Set(POLICY, "versions[0].packs", "[tw]"),
        Edit::Set(POLICY, "versions[0].parameters.contact_window_start", "\"06:00\""),
        Edit::Set(POLICY, "versions[0].parameters.contact_window_end", "\"21:00\""),
        Edit::Set(POLICY, "versions[0].parameters.complaint_resolution_days", "31"),
    ];
    let ledger = Sample { name: "laxer", edits: LAX }.load().unwrap();
    let policy = &ledger.policy.record;
    let book = PolicyBook::new(policy, None).0.with_packs(policy, std::iter::empty());
    let today = ledger.company.record.as_of.unwrap();
    let told = |key: &str| {
        let found = book.stricter(key, today)?;
        Some((found.own, found.value, found.pack, found.holds))
    };
    let of = |own: &str, value: &str| Some((own.to_owned(), value.to_owned(), "tw".to_owned(), true));
    assert_eq!(told("contact_window_start"), of("06:00", "07:00"));
    assert_eq!(told("complaint_resolution_days"), of("31", "30"));
    assert_eq!(told("contact_window_end"), None, "the company is stricter");
    assert_eq!(told("waiver_days"), None, "no pack speaks of it");
}
