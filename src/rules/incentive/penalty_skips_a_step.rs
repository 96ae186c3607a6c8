//! A penalty goes no more than one step beyond the one before: pay, then position, then employment.

use crate::diagnostic::Arg;
use crate::diagnostic::{Level, Nature};
use crate::record::IncentiveKind;
use crate::rules::sample::PENALTY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-010`.
pub const RULE: Rule = Rule {
    id: "INC-010",
    name: "penalty-skips-a-step",
    clauses: &["4.3.3b"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "dismissal as the first penalty",
        edits: &[Edit::Set(PENALTY, "forms", "[dismissal]")],
    }],
    passes: &[Sample {
        name: "lower pay as the first penalty",
        edits: &[Edit::Set(PENALTY, "forms", "[pay_cut]")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let penalties = || ctx.ledger.incentives.iter().filter(|one| one.record.kind == IncentiveKind::Penalty);
    for filed in penalties() {
        let penalty = &filed.record;
        let earlier = penalties()
            .filter(|other| other.record.is_of_same(penalty) && other.record.decided_on < penalty.decided_on);
        let reached = earlier.map(|other| other.record.tier()).max().unwrap_or(0);
        if penalty.tier() > reached + 1 {
            findings
                .report(filed, &penalty.id, "forms")
                .with("tier", Arg::Message(format!("penalty-tier-{}", penalty.tier())))
                .with("before", Arg::Message(format!("penalty-tier-{}", penalty.tier() - 1)));
        }
    }
}
