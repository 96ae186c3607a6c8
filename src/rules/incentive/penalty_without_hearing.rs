//! Who is to be penalised is heard before the decision.

use crate::diagnostic::{Level, Nature};
use crate::record::IncentiveKind;
use crate::rules::sample::PENALTY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-008`.
pub const RULE: Rule = Rule {
    id: "INC-008",
    name: "penalty-without-hearing",
    clauses: &["4.3.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "no hearing", edits: &[Edit::Remove(PENALTY, "hearing")] },
        Sample { name: "heard after the decision", edits: &[Edit::Set(PENALTY, "hearing.on", "2025-12-23")] },
        Sample { name: "somebody else was heard", edits: &[Edit::Set(PENALTY, "hearing.heard", "S-0011")] },
    ],
    passes: &[Sample {
        name: "heard on the day of the decision",
        edits: &[Edit::Set(PENALTY, "hearing.on", "2025-12-22")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in ctx.ledger.incentives.iter().filter(|filed| filed.record.kind == IncentiveKind::Penalty) {
        let penalty = &filed.record;
        let (kind, field) = match &penalty.hearing {
            None => ("absent", "kind"),
            Some(hearing) if hearing.on > penalty.decided_on => ("late", "hearing.on"),
            Some(hearing) if penalty.person.as_ref().is_some_and(|person| *person != hearing.heard) => {
                ("other", "hearing.heard")
            }
            Some(_) => continue,
        };
        findings.report(filed, &penalty.id, field).with("kind", kind);
    }
}
