//! A data audit samples no fewer records than the policy asks for.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::DATA_AUDIT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `DAU-005`.
pub const RULE: Rule = Rule {
    id: "DAU-005",
    name: "data-sample-too-small",
    clauses: &["3.4.1b", "2.3.3b", "4.1.4"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "99 records", edits: &[Edit::Set(DATA_AUDIT, "strata[0].sampled", "99")] }],
    passes: &[Sample { name: "100 records", edits: &[Edit::Set(DATA_AUDIT, "strata[0].sampled", "100")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in ctx.ledger.data_audits.iter().filter(|filed| !filed.record.strata.is_empty()) {
        let audit = &filed.record;
        let counts = audit.strata.iter().map(|stratum| stratum.sampled);
        let sampled = counts.fold(0, u64::saturating_add);
        let minimum = ctx.on(audit.audited_on).data_audit_minimum_sample;
        if sampled < u64::from(minimum) {
            findings
                .report(filed, &audit.id, "strata")
                .with("sampled", sampled)
                .with("limit", minimum)
                .limited_by("data_audit_minimum_sample", audit.audited_on)
                .since(audit.audited_on);
        }
    }
}
