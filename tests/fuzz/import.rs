//! A mapping, a line `====`, and the bytes of an extract. What can be read becomes texts of records that can be read, and
//! a guess is a mapping; what cannot is told of. Some go through the program, which writes all of it or nothing.

use super::chance::digest;
use super::driver::Target;
use crate::project::{Project, tree};
use pinguan::calendar::Zone;
use pinguan::import::{Guess, Import, Mapping};
use pinguan::locale::{Locale, Messages};
use pinguan::record::Kind;
use pinguan::sheet::{Known, Sheet};
use pinguan::yaml::{Node, ProblemKind, Value};
use std::sync::LazyLock;

pub const TARGET: Target = Target {
    name: "import",
    words: &[
        "kind: complaint\n",
        "encoding: big5\n",
        "delimiter: \";\"\n",
        "delimiter: \"\\t\"\n",
        "header_row: 1\n",
        "header_row: 4294967295\n",
        "dates: dmy\n",
        "key: [a]\n",
        "only: {a: [b]}\n",
        "  summary: {column: a}\n",
        "  summary: {text: \"{a} {b}\"}\n",
        "  x.y[0].z: {column: a}\n",
        "  escalations[0].to: {column: a}\n",
        "value: x",
        "otherwise: other",
        "empty: 0",
        "split: \"、\"",
        "words: {a: b}",
        "time: \"00:00\"",
        "====\n",
        "a,b,c\n",
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "|",
        "115/3/2 上午 09:30",
        "民國115年3月2日",
        "2026-03-02T00:00:00Z",
        "03/02/2026",
        "１２３",
        "PK\u{3}\u{4}",
        "A123456789",
        "0912345678",
        "\u{feff}",
        "'",
        "#",
        ": ",
        "- ",
    ],
    run,
    more: Vec::new,
    around: |text| {
        let quoted = text.replace('"', "\"\"");
        format!("kind: suggestion\nfields:\n  received_on: {{value: 2026-06-01}}\n  summary: {{column: a}}\n====\na,b\n\"{quoted}\",1\n").into_bytes()
    },
    least: 200,
    most: 30_000,
};

const PARTED: &[u8] = b"\n====\n";

static MESSAGES: LazyLock<Messages> = LazyLock::new(Messages::built_in);

fn run(input: &[u8]) -> u64 {
    let (text, bytes) = parts(input);
    let text = String::from_utf8_lossy(text);
    // the whole program takes long: seldom
    if digest(input.iter().copied()).is_multiple_of(2_048) {
        whole_or_nothing(&text, bytes);
    }
    if let Ok(sheet) = Sheet::read(bytes, &Known::default()) {
        guessed(&sheet);
    }
    let mapping = match Mapping::read(&text) {
        Ok(mapping) => {
            assert_eq!(Node::walk(&text).1, [], "read, and refused by the walk");
            mapping
        }
        Err(problem) => return digest([1, problem.kind as u8]),
    };
    let sheet = match Sheet::read(bytes, &mapping.known()) {
        Ok(sheet) => sheet,
        Err(fault) => return digest(fault.key.bytes()),
    };
    let kind = Kind::named(&mapping.kind).unwrap_or(Kind::named("complaint").unwrap());
    let misfits = mapping.misfits(kind, &sheet);
    if !misfits.is_empty() {
        return digest(misfits.iter().flat_map(|misfit| misfit.key.bytes()));
    }
    let zone = Zone::named("Asia/Taipei").unwrap();
    let import = Import::new(kind, &mapping, &sheet, &zone, &MESSAGES);
    let rows = import.rows();
    let seen = rows.made.len()
        + rows.faults.iter().map(|fault| fault.row).collect::<std::collections::BTreeSet<_>>().len();
    assert_eq!(seen + rows.left_out, sheet.rows.len(), "a row is neither a record, a fault, nor left out");
    for made in &rows.made {
        let text = import.text("X-2026-9001", made);
        let (root, problems) = Node::walk(&text);
        let told: Vec<_> = problems.iter().filter(|problem| problem.kind != ProblemKind::Limit).collect();
        assert!(told.is_empty(), "{told:?} in what was written: {text}");
        let id = root.as_ref().and_then(|root| root.get("id")).map(|node| &node.value);
        assert!(
            problems.len() > told.len()
                || matches!(id, Some(Value::Scalar { text, .. }) if text == "X-2026-9001"),
            "{text}"
        );
    }
    let faults = rows.faults.iter().flat_map(|fault| fault.key.bytes());
    digest(faults.chain([rows.made.len().min(9) as u8, sheet.columns.len().min(9) as u8]))
}

fn parts(input: &[u8]) -> (&[u8], &[u8]) {
    let at = input.windows(PARTED.len()).position(|window| window == PARTED);
    at.map_or((input, &[][..]), |at| (&input[..=at], &input[at + PARTED.len()..]))
}

/// A mapping that is guessed of any sheet is one that can be read.
fn guessed(sheet: &Sheet) {
    let kind = Kind::named("complaint").unwrap();
    let guess = Guess::of(kind, sheet, None, &MESSAGES, Locale::En).unwrap();
    if let Err(problem) = Mapping::read(&guess.text) {
        let is_limit = problem.kind == ProblemKind::Limit;
        assert!(is_limit, "a guess that cannot be read: {problem:?} in {}", guess.text);
    }
}

/// The program on such a mapping and extract: every record and the log, or nothing of either.
fn whole_or_nothing(mapping: &str, bytes: &[u8]) {
    let project = Project::minimal();
    project.write("import/complaint.yaml", mapping.as_bytes());
    project.write("extract", bytes);
    let before = tree(project.root());
    let run = project.run(&["import", "complaint", "extract", "--locale", "en"]);
    assert!((0..=4).contains(&run.code), "code {}: {}", run.code, run.stderr);
    let after = tree(project.root());
    let new: Vec<_> = after.keys().filter(|path| !before.contains_key(*path)).collect();
    assert!(before.iter().all(|(path, bytes)| after.get(path) == Some(bytes)), "a file was changed");
    assert!(run.code == 0 || new.is_empty(), "code {}, and written were {new:?}", run.code);
    let logs = new.iter().filter(|path| path.to_string_lossy().contains(".rows.csv")).count();
    assert_eq!(logs, usize::from(!new.is_empty()), "{new:?}");
    assert!(new.iter().all(|path| !path.to_string_lossy().ends_with(".new")), "{new:?}");
}

#[test]
fn what_the_program_imports_of_the_seeds_is_whole_or_nothing() {
    for seed in super::seeds::own("import") {
        let (text, bytes) = parts(&seed);
        whole_or_nothing(&String::from_utf8_lossy(text), bytes);
    }
}
