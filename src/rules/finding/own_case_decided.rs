//! Nobody settles, extends, verifies or decides a finding that concerns themselves.

use crate::diagnostic::{Level, Nature};
use crate::record::{Finding, Id};
use crate::rules::sample::FINDING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-010`.
pub const RULE: Rule = Rule {
    id: "FND-010",
    name: "own-case-decided",
    clauses: &["3.2.3b", "3.2.3c"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "the verifier is the one concerned",
            edits: &[Edit::Set(FINDING, "subject", "S-0042")],
        },
        Sample {
            name: "the one concerned settled the allegation",
            edits: &[
                Edit::Set(FINDING, "subject", "S-0041"),
                Edit::Set(
                    FINDING,
                    "allegation",
                    "{raised_on: 2026-05-12, status: confirmed, settled_on: 2026-05-14, settled_by: S-0041}",
                ),
            ],
        },
        Sample {
            name: "the one concerned decided how it is dealt with",
            edits: &[
                Edit::Set(FINDING, "subject", "S-0010"),
                Edit::Set(
                    FINDING,
                    "disposition",
                    "{what: 口頭告誡, reference: HR-2026-031, decided_by: S-0010, decided_on: 2026-05-20}",
                ),
            ],
        },
        Sample {
            name: "the owner extended the time of their own rectification",
            edits: &[
                Edit::Set(FINDING, "rectification.owner", "S-0040"),
                Edit::Set(
                    FINDING,
                    "rectification.extensions",
                    "[{to: 2026-05-25, reason: 系統改版延後, by: S-0040, on: 2026-05-18}]",
                ),
            ],
        },
    ],
    passes: &[Sample {
        name: "each by somebody else",
        edits: &[
            Edit::Set(FINDING, "subject", "S-0012"),
            Edit::Set(
                FINDING,
                "disposition",
                "{what: 口頭告誡, reference: HR-2026-031, decided_by: S-0001, decided_on: 2026-05-20}",
            ),
            Edit::Set(
                FINDING,
                "rectification.extensions",
                "[{to: 2026-05-25, reason: 系統改版延後, by: S-0041, on: 2026-05-18}]",
            ),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.findings {
        for (field, act) in own(&filed.record) {
            let subject = if act == "extended_own" { "rectification.owner" } else { "subject" };
            findings.report(filed, &filed.record.id, field).with("act", act).beside(
                &filed.path,
                subject,
                "concerned-here",
            );
        }
    }
}

/// What somebody did in their own case: the field, and the act.
fn own(finding: &Finding) -> Vec<(String, &'static str)> {
    let (subject, mending) = (finding.subject.as_ref(), finding.rectification.as_ref());
    let is_subject = |person: Option<&Id>| person.is_some() && person == subject;
    let settled = finding.allegation.as_ref().and_then(|alleged| alleged.settled_by.as_ref());
    let verified = finding.verification.as_ref().map(|verification| &verification.by);
    let decided = finding.disposition.as_ref().map(|decided| &decided.decided_by);
    let single = [
        ("allegation.settled_by", "settled", is_subject(settled)),
        ("verification.by", "verified", is_subject(verified)),
        ("disposition.decided_by", "decided", is_subject(decided)),
    ];
    let mut acts: Vec<_> =
        single.into_iter().filter(|(.., is)| *is).map(|(field, act, _)| (field.to_owned(), act)).collect();
    for (index, granted) in mending.iter().flat_map(|set| set.extensions.iter().enumerate()) {
        let field = format!("rectification.extensions[{index}].by");
        if is_subject(Some(&granted.by)) {
            acts.push((field, "extended"));
        } else if mending.is_some_and(|set| set.owner == granted.by) {
            acts.push((field, "extended_own"));
        }
    }
    acts
}
