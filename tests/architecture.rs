//! The house: which room may know which, which file alone names which crate, and the habits of every file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Rooms by floor, lowest first. Within floor 0 a room may also use the rooms before it.
const FLOORS: [&[&str]; 6] = [
    &[
        "calendar",
        "diagnostic",
        "digest",
        "expression",
        "hidden",
        "locale",
        "sheet",
        "source",
        "stats",
        "yaml",
    ],
    &["atom", "chart", "icalendar", "markdown", "privacy", "record"],
    &["history", "ledger", "policy"],
    &["agenda", "change", "coverage", "gate", "kpi", "rules"],
    &["demo", "export", "import", "portal", "report"],
    &["cli"],
];

/// Imports between rooms of one floor that are part of the design, with the reason.
const NEIGHBOURS: &[(&str, &str, &str)] = &[
    ("portal", "report", "a page shows findings in the words and frames of the reports"),
    ("agenda", "kpi", "criticism and reward wait only for what an assessment bears beyond chance"),
    ("change", "agenda", "what waits is part of what two states are compared by"),
    ("change", "gate", "which files judge is listed there and nowhere else"),
    ("change", "kpi", "so are the measures"),
    ("coverage", "kpi", "a clause is covered by its measures, which the list names"),
    ("coverage", "rules", "a clause is covered by its rules, which the list names"),
    ("gate", "rules", "a change is judged by the rules, on both of its sides"),
    ("export", "portal", "facts are published as the portal is: whole-old or whole-new"),
    ("export", "report", "a line of a table is written by the one writer of CSV"),
    ("rules", "kpi", "the value that a record claims of a measure is compared with the recomputed one"),
];

/// Crates that only one room names.
const OWNERS: &[(&str, &[&str])] = &[
    ("serde_yaml", &["yaml/mod.rs"]),
    ("granit_parser", &["yaml/tree.rs", "yaml/layout/"]),
    ("tera", &["portal/markup.rs", "portal/render.rs"]),
    ("plotters", &["chart/"]),
    ("pulldown_cmark", &["markdown.rs"]),
    ("fluent_bundle", &["locale.rs"]),
    ("fluent_syntax", &["locale.rs"]),
    ("git2", &["history/"]),
    ("calamine", &["sheet/book.rs"]),
    ("csv", &["sheet/text.rs"]),
    ("encoding_rs", &["sheet/encoding.rs"]),
    ("zip", &["sheet/book.rs"]),
    ("flate2", &["history/loose.rs"]),
    ("walkdir", &["source.rs", "portal/publish/", "cli/serve/watch.rs"]),
    ("ctrlc", &["cli/serve/mod.rs"]),
    ("annotate_snippets", &["report/human.rs"]),
    ("clap", &["cli/"]),
    ("imara_diff", &["report/"]),
    ("statrs", &["stats/"]),
    ("ssh_key", &["gate/signature.rs"]),
    ("jiff", &["calendar/", "history/"]),
    ("cel", &["expression/"]),
];

const LONGEST_FILE: usize = 300;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).expect("folder").map(|e| e.expect("entry").path()).collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            walk(&entry, files);
        } else if entry.extension().is_some_and(|e| e == "rs") {
            files.push(entry);
        }
    }
}

/// Every source file by its path below `src/`.
fn sources() -> BTreeMap<String, String> {
    let src = root().join("src");
    let mut files = Vec::new();
    walk(&src, &mut files);
    let text = |path: &PathBuf| {
        let name = path.strip_prefix(&src).expect("below src").to_string_lossy().into_owned();
        (name, fs::read_to_string(path).expect("text"))
    };
    files.iter().map(text).collect()
}

fn room(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// The code of a file without comments and without its unit tests.
fn code(text: &str) -> String {
    let end = text.find("#[cfg(test)]").unwrap_or(text.len());
    let kept = text[..end].lines().filter(|line| !line.trim_start().starts_with("//"));
    kept.collect::<Vec<_>>().join("\n")
}

/// The rooms that a file names through `crate::`.
fn named_rooms(code: &str) -> Vec<String> {
    let after =
        |part: &str| part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    code.split("crate::").skip(1).map(after).filter(|name| floor(name).is_some()).collect()
}

#[test]
fn every_room_stands_on_a_floor() {
    for path in sources().keys().filter(|path| !["lib.rs", "main.rs"].contains(&path.as_str())) {
        assert!(floor(room(path)).is_some(), "{path}: give its room a floor");
    }
}

#[test]
fn a_file_imports_only_from_lower_floors_or_its_own_room() {
    for (path, text) in sources() {
        let own = room(&path);
        let Some(here) = floor(own) else { continue };
        for other in named_rooms(&code(&text)) {
            let there = floor(&other).expect("a room");
            let neighbour = NEIGHBOURS.iter().any(|(from, to, _)| *from == own && *to == other);
            let within_ground = here == 0 && there == 0;
            assert!(
                other == own || there < here || neighbour || within_ground,
                "{path} (floor {here}) imports {other} (floor {there})"
            );
        }
    }
}

#[test]
fn the_ground_floor_has_no_circle() {
    let all = sources();
    let uses = |from: &str, to: &str| {
        let files = all.iter().filter(|(path, _)| room(path) == from);
        files.into_iter().any(|(_, text)| named_rooms(&code(text)).iter().any(|name| name == to))
    };
    let mut order: Vec<&str> = FLOORS[0].to_vec();
    let mut placed: Vec<&str> = Vec::new();
    while !order.is_empty() {
        let ready = order.iter().position(|room| {
            FLOORS[0].iter().all(|other| other == room || placed.contains(other) || !uses(room, other))
        });
        let Some(index) = ready else { panic!("a circle among {order:?}") };
        placed.push(order.remove(index));
    }
}

#[test]
fn a_crate_is_named_only_by_its_owner() {
    for (path, text) in sources() {
        let code = code(&text);
        for (name, owners) in OWNERS {
            let named = code.contains(&format!("{name}::")) || code.contains(&format!("use {name};"));
            let owned = owners
                .iter()
                .any(|owner| path == *owner || (owner.ends_with('/') && path.starts_with(owner)));
            assert!(!named || owned, "{path} names {name}; only {owners:?} may");
        }
    }
}

#[test]
fn every_rule_and_kpi_file_is_registered() {
    let all = sources();
    for (path, text) in &all {
        let stem = path.rsplit('/').next().expect("name").trim_end_matches(".rs");
        let list = match room(path) {
            "rules" if text.contains("pub const RULE: Rule") => "rules/list.rs",
            "kpi" if text.contains("pub const KPI: BuiltIn") => "kpi/list.rs",
            _ => continue,
        };
        let mut words = all[list].split(|c: char| !c.is_alphanumeric() && c != '_');
        assert!(words.any(|word| word == stem), "{path} is not in the list of {list}");
        let header: String = text.lines().take_while(|line| line.starts_with("//!")).collect();
        assert!(!header.is_empty(), "{path}");
    }
}

#[test]
fn a_rule_file_is_named_as_its_rule() {
    for (path, text) in sources().iter().filter(|(path, _)| room(path) == "rules") {
        let Some((_, rest)) = text.split_once("    name: \"") else { continue };
        let name = rest.split('"').next().expect("name").replace('-', "_");
        let stem = path.rsplit('/').next().expect("name").trim_end_matches(".rs");
        assert!(!text.contains("pub const RULE: Rule") || stem == name, "{path} holds the rule {name}");
    }
}

#[test]
fn files_are_short_and_say_what_they_own() {
    let mut long = Vec::new();
    for (path, text) in sources() {
        assert!(text.starts_with("//!"), "{path} does not open with what it owns");
        let lines = text.lines().count();
        if lines > LONGEST_FILE {
            long.push(format!("{path}: {lines} lines"));
        }
    }
    assert!(long.is_empty(), "files of more than {LONGEST_FILE} lines:\n{}", long.join("\n"));
    let main = fs::read_to_string(root().join("src/main.rs")).expect("main.rs");
    assert!(main.lines().count() <= 30);
}

#[test]
fn only_the_command_line_prints_and_exits() {
    for (path, text) in sources().iter().filter(|(path, _)| room(path) != "cli" && *path != "main.rs") {
        let code = code(text);
        for word in ["println!", "eprintln!", "print!(", "std::process::exit", "stdout()", "stderr()"] {
            assert!(!code.contains(word), "{path} says {word}");
        }
    }
}

#[test]
fn templates_print_unescaped_only_what_was_made_safe() {
    let folder = root().join("templates");
    for entry in fs::read_dir(folder).expect("templates") {
        let path = entry.expect("entry").path();
        let Ok(text) = fs::read_to_string(&path) else { continue };
        for (before, _) in text.match_indices("| safe").map(|(at, _)| text.split_at(at)) {
            let expression = before.rsplit("{{").next().expect("expression").trim();
            assert!(
                expression.ends_with("_html") || expression.ends_with("_svg"),
                "{}: `{expression} | safe`",
                path.display()
            );
        }
    }
}
