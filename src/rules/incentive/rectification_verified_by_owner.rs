//! Nobody verifies the rectification that they owed, or that followed what they assessed or decided.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{CRITICISM, PENALTY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-012`.
pub const RULE: Rule = Rule {
    id: "INC-012",
    name: "rectification-verified-by-owner",
    clauses: &["4.3.3b", "4.3.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["ORG-005"],
    fails: &[
        Sample {
            name: "the owner verified",
            edits: &[Edit::Set(CRITICISM, "rectification.owner", "S-0041")],
        },
        Sample {
            name: "the one who was criticised verified",
            edits: &[
                Edit::Set(CRITICISM, "rectification.owner", "S-0011"),
                Edit::Set(CRITICISM, "verification.by", "S-0012"),
            ],
        },
        Sample {
            name: "who decided on the criticism verified",
            edits: &[Edit::Set(CRITICISM, "verification.by", "S-0040")],
        },
        Sample { name: "who assessed verified", edits: &[Edit::Set(CRITICISM, "verification.by", "S-0042")] },
    ],
    passes: &[Sample {
        name: "another officer verified",
        edits: &[
            Edit::Set(CRITICISM, "decided_by", "S-0010"),
            Edit::Set(CRITICISM, "verification.by", "S-0040"),
            Edit::Set(PENALTY, "hearing.by", "S-0001"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.incentives {
        let criticism = &filed.record;
        let (Some(mending), Some(verification)) = (&criticism.rectification, &criticism.verification) else {
            continue;
        };
        let assessment = criticism.assessment.as_ref().and_then(|id| ctx.ledger.assessment(id));
        let parts = [
            ("owner", Some(&mending.owner), "rectification.owner"),
            ("concerned", criticism.person.as_ref(), "person"),
            ("decider", Some(&criticism.decided_by), "decided_by"),
            ("assessor", assessment.map(|filed| &filed.record.assessor), "assessment"),
        ];
        let by = &verification.by;
        if let Some((part, _, field)) = parts.into_iter().find(|(_, person, _)| *person == Some(by)) {
            findings
                .report(filed, &criticism.id, "verification.by")
                .with("part", part)
                .with("person", &**by)
                .beside(&filed.path, field, "owner-set-here");
        }
    }
}
