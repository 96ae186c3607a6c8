//! What the minimal company's portal holds to the byte, and what its first pages say, as reviewed. `SNAPSHOTS=overwrite` writes it anew.

use super::html;
use crate::project::{Project, tree};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::path::Path;

const LOCALES: [&str; 2] = ["zh-Hant", "en"];

/// One page of every sort that people read first.
const PAGES: [(&str, &str); 5] = [
    ("home", "index.html"),
    ("kpi", "kpi/COMPLAINT/index.html"),
    ("plan", "records/plan/PLAN-2026-C1-0001/index.html"),
    ("complaint", "records/complaint/COMP-2026-0001/index.html"),
    ("compliance", "compliance/index.html"),
];

#[test]
fn the_minimal_portal_reads_as_reviewed() {
    let project = Project::minimal();
    let run = project.run(&["build"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let site = project.root().join("public");
    let files = tree(&site);
    // every byte of the portal, by the hash of each file
    let list: Vec<_> =
        files.iter().map(|(path, bytes)| format!("{}  {}", sha256(bytes), path.display())).collect();
    let mut faults = compare("files", list.join("\n") + "\n");
    for locale in LOCALES {
        for (name, path) in PAGES {
            match files.get(&Path::new(locale).join(path)) {
                Some(bytes) => {
                    let text = html::text(std::str::from_utf8(bytes).unwrap());
                    faults += &compare(&format!("{name}.{locale}"), project.redacted(&text));
                }
                None => writeln!(faults, "{locale}/{path}: not published").unwrap(),
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut digits, byte| {
        write!(digits, "{byte:02x}").unwrap();
        digits
    })
}

fn compare(name: &str, text: String) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{name}.txt"));
    let assert = snapbox::Assert::new().action_env("SNAPSHOTS").normalize_paths(false);
    let expected = snapbox::Data::read_from(&path, Some(snapbox::data::DataFormat::Text)).raw();
    assert
        .try_eq(Some(&name), text.into(), expected)
        .map_or_else(|error| error.to_string(), |()| String::new())
}
