//! Bands fall from excellent to pass, the parts make up a hundred, versions follow each other, and each gate bounds.

use crate::diagnostic::{Level, Nature};
use crate::policy::ScoringFault;
use crate::rules::sample::SCORING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `SCO-004`.
pub const RULE: Rule = Rule {
    id: "SCO-004",
    name: "scoring-not-in-order",
    clauses: &["4.2.2", "2.1.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[
        "ASM-001", "ASM-002", "ASM-006", "ASM-007", "ASM-009", "INC-001", "INC-002", "INC-004", "INC-013",
    ],
    fails: &[
        Sample { name: "good above excellent", edits: &[Edit::Set(SCORING, "versions[0].bands.good", "91")] },
        Sample { name: "parts of ninety", edits: &[Edit::Set(SCORING, "versions[0].parts.daily", "10")] },
        Sample {
            name: "a wrong done to a customer that leaves one passed",
            edits: &[Edit::Set(SCORING, "versions[0].gates[0]", "{gate: conduct, cap: 60}")],
        },
        Sample {
            name: "no word of privacy",
            edits: &[Edit::Set(SCORING, "versions[0].gates[1]", "{gate: conduct, cap: 59}")],
        },
        Sample {
            name: "falsified records that only bound",
            edits: &[Edit::Set(SCORING, "versions[0].gates[3]", "{gate: falsified, cap: 59}")],
        },
        Sample {
            name: "overdue by nobody knows how many days",
            edits: &[Edit::Set(SCORING, "versions[0].gates[2]", "{gate: overdue_action, cap: 79}")],
        },
    ],
    passes: &[
        Sample { name: "other bands", edits: &[Edit::Set(SCORING, "versions[0].bands.excellent", "92")] },
        Sample {
            name: "a breach of privacy fails at once",
            edits: &[Edit::Set(SCORING, "versions[0].gates[1]", "{gate: privacy}")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let Some(filed) = &ctx.ledger.scoring else { return };
    for fault in ctx.policy.scoring().faults() {
        if let ScoringFault::Order { field, kind } = fault {
            findings.report_standing(&filed.path, field.as_str()).with("kind", *kind);
        }
    }
}
