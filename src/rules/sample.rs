//! Samples: the shared minimal compliant company with a few edits laid over it.

use crate::ledger::{Ledger, Parsed, Unjudgeable, amendment_hash, body_hash};
use crate::record::Kind;
use crate::source::Sources;
use crate::yaml::{Node, steps};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::sync::LazyLock;

static MINIMAL: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/rules/minimal");

/// What stands in a sample's plan for the hash of its canonical body.
const HASH: &str = "{hash}";

/// What stands in a sample's plan for the hash of its first amendment.
const AMENDMENT_HASH: &str = "{amendment hash}";

pub(super) const COMPANY: &str = "company/company.yaml";
pub(super) const COMMITTEE: &str = "company/committee.yaml";
pub(super) const POLICY: &str = "policy/policy.yaml";
pub(super) const MEASURES: &str = "policy/measures.yaml";
pub(super) const HOUSE: &str = "policy/packs/house.yaml";
pub(super) const CALENDAR: &str = "policy/calendar.yaml";
pub(super) const PLAN: &str = "plan/2026/PLAN-2026-C1-0001.yaml";
pub(super) const PLAN2: &str = "plan/2026/PLAN-2026-C1-0002.yaml";
pub(super) const EXECUTION2: &str = "execution/2026/EXE-2026-C1-0002.yaml";
pub(super) const EXECUTION: &str = "execution/2026/EXE-2026-C1-0001.yaml";
pub(super) const COMPLAINT: &str = "complaint/2026/COMP-2026-0001.yaml";
pub(super) const SURVEY: &str = "survey/2026/SURV-2026-0001.yaml";
pub(super) const DATA_AUDIT: &str = "data-audit/2026/DAUD-2026-0001.yaml";
pub(super) const MEETING0: &str = "meeting/2025/MEET-2025-0001.yaml";
pub(super) const MEETING1: &str = "meeting/2026/MEET-2026-0001.yaml";
pub(super) const MEETING2: &str = "meeting/2026/MEET-2026-0002.yaml";
pub(super) const MEETING: &str = "meeting/2026/MEET-2026-0003.yaml";
pub(super) const WORK_PLAN: &str = "work-plan/2026/WPLAN-2026-0001.yaml";
pub(super) const DOCUMENT: &str = "document/2025/DOC-2025-0001.yaml";
pub(super) const EVALUATION: &str = "partner-evaluation/2026/PEVAL-2026-0001.yaml";
pub(super) const MONITORING: &str = "monitoring/2026/MON-2026-0001.yaml";
pub(super) const MONITORING2: &str = "monitoring/2026/MON-2026-0002.yaml";
pub(super) const CALIBRATION: &str = "calibration/2026/CAL-2026-0001.yaml";
pub(super) const ROSTER: &str = "hotline-roster/2026/HROS-2026-0001.yaml";
pub(super) const HOTLINE: &str = "hotline-log/2026/HLOG-2026-0001.yaml";
pub(super) const TRAINING_PLAN: &str = "training-plan/2026/TPLAN-2026-0001.yaml";
pub(super) const TRAINING: &str = "training-session/2026/TSES-2026-0001.yaml";
pub(super) const PUBLICITY: &str = "publicity/2026/PUB-2026-0001.yaml";
pub(super) const PUBLICITY2: &str = "publicity/2026/PUB-2026-0002.yaml";
pub(super) const ACCESS_REVIEW: &str = "access-review/2026/ACC-2026-0001.yaml";
pub(super) const ANOMALY: &str = "anomaly/2026/ANOM-2026-0001.yaml";
pub(super) const INCIDENT: &str = "data-incident/2026/DINC-2026-0001.yaml";
pub(super) const PORTFOLIO: &str = "portfolio/2026/PORT-2026-0001.yaml";
pub(super) const PORTFOLIO2: &str = "portfolio/2026/PORT-2026-0002.yaml";
pub(super) const REPAYMENT: &str = "repayment/2026/REP-2026-0001.yaml";
pub(super) const ANALYSIS: &str = "analysis/2026/ANA-2026-0001.yaml";
pub(super) const REPORT: &str = "report/2026/RPT-2026-01.md";
pub(super) const INVESTIGATION: &str = "investigation/2026/INV-2026-0001.yaml";
pub(super) const IMPROVEMENT: &str = "improvement/2026/IMP-2026-0001.yaml";
pub(super) const IMPROVEMENT2: &str = "improvement/2026/IMP-2026-0002.yaml";
pub(super) const FEEDBACK: &str = "feedback/2026/FB-2026-0001.yaml";
pub(super) const INQUIRY: &str = "inquiry/2026/INQ-2026-0001.yaml";
pub(super) const INQUIRY2: &str = "inquiry/2026/INQ-2026-0002.yaml";
pub(super) const INFO_REQUEST: &str = "info-request/2026/IREQ-2026-0001.yaml";
pub(super) const SUGGESTION: &str = "suggestion/2026/SUG-2026-0001.yaml";
pub(super) const FINDING: &str = "finding/2026/FIND-2026-0001.yaml";
pub(super) const FAULTY: &str = "finding/2026/FIND-2026-0002.yaml";
pub(super) const WAIVER: &str = "waiver/2026/WAV-2026-0001.yaml";
pub(super) const SCORING: &str = "policy/scoring.yaml";
pub(super) const ASSESSMENT: &str = "assessment/2026/ASM-2026-0006.yaml";
pub(super) const ASSESSMENT_C1: &str = "assessment/2026/ASM-2026-0001.yaml";
pub(super) const ASSESSMENT_CS: &str = "assessment/2026/ASM-2026-0002.yaml";
pub(super) const ASSESSMENT_S12: &str = "assessment/2026/ASM-2026-0005.yaml";
pub(super) const SPECIAL_2025: &str = "assessment/2025/ASM-2025-0003.yaml";
pub(super) const LINK: &str = "incentive/2025/INC-2025-0004.yaml";
pub(super) const SPECIAL: &str = "assessment/2026/ASM-2026-0007.yaml";
pub(super) const DAILY: &str = "assessment/2026/ASM-2026-0012.yaml";
pub(super) const FAILED: &str = "assessment/2025/ASM-2025-0001.yaml";
pub(super) const EXCELLENT: &str = "assessment/2025/ASM-2025-0002.yaml";
pub(super) const CRITICISM: &str = "incentive/2025/INC-2025-0001.yaml";
pub(super) const PENALTY: &str = "incentive/2025/INC-2025-0002.yaml";
pub(super) const REWARD: &str = "incentive/2025/INC-2025-0003.yaml";
pub(super) const APPEAL: &str = "appeal/2025/APL-2025-0001.yaml";

/// The minimal company with some edits.
#[derive(Clone, Copy, Debug)]
pub struct Sample<'a> {
    /// What is shown, in a few words.
    pub name: &'a str,
    /// The edits, in order.
    pub edits: &'a [Edit<'a>],
}

/// One edit of a file of the minimal company; paths are relative to `records/`.
#[derive(Clone, Copy, Debug)]
pub enum Edit<'a> {
    /// Sets a field, by path, to a YAML value written on one line; adds it when its container has none.
    Set(&'a str, &'a str, &'a str),
    /// Lays the entries of a mapping on one line over those of a field that is one too.
    Lay(&'a str, &'a str, &'a str),
    /// Removes a field with its line or lines.
    Remove(&'a str, &'a str),
    /// Adds a file, or replaces it whole.
    File(&'a str, &'a str),
    /// Removes a file.
    Delete(&'a str),
}

impl Edit<'_> {
    /// The path of the file that it edits, relative to the project's root.
    pub fn path(&self) -> String {
        let (Self::Set(path, ..)
        | Self::Lay(path, ..)
        | Self::Remove(path, _)
        | Self::File(path, _)
        | Self::Delete(path)) = self;
        format!("records/{path}")
    }
}

/// Texts of the minimal company by path relative to the project's root.
pub fn minimal_company() -> BTreeMap<String, String> {
    fn collect(dir: &Dir, texts: &mut BTreeMap<String, String>) {
        for file in dir.files() {
            let text = file.contents_utf8().unwrap_or_default();
            texts.insert(file.path().to_string_lossy().into_owned(), text.to_owned());
        }
        dir.dirs().for_each(|dir| collect(dir, texts));
    }
    let mut texts = BTreeMap::new();
    collect(&MINIMAL, &mut texts);
    texts
}

impl Sample<'_> {
    /// The sample's texts, hashes filled in.
    pub fn texts(&self) -> BTreeMap<String, String> {
        let mut texts = minimal_company();
        for edit in self.edits {
            let path = edit.path();
            match edit {
                Edit::Set(_, field, value) => {
                    texts.entry(path).and_modify(|text| *text = set(text, field, value));
                }
                Edit::Lay(_, field, value) => {
                    texts.entry(path).and_modify(|text| *text = lay(text, field, value));
                }
                Edit::Remove(_, field) => {
                    texts.entry(path).and_modify(|text| *text = remove(text, field));
                }
                Edit::File(_, text) => {
                    texts.insert(path, (*text).to_owned());
                }
                Edit::Delete(_) => {
                    texts.remove(&path);
                }
            }
        }
        for text in texts.values_mut().filter(|text| text.contains(HASH) || text.contains(AMENDMENT_HASH)) {
            let body = body_hash(text).unwrap_or_default();
            let amendment = amendment_hash(text, 0).unwrap_or_default();
            *text = text.replace(HASH, &body).replace(AMENDMENT_HASH, &amendment);
        }
        texts
    }

    /// The sample's records. Fails when what all judgement rests on is missing or faulty.
    pub fn load(&self) -> Result<Ledger, Box<Unjudgeable>> {
        load(self.sources())
    }

    /// The sample as sources.
    pub fn sources(&self) -> Sources {
        Sources::from_texts(self.texts())
    }
}

/// The records of texts that are mostly those of the minimal company, which is parsed once.
pub(super) fn load(sources: Sources) -> Result<Ledger, Box<Unjudgeable>> {
    static PARSED: LazyLock<Parsed> =
        LazyLock::new(|| Parsed::new(&Sample { name: "", edits: &[] }.sources()));
    Ledger::load_beside(&PARSED, sources)
}

/// The path below `records/` of a record of the minimal company: by its id, else the first of a kind.
pub(super) fn path_in(kind: &Kind, id: Option<&str>) -> Option<&'static str> {
    fn collect(dir: &'static Dir, paths: &mut Vec<&'static str>) {
        paths.extend(dir.files().filter_map(|file| file.path().to_str()));
        dir.dirs().for_each(|dir| collect(dir, paths));
    }
    let mut paths = Vec::new();
    collect(&MINIMAL, &mut paths);
    paths.retain(|path| Kind::of_path(path).is_some_and(|found| found.name == kind.name));
    let wanted = id.map(|id| kind.path_of(id));
    let found =
        paths.into_iter().filter(|path| wanted.as_ref().is_none_or(|at| at.as_deref() == Some(*path)));
    found.min()?.strip_prefix("records/")
}

/// Byte offset of a 1-based line and column in characters.
fn offset(text: &str, line: u32, column: u32) -> usize {
    let start: usize = text.split_inclusive('\n').take(line as usize - 1).map(str::len).sum();
    let rest = &text[start..];
    start + rest.char_indices().nth(column as usize - 1).map_or(rest.len(), |(index, _)| index)
}

/// The node of a field path, and the span of its key where it has one.
fn find<'n>(root: &'n Node, field: &str) -> Option<(&'n Node, crate::diagnostic::Span)> {
    let mut at = (root, root.span);
    for step in steps(field) {
        at = match &at.0.value {
            crate::yaml::Value::Mapping(entries) => {
                entries.iter().find(|(key, ..)| key == step).map(|(_, span, node)| (node, *span))?
            }
            crate::yaml::Value::Sequence(items) => {
                let item = items.get(step.parse::<usize>().ok()?)?;
                (item, item.span)
            }
            crate::yaml::Value::Scalar { .. } => return None,
        };
    }
    Some(at)
}

/// The tree of a text, or of its front matter; places are those of the text.
fn tree(text: &str) -> Option<Node> {
    match crate::yaml::fronted(text) {
        Ok(fronted) => Node::walk(&fronted.yaml).0,
        Err(_) => Node::walk(text).0,
    }
}

pub(super) fn set(text: &str, field: &str, value: &str) -> String {
    let Some(root) = tree(text) else { return text.to_owned() };
    if let Some((node, _)) = find(&root, field) {
        let from = offset(text, node.span.line, node.span.column);
        let is_flow = text[from..].starts_with(['[', '{']);
        if is_flow || matches!(node.value, crate::yaml::Value::Scalar { .. }) {
            let to = offset(text, node.span.end_line, node.span.end_column);
            return format!("{}{value}{}", &text[..from], &text[to..]);
        }
        return set(&remove(text, field), field, value);
    }
    let (parent, key) = field.rsplit_once('.').unwrap_or(("", field));
    let Some((container, _)) = find(&root, parent) else { return text.to_owned() };
    let first = container.place("");
    let at = offset(text, first.line, first.column);
    let indent = " ".repeat(first.column as usize - 1);
    format!("{}{key}: {value}\n{indent}{}", &text[..at], &text[at..])
}

/// Lays the entries of a mapping over those of a field; scalars only.
fn lay(text: &str, field: &str, value: &str) -> String {
    let mut entries: BTreeMap<String, String> = BTreeMap::new();
    let there = Node::walk(text).0.and_then(|root| root.get(field).cloned());
    for node in there.into_iter().chain(Node::walk(value).0) {
        let crate::yaml::Value::Mapping(pairs) = node.value else { continue };
        for (key, _, node) in pairs {
            if let crate::yaml::Value::Scalar { text, .. } = node.value {
                entries.insert(key, text);
            }
        }
    }
    let entries: Vec<_> = entries.iter().map(|(key, value)| format!("{key}: {value}")).collect();
    set(text, field, &format!("{{{}}}", entries.join(", ")))
}

fn remove(text: &str, field: &str) -> String {
    let Some(root) = tree(text) else { return text.to_owned() };
    let Some((_, key)) = find(&root, field) else { return text.to_owned() };
    let indent = key.column - 1;
    let mut kept = String::new();
    let mut inside = false;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let deeper = line.len() - line.trim_start_matches(' ').len() > indent as usize
            || line.trim_start_matches(' ').starts_with("- ") && line.find("- ") == Some(indent as usize);
        inside = number == key.line || (inside && deeper);
        if !inside {
            kept.push_str(line);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_set_add_and_remove_fields() {
        let text = "id: A\nwhen:\n  from: x\n  to: y\nlist:\n  - by: S-1\n    at: z\n";
        assert!(set(text, "when.from", "w").contains("  from: w\n"));
        assert!(set(text, "list[0].by", "S-2").contains("- by: S-2\n"));
        assert_eq!(Node::walk(&set(text, "when.more", "1")).0.unwrap().place("when.more").line, 3);
        assert_eq!(set("a:\n  b: [1, 2]\n", "a.b", "[]"), "a:\n  b: []\n");
        assert_eq!(remove(text, "when"), "id: A\nlist:\n  - by: S-1\n    at: z\n");
        assert_eq!(remove(text, "list[0].at"), "id: A\nwhen:\n  from: x\n  to: y\nlist:\n  - by: S-1\n");
    }
}
