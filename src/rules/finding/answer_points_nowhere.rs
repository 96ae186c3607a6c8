//! An answer names a rule and a record that exist.

use crate::diagnostic::{Level, Nature};
use crate::ledger::Filed;
use crate::record::Answer;
use crate::rules::sample::{FINDING, MEETING};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FND-006`.
pub const RULE: Rule = Rule {
    id: "FND-006",
    name: "answer-points-nowhere",
    clauses: &["3.2.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a rule that there is not",
            edits: &[Edit::Set(FINDING, "answers", "[{rule: CMP-999, record: COMP-2026-0001}]")],
        },
        Sample {
            name: "a record that there is not",
            edits: &[Edit::Set(FINDING, "answers", "[{rule: CMP-005, record: COMP-2026-0099}]")],
        },
        Sample {
            name: "a decision about a rule that there is not",
            edits: &[Edit::Set(MEETING, "decisions[0].answers", "[{rule: CMP-999, record: COMP-2026-0001}]")],
        },
    ],
    passes: &[Sample {
        name: "an answer to a complaint",
        edits: &[Edit::Set(FINDING, "answers", "[{rule: CMP-005, record: COMP-2026-0001}]")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.findings {
        let finding = &filed.record;
        report(ctx, findings, filed, &finding.id, ("", &finding.answers));
    }
    for decided in ctx.ledger.all_decisions() {
        let meeting = decided.meeting;
        let at = format!("decisions[{}].", decided.index);
        report(ctx, findings, meeting, &meeting.record.id, (&at, &decided.decision.answers));
    }
}

fn report<T>(
    ctx: &Ctx,
    findings: &mut Findings,
    filed: &Filed<T>,
    id: &str,
    (at, answers): (&str, &[Answer]),
) {
    for (index, answer) in answers.iter().enumerate() {
        if ctx.rules.named(&answer.rule).is_none_or(|rule| *rule.id != *answer.rule) {
            findings
                .report(filed, id, format!("{at}answers[{index}].rule"))
                .with("kind", "rule")
                .with("answered", &*answer.rule);
        }
        let ledger = ctx.ledger;
        let is_known = ledger.find(&answer.record).is_some() || ledger.tombstone(&answer.record).is_some();
        if !is_known && !ledger.is_refused(&answer.record) {
            findings
                .report(filed, id, format!("{at}answers[{index}].record"))
                .with("kind", "record")
                .with("answered", &*answer.record);
        }
    }
}
