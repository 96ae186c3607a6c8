//! Tools for authors. The layout of records: no value and no comment is lost or changed, and what is laid out stays
//! as it is. Schemas, the list of rules, what shells and `man` are told.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]
#![allow(clippy::format_push_string, reason = "what is written stands as it will be read")]
#![allow(clippy::print_stdout, reason = "what was measured is told")]

use crate::project::Project;
use pinguan::ledger::body_hash;
use pinguan::record::{KINDS, Kind, Layout};
use pinguan::source::Sources;
use pinguan::yaml::{Laid, Node};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;

/// Everything that looks like a comment to a reader who knows only lines: the words after ` #`, sorted. Good for
/// texts whose scalars hold no `#`.
fn comments(text: &str) -> Vec<String> {
    let of_line = |line: &str| {
        let at = if line.starts_with('#') { Some(0) } else { line.find(" #").map(|at| at + 1) };
        at.map(|at| line[at..].trim_end().to_owned())
    };
    let mut all: Vec<_> = text.lines().filter_map(of_line).collect();
    all.sort();
    all
}

/// The tree with every scalar as its text.
fn tree(kind: &Kind, text: &str) -> serde_json::Value {
    let (root, problems) = Node::walk(&kind.yaml_of(text));
    assert_eq!(problems, [], "{text}");
    root.unwrap().to_json(&[])
}

fn after(layout: &Layout, text: &str) -> String {
    match layout.lay_out(text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}")) {
        Laid::Anew(laid) => laid,
        Laid::Already => text.to_owned(),
        Laid::Left => panic!("left as written:\n{text}"),
    }
}

/// Lays a text out and holds it to the promises.
fn kept(kind: &Kind, layout: &Layout, text: &str) -> String {
    let laid = after(layout, text);
    assert_eq!(tree(kind, &laid), tree(kind, text), "{text}\n=>\n{laid}");
    assert_eq!(body_hash(&laid), body_hash(text), "{text}\n=>\n{laid}");
    assert_eq!(comments(&laid), comments(text), "{text}\n=>\n{laid}");
    assert_eq!(layout.lay_out(&laid), Ok(Laid::Already), "{text}\n=>\n{laid}");
    assert!(!laid.contains('\r') && laid.ends_with('\n') || kind.is_prose());
    laid
}

#[test]
fn every_record_of_the_sample_is_laid_out_already() {
    let sources = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR")), &["records"]).unwrap();
    let (mut layouts, mut count) = (BTreeMap::new(), 0);
    for (path, source) in sources.iter() {
        let Some(kind) = Kind::of_path(path) else { continue };
        let pinguan::source::Source::Text(text) = source else { panic!("{path}") };
        let layout = layouts.entry(kind.name).or_insert_with(|| Layout::of(kind));
        assert_eq!(layout.lay_out(text), Ok(Laid::Already), "{path}");
        count += 1;
    }
    assert!(count > 3000, "{count} records");
}

/// A text with its indentation doubled, its quotes and blank lines another way and its fields the other way round.
fn disarranged(text: &str) -> String {
    let mut groups: Vec<String> = Vec::new();
    for line in text.lines() {
        if line.starts_with(|c: char| c.is_ascii_alphanumeric()) || groups.is_empty() {
            groups.push(format!("# above {}\n\n\n", groups.len()));
        }
        let indent = line.len() - line.trim_start().len();
        let last = groups.last_mut().unwrap();
        last.push_str(&format!("{}{}   # beside\r\n", " ".repeat(indent * 2), line.trim_start()));
    }
    groups.reverse();
    groups.concat()
}

#[test]
fn a_disarranged_record_becomes_the_record_again() {
    let sources = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR")), &["records"]).unwrap();
    let mut tried: BTreeMap<&str, usize> = BTreeMap::new();
    for (path, _) in sources.iter().filter(|(path, _)| path.ends_with(".yaml")) {
        let (Some(kind), Some(text)) = (Kind::of_path(path), sources.text(path)) else { continue };
        let count = tried.entry(kind.name).or_default();
        let other = disarranged(text);
        // no comment may stand within a scalar of several lines
        if *count >= 40 || text.contains('#') || !Node::walk(&other).1.is_empty() {
            continue;
        }
        *count += 1;
        let laid = kept(kind, &Layout::of(kind), &other);
        let without: Vec<_> =
            laid.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect();
        let without: Vec<_> = without.iter().map(|line| line.trim_end_matches("  # beside")).collect();
        let expected: Vec<_> = text.lines().collect();
        assert_eq!(without, expected, "{path}");
    }
    assert!(tried.len() >= 35, "{} kinds", tried.len());
}

#[test]
fn every_started_record_is_laid_out() {
    let project = Project::minimal();
    let mut count = 0;
    for kind in KINDS.iter().filter(|kind| kind.prefix().is_some()) {
        let run = project.run(&["new", kind.name, "--unit", "C1-A", "--by", "S-0011", "--print"]);
        assert_eq!(run.code, 0, "{}: {}", kind.name, run.stderr);
        let laid = kept(kind, &Layout::of(kind), &run.stdout);
        assert_eq!(laid, run.stdout, "{}", kind.name);
        count += 1;
    }
    assert!(count > 30);
}

/// A scalar as somebody might write it, on one line.
fn scalar() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,6}( [a-z]{1,4}){0,2}",
        Just("'單引號 it''s'".to_owned()),
        Just("\"a: b, [c] \\\"d\\\" \\u8aaa\\n\"".to_owned()),
        Just("說明，一般文字。".to_owned()),
        Just("2026-06-30".to_owned()),
        Just("'2026-06-30'".to_owned()),
        Just("09:00".to_owned()),
        Just("'12'".to_owned()),
        Just("12.50".to_owned()),
        Just("~".to_owned()),
        Just("''".to_owned()),
        Just("[a,  'b',{c: d,e: \"f g\"}]".to_owned()),
        Just("{ x: 1,y: [] }".to_owned()),
        Just("{}".to_owned()),
    ]
}

/// What stands between lines, each line ending in a line end.
fn between() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => Just(String::new()),
        1 => Just("\n".to_owned()),
        1 => Just("  \n\n\n".to_owned()),
        2 => "[a-z]{1,5}".prop_map(|words| format!("{{}}# {words}\n")),
        1 => "[a-z]{1,5}".prop_map(|words| format!("\n{{}}#{words}\n\n{{}}  # deeper\n")),
        1 => Just("# at the edge\n".to_owned()),
    ]
}

fn beside() -> impl Strategy<Value = String> {
    prop_oneof![4 => Just(String::new()), 1 => "[a-z]{1,5}".prop_map(|words| format!("  # {words}"))]
}

/// A value: what follows its key or dash, with `{}` for the indentation of its container and `}{` for one deeper.
#[derive(Clone, Debug)]
enum Tree {
    Scalar(String, String),
    Nothing(String),
    Below(String, String, String),
    Text(String, String, Vec<String>),
    Torn(String, String),
    Wide(Vec<String>, bool),
    Map(String, Vec<(String, Tree)>, String),
    Seq(String, Vec<(String, Tree)>, String, bool),
}

fn value() -> impl Strategy<Value = Tree> {
    let line =
        prop_oneof![Just(String::new()), "[a-z]{1,4}", Just("  deeper: # no comment".replace(" #", " +"))];
    let leaf = prop_oneof![
        6 => (scalar(), beside()).prop_map(|(text, beside)| Tree::Scalar(text, beside)),
        1 => beside().prop_map(Tree::Nothing),
        1 => (beside(), between(), scalar()).prop_map(|(beside, above, text)| Tree::Below(beside, above, text)),
        1 => (prop_oneof!["[|>][-+]?"], beside(), prop::collection::vec(line, 0..4))
            .prop_map(|(head, beside, lines)| Tree::Text(head, beside, lines)),
        1 => ("[a-z]{1,4}", "[a-z]{1,4}").prop_map(|(one, two)| Tree::Torn(one, two)),
        1 => (prop::collection::vec("[a-z]{1,4}", 1..4), any::<bool>())
            .prop_map(|(words, speaks)| Tree::Wide(words, speaks)),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            (beside(), prop::collection::vec((between(), inner.clone()), 1..4), between())
                .prop_map(|(beside, entries, foot)| Tree::Map(beside, entries, foot)),
            (beside(), prop::collection::vec((between(), inner), 1..4), between(), any::<bool>())
                .prop_map(|(beside, items, foot, flush)| Tree::Seq(beside, items, foot, flush)),
        ]
    })
}

/// Writes a value after its key or dash, which are written already, in a container `indent` deep.
fn write(tree: &Tree, indent: usize, step: usize, is_item: bool, text: &mut String) {
    let pad = |depth: usize| " ".repeat(depth);
    let notes = |notes: &str, depth: usize| notes.replace("{}", &pad(depth));
    match tree {
        Tree::Scalar(scalar, beside) => text.push_str(&format!("  {scalar}{beside}\n")),
        Tree::Nothing(beside) => text.push_str(&format!("{beside}\n")),
        Tree::Below(beside, above, scalar) => {
            text.push_str(&format!("{beside}\n{}", notes(above, indent + step)));
            text.push_str(&format!("{}{scalar}\n", pad(indent + step)));
        }
        Tree::Text(head, beside, lines) => {
            text.push_str(&format!(" {head}{beside}\n"));
            // the first line says how deep the text is indented
            text.push_str(&format!("{}first\n", pad(indent + step)));
            for line in lines {
                let line = if line.is_empty() { String::new() } else { pad(indent + step) + line };
                text.push_str(&format!("{line}\n"));
            }
        }
        Tree::Torn(one, two) => {
            text.push_str(&format!(" \"{one} \n{}{two}\n\n{}x\"\n", pad(indent + 3), pad(indent + 1)));
        }
        Tree::Wide(words, speaks) => {
            let comment = if *speaks { " # within" } else { "" };
            let between = format!(",{comment}\n{}", pad(indent + 3));
            text.push_str(&format!(" [ {}{comment}\n{}]\n", words.join(&between), pad(indent + 2)));
        }
        Tree::Map(beside, entries, foot) => {
            text.push_str(&format!("{beside}\n"));
            entries_of(entries, foot, indent + step, step, text);
        }
        Tree::Seq(beside, items, foot, flush) => {
            let depth = if *flush && !is_item { indent } else { indent + step };
            text.push_str(&format!("{beside}\n"));
            for (above, item) in items {
                text.push_str(&format!("{}{}-", notes(above, depth), pad(depth)));
                write(item, depth, step, true, text);
            }
            text.push_str(&notes(foot, depth));
        }
    }
}

fn entries_of(entries: &[(String, Tree)], foot: &str, depth: usize, step: usize, text: &mut String) {
    let pad = " ".repeat(depth);
    for (index, (above, value)) in entries.iter().enumerate() {
        // names of a plan among them, so that there is something to put in order
        let keys = ["when", "\"who\"", "id", "status", "'odd one'"];
        text.push_str(&format!("{}{pad}{}:", above.replace("{}", &pad), keys[index % keys.len()]));
        write(value, depth, step, false, text);
    }
    text.push_str(&foot.replace("{}", &pad));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_somebody_writes_keeps_its_values_and_comments(
        head in between(),
        entries in prop::collection::vec((between(), value()), 1..5),
        foot in between(),
        step in 1_usize..5,
    ) {
        let kind = Kind::named("plan").unwrap();
        let mut text = head.replace("{}", "");
        entries_of(&entries, &foot, 0, step, &mut text);
        if Node::walk(&text).1.is_empty() {
            kept(kind, &Layout::of(kind), &text);
        }
    }
}

#[test]
fn most_of_what_is_generated_parses() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut parsed = 0;
    for _ in 0..300 {
        let entries =
            prop::collection::vec((between(), value()), 1..5).new_tree(&mut runner).unwrap().current();
        let mut text = String::new();
        entries_of(&entries, "", 0, 3, &mut text);
        parsed += usize::from(Node::walk(&text).1.is_empty());
    }
    assert!(parsed > 200, "{parsed} of 300 parse");
}

#[test]
fn comments_in_odd_places_stay_with_what_they_speak_of() {
    let kind = Kind::named("plan").unwrap();
    let given = "# the file\n\n# the status\nstatus: draft # now\n\n\n# the id\nid:   'PLAN-2026-C1-0001'\nhow:\n    channels:\n    - phone # first\n    # after the channels\n    # of how\n# of when\nwhen: # opening\n    # inside\n    to: 2026-07-31\n    from: 2026-07-01\n    # foot of when\ntitle: |  # header\n     text\n      more\n# the end";
    let expected = "# the file\n\n# the id\nid: PLAN-2026-C1-0001\n# the status\nstatus: draft  # now\ntitle: |  # header\n  text\n   more\nhow:\n  channels:\n    - phone  # first\n  # after the channels\n  # of how\n# of when\nwhen:  # opening\n  from: 2026-07-01\n  # inside\n  to: 2026-07-31\n  # foot of when\n# the end\n";
    assert_eq!(kept(kind, &Layout::of(kind), given), expected);
}

#[test]
fn what_stands_on_top_of_a_file_stays_there() {
    let kind = Kind::named("plan").unwrap();
    let given = "# the licence\n# of this file\nstatus: draft\nid: PLAN-2026-C1-0001\n";
    let expected = "# the licence\n# of this file\nid: PLAN-2026-C1-0001\nstatus: draft\n";
    assert_eq!(kept(kind, &Layout::of(kind), given), expected);
}

#[test]
fn a_comment_below_a_text_of_several_lines_stays_with_it() {
    let kind = Kind::named("plan").unwrap();
    for quote in ["", "\""] {
        let text = format!("title: {quote}one\n  two{quote}\n  # of the title\n");
        let given = format!("status: draft\n{text}# of the id\nid: PLAN-2026-C1-0001\n");
        let expected = format!("# of the id\nid: PLAN-2026-C1-0001\nstatus: draft\n{text}");
        assert_eq!(kept(kind, &Layout::of(kind), &given), expected);
    }
}

/// A record with a comment above a line, or beside it.
fn commented(text: &str, line: usize, beside: bool) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    if beside {
        lines[line].push_str("  # said beside");
    } else {
        let indent = lines[line].len() - lines[line].trim_start().len();
        lines.insert(line, format!("{}# said above", " ".repeat(indent)));
    }
    lines.join("\n") + "\n"
}

#[test]
fn a_comment_at_any_line_of_any_record_is_kept_and_changes_no_hash() {
    let sources = Sources::read(Path::new(env!("CARGO_MANIFEST_DIR")), &["records"]).unwrap();
    let mut tried: BTreeMap<&str, usize> = BTreeMap::new();
    let mut laid = 0;
    for (path, _) in sources.iter().filter(|(path, _)| path.ends_with(".yaml")) {
        let (Some(kind), Some(text)) = (Kind::of_path(path), sources.text(path)) else { continue };
        let count = tried.entry(kind.name).or_default();
        *count += 1;
        if *count > 6 || text.len() > 8_000 {
            continue;
        }
        let layout = Layout::of(kind);
        for line in 0..text.lines().count() {
            for beside in [false, true] {
                let other = commented(text, line, beside);
                if Node::walk(&other).1.is_empty() && comments(&other).len() > comments(text).len() {
                    kept(kind, &layout, &other);
                    laid += 1;
                }
            }
        }
    }
    println!("{laid} records with a comment laid out, {} kinds", tried.len());
    assert!(laid > 4_000, "{laid}");
}

#[test]
fn nothing_is_started_where_there_is_no_project() {
    let project = Project::minimal();
    let elsewhere = tempfile::tempdir().unwrap();
    let run = project.run(&["-C", elsewhere.path().to_str().unwrap(), "new", "plan"]);
    assert_eq!(run.code, 3, "{run:?}");
    assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
}

#[test]
fn a_text_is_never_written_through_a_link() {
    let project = Project::minimal();
    let outside = tempfile::tempdir().unwrap();
    let target = outside.path().join("SURV-2026-0002.yaml");
    let text = "period:   2026-Q1\nid: SURV-2026-0002\n";
    std::fs::write(&target, text).unwrap();
    let link = project.root().join("records/survey/2026/SURV-2026-0002.yaml");
    std::os::unix::fs::symlink(&target, link).unwrap();
    let run = project.run(&["fmt", "records/survey", "--locale", "en"]);
    assert_eq!(run.code, 1, "{run:?}");
    assert!(run.stderr.contains("SURV-2026-0002.yaml"), "{run:?}");
    assert_eq!(std::fs::read_to_string(target).unwrap(), text);
}

#[test]
fn schemas_speak_the_readers_language_and_know_the_company() {
    let project = Project::minimal();
    let schema = |arguments: &[&str]| -> serde_json::Value {
        let run = project.run(&[&["schema", "plan"], arguments].concat());
        assert_eq!(run.code, 0, "{run:?}");
        serde_json::from_str(&run.stdout).unwrap()
    };
    let unit = |schema: &serde_json::Value| schema["properties"]["unit"].clone();
    let (english, chinese) = (schema(&["--locale", "en"]), schema(&["--locale", "zh-Hant"]));
    assert_eq!(english["properties"]["title"]["title"], "Title");
    assert_eq!(chinese["properties"]["title"]["title"], "標題");
    assert!(english["properties"]["title"]["description"].is_string());
    let status = chinese["properties"]["status"]["description"].as_str().unwrap();
    assert!(status.contains("draft：草"), "{status}");
    // what the code says of a field is English and has no place among Chinese words
    assert!(!chinese.to_string().contains("\"description\":\"The "), "{chinese:#}");
    assert!(unit(&english)["enum"].as_array().unwrap().contains(&"C1-A".into()));
    assert_eq!(unit(&schema(&["--generic", "--locale", "en"]))["enum"], serde_json::Value::Null);
    assert_eq!(schema(&["-C", "/", "--locale", "en"]), schema(&["--generic", "--locale", "en"]));
}

#[test]
fn a_folder_of_schemas_serves_every_kind() {
    let project = Project::minimal();
    assert_eq!(project.run(&["schema", "--out", "schemas"]).code, 0);
    let json = |name: &str| -> serde_json::Value {
        serde_json::from_str(&project.read(&format!("schemas/{name}.json"))).unwrap()
    };
    let settings = json("settings");
    for kind in KINDS {
        assert_eq!(json(kind.name)["type"], "object", "{}", kind.name);
        let named = settings["yaml.schemas"].get(format!("schemas/{}.json", kind.name)).is_some();
        assert_eq!(named, !kind.is_prose(), "{}", kind.name);
    }
    let written = project.run(&["new", "survey", "--unit", "C1-A", "--by", "S-0021"]);
    assert_eq!(written.code, 0, "{written:?}");
    let started = project.read("records/survey/2026/SURV-2026-0002.yaml");
    let line = started.lines().next().unwrap();
    assert_eq!(line, "# yaml-language-server: $schema=../../../schemas/survey.json");
    assert!(project.root().join("records/survey/2026/../../../schemas/survey.json").is_file());
}

#[test]
fn the_rules_are_listed_and_shells_and_man_are_told() {
    let project = Project::minimal();
    let run = project.run(&["rules", "--locale", "zh-Hant"]);
    assert_eq!(run.stdout.lines().count(), pinguan::rules::RULES.len() + pinguan::gate::Fault::ALL.len() + 1);
    assert!(run.stdout.contains("PLN-003"));
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let run = project.run(&["completions", shell]);
        assert!(run.code == 0 && run.stdout.contains("coverage"), "{shell}");
    }
    let page = project.run(&["man"]);
    assert!(page.code == 0 && page.stdout.contains(".TH pinguan 1"), "{}", page.stdout);
    assert_eq!(project.run(&["man", "--out", "man"]).code, 0);
    assert!(project.read("man/pinguan-check.1").contains("fix"));
}
