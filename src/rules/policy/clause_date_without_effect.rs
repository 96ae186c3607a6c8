//! A clause’s day of coming into force has an effect: some rule asks for the clause, after adoption.

use crate::diagnostic::{Level, Nature};
use crate::policy::POLICY_PATH;
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `POL-011`.
pub const RULE: Rule = Rule {
    id: "POL-011",
    name: "clause-date-without-effect",
    clauses: &["2.2.2b"],
    nature: Nature::Defect,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a clause that no rule asks for",
            edits: &[Edit::Lay(POLICY, "in_force_from", "{9.9.9: 2026-03-01}")],
        },
        Sample {
            name: "a day before adoption",
            edits: &[Edit::Lay(POLICY, "in_force_from", "{2.3.2c: 2025-12-31}")],
        },
    ],
    passes: &[Sample {
        name: "the day of adoption itself",
        edits: &[Edit::Lay(POLICY, "in_force_from", "{2.3.2c: 2026-01-01}")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    let adopted = ctx.ledger.company.record.adopted_on;
    for (clause, from) in &ctx.ledger.policy.record.in_force_from.0 {
        let asked = ctx.rules.of_clause(clause).next().is_some();
        let kind = match asked {
            false => "unknown",
            true if *from < adopted => "early",
            true => continue,
        };
        findings
            .report_standing(POLICY_PATH, "in_force_from")
            .with("kind", kind)
            .with("clause", clause.as_str())
            .with("from", *from)
            .with("adopted", adopted);
    }
}
