//! A decision names the data on which it rests.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::MEETING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MTG-008`.
pub const RULE: Rule = Rule {
    id: "MTG-008",
    name: "decision-without-data",
    clauses: &["1.3.4", "2.1.2b"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "nothing says on what it rests",
        edits: &[Edit::Set(MEETING, "decisions[0].data", "[]")],
    }],
    passes: &[Sample {
        name: "one record is enough",
        edits: &[Edit::Set(MEETING, "decisions[0].data", "[{record: FIND-2026-0001}]")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for decided in ctx.ledger.all_decisions().filter(|decided| decided.decision.data.is_empty()) {
        let filed = decided.meeting;
        findings
            .report(filed, &filed.record.id, format!("decisions[{}]", decided.index))
            .with("decision", &*decided.decision.id);
    }
}
