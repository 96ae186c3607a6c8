//! In every interval since the clause came into force, each class of data was audited.

use crate::calendar::Period;
use crate::diagnostic::{Level, Nature};
use crate::record::DataClass;
use crate::rules::sample::POLICY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `DAU-004`.
pub const RULE: Rule = Rule {
    id: "DAU-004",
    name: "data-audit-missing",
    clauses: &["3.4.1b", "2.3.3b"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "two classes were not audited in May",
        edits: &[Edit::Lay(POLICY, "in_force_from", "{3.4.1b: 2026-05-01}")],
    }],
    passes: &[
        Sample {
            name: "the clause came into force after the month had begun",
            edits: &[Edit::Lay(POLICY, "in_force_from", "{3.4.1b: 2026-05-02}")],
        },
        Sample {
            name: "the month’s records may still come",
            edits: &[
                Edit::Lay(POLICY, "in_force_from", "{3.4.1b: 2026-05-01}"),
                Edit::Set(POLICY, "versions[0].parameters.interval_grace_days", "30"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("data-audit") {
        return;
    }
    let keeper = ctx.keeper("data-audit");
    for (period, last) in ctx.closed_intervals(&["data-audit"], |policy| policy.data_audit_interval, "3.4.1b")
    {
        let overlaps = |held: Period| held.start() <= period.end() && period.start() <= held.end();
        for class in DataClass::ALL {
            let audits = ctx.ledger.data_audits.iter().map(|filed| &*filed.record);
            if !audits.into_iter().any(|audit| audit.class == class && overlaps(audit.period)) {
                findings
                    .report_at(keeper)
                    .with("class", class.name())
                    .with("period", period)
                    .with("last", last)
                    .limited_by("data_audit_interval", period.start())
                    .since(last.plus_days(1));
            }
        }
    }
}
