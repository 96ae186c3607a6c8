//! Nobody verifies the rectification that they owed.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::CRITICISM;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-012`.
pub const RULE: Rule = Rule {
    id: "INC-012",
    name: "rectification-verified-by-owner",
    clauses: &["4.3.3b", "4.3.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
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
    ],
    passes: &[Sample {
        name: "another officer verified",
        edits: &[Edit::Set(CRITICISM, "verification.by", "S-0042")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.incentives {
        let criticism = &filed.record;
        let (Some(mending), Some(verification)) = (&criticism.rectification, &criticism.verification) else {
            continue;
        };
        let concerned = criticism.person.as_ref() == Some(&verification.by);
        if mending.owner == verification.by || concerned {
            findings
                .report(filed, &criticism.id, "verification.by")
                .with("person", &*verification.by)
                .beside(
                    &filed.path,
                    if concerned { "person" } else { "rectification.owner" },
                    "owner-set-here",
                );
        }
    }
}
