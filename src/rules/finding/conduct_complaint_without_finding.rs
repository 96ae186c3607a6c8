//! A complaint of improper conduct that was upheld has a finding of that conduct.

use crate::diagnostic::{Arg, Level, Nature};
use crate::record::{Finding, FindingCode, Id, Severity};
use crate::rules::sample::{COMPLAINT, FINDING};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeMap;

/// `FND-018`.
pub const RULE: Rule = Rule {
    id: "FND-018",
    name: "conduct-complaint-without-finding",
    clauses: &["1.3.1", "3.2.1c"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &["DNC-001", "FND-012"],
    fails: &[
        Sample {
            name: "a disclosure was upheld, and no finding opened",
            edits: &[Edit::Remove(FINDING, "source")],
        },
        Sample { name: "the finding is about records", edits: &[Edit::Set(FINDING, "code", "records")] },
        Sample {
            name: "a threat was upheld, and the finding is of discourtesy",
            edits: &[Edit::Set(COMPLAINT, "category", "threat"), Edit::Set(FINDING, "code", "courtesy")],
        },
        Sample {
            name: "an insult was upheld, and the finding is not serious",
            edits: &[Edit::Set(COMPLAINT, "category", "insult"), Edit::Set(FINDING, "code", "insult")],
        },
    ],
    passes: &[
        Sample {
            name: "another breach of privacy was proved",
            edits: &[Edit::Set(FINDING, "code", "privacy")],
        },
        Sample {
            name: "the complaint was not borne out",
            edits: &[Edit::Set(COMPLAINT, "decision.verdict", "not_upheld"), Edit::Remove(FINDING, "source")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("finding") {
        return;
    }
    let mut sources: BTreeMap<&Id, Vec<&Finding>> = BTreeMap::new();
    for finding in ctx.ledger.findings.iter().map(|filed| &*filed.record) {
        if let Some(source) = &finding.source {
            sources.entry(source).or_default().push(finding);
        }
    }
    for filed in &ctx.ledger.complaints {
        let complaint = &filed.record;
        let Some(decision) = complaint.decision.as_ref() else { continue };
        let Some(code) = FindingCode::alleged_by(complaint.category) else { continue };
        let opened = sources.get(&complaint.id).map_or(&[][..], Vec::as_slice);
        let upheld = decision.verdict.is_upheld();
        if let Some(kind) = lacking(code, opened).filter(|_| upheld) {
            findings
                .report(filed, &complaint.id, "decision.verdict")
                .with("kind", kind)
                .with("code", Arg::Message(format!("value-code-{}", code.name().replace('_', "-"))))
                .with("finding", opened.first().map_or("", |finding| &*finding.id))
                .since(ctx.date(decision.at));
        }
    }
}

/// What the findings of a complaint lack to pursue the conduct that it alleges.
fn lacking(alleged: FindingCode, opened: &[&Finding]) -> Option<&'static str> {
    let is_of = |code: FindingCode| code == alleged || (code.is_privacy() && alleged.is_privacy());
    let of_it: Vec<_> =
        opened.iter().filter(|finding| !finding.is_dismissed() && finding.code.is_some_and(is_of)).collect();
    if opened.is_empty() {
        Some("none")
    } else if of_it.is_empty() {
        Some("code")
    } else {
        let grave = of_it.iter().any(|finding| finding.severity == Severity::Serious);
        (alleged.is_prohibited() && !grave).then_some("severity")
    }
}
