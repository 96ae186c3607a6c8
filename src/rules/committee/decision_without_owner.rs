//! A decision says who sees to it and by when.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::MEETING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MTG-005`.
pub const RULE: Rule = Rule {
    id: "MTG-005",
    name: "decision-without-owner",
    clauses: &["2.1.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "nobody sees to it", edits: &[Edit::Remove(MEETING, "decisions[0].owner")] },
        Sample { name: "no date", edits: &[Edit::Remove(MEETING, "decisions[0].due")] },
    ],
    passes: &[Sample {
        name: "a meeting that decided nothing",
        edits: &[Edit::Set(MEETING, "decisions", "[]")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for decided in ctx.ledger.all_decisions() {
        let (filed, decision) = (decided.meeting, decided.decision);
        let missing = [("owner", decision.owner.is_none()), ("due", decision.due.is_none())];
        for (kind, _) in missing.into_iter().filter(|(_, missing)| *missing) {
            findings
                .report(filed, &filed.record.id, format!("decisions[{}]", decided.index))
                .with("kind", kind)
                .with("decision", &*decision.id);
        }
    }
}
