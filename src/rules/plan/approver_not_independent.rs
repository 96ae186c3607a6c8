//! Who approves a plan has neither written nor reviewed it.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::PLAN;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-016`.
pub const RULE: Rule = Rule {
    id: "PLN-016",
    name: "approver-not-independent",
    clauses: &["3.1.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the author approved it",
        edits: &[
            Edit::File(
                "company/person/S-0043.yaml",
                "id: S-0043\ndepartment: QM\nfrom: 2025-01-01\nroles:\n  - {role: team_lead, from: 2025-01-01}\n  - {role: quality_officer, from: 2025-01-01}\nqualifications: [{name: 內部稽核員, from: 2025-01-01}]\n",
            ),
            Edit::Set(PLAN, "author", "S-0043"),
            Edit::Set(PLAN, "approvals[0].by", "S-0043"),
        ],
    }],
    passes: &[Sample {
        name: "someone with both roles approved the plan of another",
        edits: &[
            Edit::File(
                "company/person/S-0043.yaml",
                "id: S-0043\ndepartment: QM\nfrom: 2025-01-01\nroles:\n  - {role: team_lead, from: 2025-01-01}\n  - {role: quality_officer, from: 2025-01-01}\nqualifications: [{name: 內部稽核員, from: 2025-01-01}]\n",
            ),
            Edit::Set(PLAN, "approvals[0].by", "S-0043"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        for (index, approval) in plan.approvals.iter().enumerate() {
            let part = if approval.by == plan.author {
                "author"
            } else if plan.agreed_review().is_some_and(|review| review.by == approval.by) {
                "reviewer"
            } else {
                continue;
            };
            findings
                .report(filed, &plan.id, format!("approvals[{index}].by"))
                .with("person", &*approval.by)
                .with("part", part);
        }
    }
}
