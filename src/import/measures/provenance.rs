//! Where numbers that were computed elsewhere come from: `measures.yaml`, strict, small, and true of the tables.

use super::{Faults, Folder, PROVENANCE};
use crate::calendar::Date;
use crate::diagnostic::Arg;
use crate::digest::sha256;
use crate::kpi::Provenance;
use crate::privacy::scan_text;
use crate::yaml::{self, Node};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Characters of a text at most.
const MAX_WORDS: usize = 300;

/// `measures.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    by: String,
    computed_on: String,
    engine: String,
    source: String,
    statements: Option<String>,
    version: Option<String>,
    files: BTreeMap<String, String>,
}

impl Folder<'_> {
    /// Where the numbers come from, and whether the tables are those that it names.
    pub(super) fn provenance(&self, faults: &mut Faults) -> Option<Provenance> {
        let written = self.written(faults)?;
        self.words(&written, faults);
        let computed_on = Date::parse(&written.computed_on);
        if computed_on.is_none() {
            self.wrong("computed_on", "measures-no-day", faults);
        }
        let statements = self.statements(&written, faults);
        self.are_named(&written.files, faults);
        let Written { by, engine, source, files, .. } = written;
        let (computed_on, (statements, is_current)) =
            computed_on.zip(statements).filter(|_| faults.0.is_empty())?;
        Some(Provenance { by, computed_on, engine, source, statements, is_current, files })
    }

    fn written(&self, faults: &mut Faults) -> Option<Written> {
        let told = |problem: yaml::Problem| {
            let outside = || Arg::Message("import-outside-profile".to_owned());
            let detail = problem.args.get("detail").cloned().unwrap_or_else(outside);
            let line = Some(problem.span.line);
            faults.add(PROVENANCE, line, "measures-broken-provenance", [("detail", detail)]);
        };
        yaml::typed(self.provenance).map_err(told).ok()
    }

    fn wrong(&self, field: &str, key: &'static str, faults: &mut Faults) {
        faults.add(PROVENANCE, line_of(self.provenance, &[field]), key, [("field", field.into())]);
    }

    /// Words of people: not empty, short, without personal data; who they are is known.
    fn words(&self, written: &Written, faults: &mut Faults) {
        for (field, text) in [("engine", &written.engine), ("source", &written.source)] {
            if text.trim().is_empty() || text.chars().count() > MAX_WORDS {
                let args = [("field", field.into()), ("most", MAX_WORDS.into())];
                faults.add(PROVENANCE, line_of(self.provenance, &[field]), "measures-words", args);
            }
        }
        if let Some(seen) = scan_text(self.provenance).first() {
            faults.add(PROVENANCE, Some(seen.span().line), "measures-personal", []);
        }
        let ledger = self.ctx.ledger;
        if ledger.person(&written.by).is_none() && ledger.unit(&written.by).is_none() {
            self.wrong("by", "measures-unknown-author", faults);
        }
    }

    /// The statements by which was computed, and whether this program makes the same.
    fn statements(&self, written: &Written, faults: &mut Faults) -> Option<(String, bool)> {
        let fault = match (&written.statements, &written.version) {
            (Some(hash), None) if is_hash(hash) => {
                return Some((hash.clone(), *hash == sha256(self.statements.as_bytes())));
            }
            (None, Some(version)) if is_version(version) => {
                return Some((version.clone(), version == env!("CARGO_PKG_VERSION")));
            }
            (Some(_), None) => "measures-no-hash",
            _ => "measures-no-statements",
        };
        self.wrong(if written.version.is_some() { "version" } else { "statements" }, fault, faults);
        None
    }

    /// Whether the tables of the folder are those that are named, to the byte.
    fn are_named(&self, files: &BTreeMap<String, String>, faults: &mut Faults) {
        if files.is_empty() {
            faults.add(PROVENANCE, line_of(self.provenance, &["files"]), "measures-no-tables", []);
        }
        for (name, hash) in files {
            let line = line_of(self.provenance, &["files", name]);
            match self.tables.get(name) {
                None => {
                    faults.add(PROVENANCE, line, "measures-table-missing", [("name", name.as_str().into())]);
                }
                Some(bytes) if sha256(bytes) != *hash => {
                    let args = [("name", name.as_str().into()), ("hash", sha256(bytes).into())];
                    faults.add(PROVENANCE, line, "measures-other-hash", args);
                }
                Some(_) => {}
            }
        }
        for (name, bytes) in self.tables.iter().filter(|(name, _)| !files.contains_key(*name)) {
            faults.add(name, None, "measures-table-unnamed", [("hash", sha256(bytes).into())]);
        }
    }
}

/// The line of a text on which the value of a key stands, from 1; the keys lead from mapping to mapping.
fn line_of(text: &str, keys: &[&str]) -> Option<u32> {
    let root = Node::walk(text).0?;
    keys.iter().try_fold(&root, |at, key| at.get(key)).map(|node| node.span.line)
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn is_version(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-+".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_found_where_it_stands_and_not_where_another_begins_like_it() {
        let text = "files:\n  by.csv.old: x\n  by.csv: y\nby: S-0001\n";
        assert_eq!(line_of(text, &["by"]), Some(4));
        assert_eq!(line_of(text, &["files", "by.csv"]), Some(3));
        assert_eq!(line_of(text, &["engine"]), None);
    }
}
