//! What an upheld appeal was against is withdrawn: a criticism or penalty, and what rests on a score that passes now.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{APPEAL, PENALTY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `APL-007`.
pub const RULE: Rule = Rule {
    id: "APL-007",
    name: "upheld-and-stands",
    clauses: &["4.3.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "the penalty stands though the appeal was upheld",
            edits: &[Edit::Set(APPEAL, "outcome", "upheld")],
        },
        Sample {
            name: "withdrawn before the appeal was decided",
            edits: &[
                Edit::Set(APPEAL, "outcome", "upheld"),
                Edit::Set(PENALTY, "withdrawn", "{on: 2026-01-08, by: S-0001, reason: 申訴成立。}"),
            ],
        },
    ],
    passes: &[Sample {
        name: "withdrawn on the day of the decision",
        edits: &[
            Edit::Set(APPEAL, "outcome", "upheld"),
            Edit::Set(PENALTY, "withdrawn", "{on: 2026-01-09, by: S-0001, reason: 申訴成立。}"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.incentives {
        let decision = &filed.record;
        let Some(appeal) = ctx.ledger.upheld_against(&decision.id) else { continue };
        let withdrawn = decision.withdrawn.as_ref();
        let early = withdrawn
            .is_some_and(|withdrawn| appeal.record.decided_on.is_some_and(|decided| withdrawn.on < decided));
        if withdrawn.is_none() || early {
            findings
                .report(filed, &decision.id, if early { "withdrawn.on" } else { "kind" })
                .with("kind", if early { "early" } else { "stands" })
                .with("appeal", &*appeal.record.id)
                .beside(&appeal.path, "outcome", "upheld-here");
        }
    }
}
