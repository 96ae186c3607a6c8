//! Information about a customer is asked for a stated purpose, and given with the approval of someone else.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::INFO_REQUEST;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `IRQ-001`.
pub const RULE: Rule = Rule {
    id: "IRQ-001",
    name: "request-without-purpose-or-approver",
    clauses: &["2.3.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "without purpose", edits: &[Edit::Remove(INFO_REQUEST, "purpose")] },
        Sample { name: "without approver", edits: &[Edit::Remove(INFO_REQUEST, "approver")] },
        Sample { name: "approved by who asked", edits: &[Edit::Set(INFO_REQUEST, "approver", "S-0012")] },
    ],
    passes: &[Sample {
        name: "still waits for approval",
        edits: &[Edit::File(
            INFO_REQUEST,
            "id: IREQ-2026-0001\nrequested_at: 2026-06-29T09:00+08:00\nrequester: S-0012\nunit: C1-A\npurpose: 客戶來函更改聯絡方式。\nfields: [contact_preference]\n",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.info_requests {
        let request = &filed.record;
        let purpose = request.purpose.as_ref().is_some_and(|purpose| !purpose.trim().is_empty());
        let answered = request.answered_at.is_some();
        let faults = [
            (!purpose, "purpose", if request.purpose.is_some() { "purpose" } else { "" }),
            (answered && request.approver.is_none(), "approver", "answered_at"),
            (request.approver.as_ref() == Some(&request.requester), "self", "approver"),
        ];
        for (_, kind, field) in faults.into_iter().filter(|(fails, ..)| *fails) {
            findings.report(filed, &request.id, field).with("kind", kind).with("person", &*request.requester);
        }
    }
}
