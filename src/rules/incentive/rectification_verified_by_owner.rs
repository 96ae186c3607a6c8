//! Nobody extends the rectification that they owe, or verifies it; nor does who assessed or decided verify it.

use crate::diagnostic::{Level, Nature};
use crate::record::Verification;
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
        Sample {
            name: "the owner put off the day",
            edits: &[Edit::Set(
                CRITICISM,
                "rectification",
                "{owner: S-0010, due: 2025-12-05, action: 每日撥號前自查受話人與話術。, done_on: 2025-12-03, extensions: [{to: 2025-12-08, reason: 教材未到, by: S-0010, on: 2025-12-02}]}",
            )],
        },
        Sample { name: "who assessed verified", edits: &[Edit::Set(CRITICISM, "verification.by", "S-0042")] },
    ],
    passes: &[
        Sample {
            name: "another officer verified",
            edits: &[
                Edit::Set(CRITICISM, "decided_by", "S-0010"),
                Edit::Set(CRITICISM, "verification.by", "S-0040"),
                Edit::Set(PENALTY, "hearing.by", "S-0001"),
            ],
        },
        Sample {
            name: "a leader of the company put off the day",
            edits: &[Edit::Set(
                CRITICISM,
                "rectification",
                "{owner: S-0012, due: 2025-12-05, action: 每日撥號前自查受話人與話術。, done_on: 2025-12-03, extensions: [{to: 2025-12-08, reason: 教材未到, by: S-0001, on: 2025-12-02}]}",
            )],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.incentives {
        let criticism = &filed.record;
        let Some(mending) = &criticism.rectification else { continue };
        let owed = [
            ("owner", Some(&mending.owner), "rectification.owner"),
            ("concerned", criticism.person.as_ref(), "person"),
        ];
        for (index, granted) in mending.extensions.iter().enumerate() {
            if let Some((.., field)) = owed.into_iter().find(|(_, person, _)| *person == Some(&granted.by)) {
                findings
                    .report(filed, &criticism.id, format!("rectification.extensions[{index}].by"))
                    .with("part", "granted")
                    .with("person", &*granted.by)
                    .beside(&filed.path, field, "owner-set-here");
            }
        }
        let Some(Verification { by, .. }) = &criticism.verification else { continue };
        let assessment = criticism.assessment.as_ref().and_then(|id| ctx.ledger.assessment(id));
        let judged = [
            ("decider", Some(&criticism.decided_by), "decided_by"),
            ("assessor", assessment.map(|filed| &filed.record.assessor), "assessment"),
        ];
        let mut parts = owed.into_iter().chain(judged);
        if let Some((part, _, field)) = parts.find(|(_, person, _)| *person == Some(by)) {
            findings
                .report(filed, &criticism.id, "verification.by")
                .with("part", part)
                .with("person", &**by)
                .beside(&filed.path, field, "owner-set-here");
        }
    }
}
