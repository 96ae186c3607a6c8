//! Samples: the shared minimal compliant company with a few edits laid over it.

use super::Edit;
use crate::ledger::{Ledger, Parsed, Unjudgeable, amendment_hashes, body_hash};
use crate::record::Kind;
use crate::source::Sources;
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

/// Texts of the minimal company by path relative to the project's root.
pub fn minimal_company() -> BTreeMap<String, String> {
    RAW.clone()
}

static RAW: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
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
});

/// The same, hashes filled in: what a sample does not edit is hashed once.
static FILLED: LazyLock<Sources> =
    LazyLock::new(|| Sources::from_texts(RAW.iter().map(|(path, text)| (path.clone(), filled(text)))));

/// A text with the hashes of what it says.
fn filled(text: &str) -> String {
    if !text.contains(HASH) && !text.contains(AMENDMENT_HASH) {
        return text.to_owned();
    }
    let body = body_hash(text).unwrap_or_default();
    let amendment = amendment_hashes(text).into_iter().next().unwrap_or_default();
    text.replace(HASH, &body).replace(AMENDMENT_HASH, &amendment)
}

impl Sample<'_> {
    /// The sample's texts, hashes filled in; what it does not edit is shared by all samples.
    pub fn sources(&self) -> Sources {
        let mut edited: BTreeMap<String, Option<String>> = BTreeMap::new();
        for edit in self.edits {
            let path = edit.path();
            let text = edited.remove(&path).unwrap_or_else(|| RAW.get(&path).cloned());
            edited.insert(path, edit.of(text));
        }
        FILLED.clone().with(edited.into_iter().map(|(path, text)| (path, text.as_deref().map(filled))))
    }

    /// The same by path.
    pub fn texts(&self) -> BTreeMap<String, String> {
        let sources = self.sources();
        let text = |(path, _)| Some((String::from(path), sources.text(path)?.to_owned()));
        sources.iter().filter_map(text).collect()
    }

    /// The sample's records. Fails when what all judgement rests on is missing or faulty.
    pub fn load(&self) -> Result<Ledger, Box<Unjudgeable>> {
        load(self.sources())
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
