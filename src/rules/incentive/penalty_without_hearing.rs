//! Who is to be penalised is heard before the decision.

use crate::calendar::Date;
use crate::diagnostic::{Level, Nature};
use crate::record::{Incentive, IncentiveKind};
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
        Sample {
            name: "heard before the rectification was found to have failed",
            edits: &[Edit::Set(PENALTY, "hearing.on", "2025-12-09")],
        },
        Sample {
            name: "heard by the one who was to be heard",
            edits: &[Edit::Set(PENALTY, "hearing.by", "S-0012")],
        },
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
            Some(hearing) if hearing.by == hearing.heard => ("self", "hearing.by"),
            Some(hearing) if failed_on(ctx, penalty).is_some_and(|failed| hearing.on < failed) => {
                ("early", "hearing.on")
            }
            Some(_) => continue,
        };
        findings.report(filed, &penalty.id, field).with("kind", kind);
    }
}

/// The day on which the rectification before a penalty was found to have failed.
fn failed_on(ctx: &Ctx, penalty: &Incentive) -> Option<Date> {
    let after = penalty.after.as_ref()?;
    let of_criticism = ctx.ledger.incentive(after).and_then(|before| before.record.verification.as_ref());
    let of_finding = ctx.ledger.finding(after).and_then(|finding| finding.verification.as_ref());
    of_criticism.or(of_finding).map(|verification| ctx.date(verification.at))
}
