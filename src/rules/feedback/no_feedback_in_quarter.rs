//! Every department that collects reports problems and risks, in every interval of the policy.

use crate::diagnostic::{Level, Nature};
use crate::record::DepartmentKind;
use crate::rules::sample::{FEEDBACK, POLICY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `FBK-001`.
pub const RULE: Rule = Rule {
    id: "FBK-001",
    name: "no-feedback-in-quarter",
    clauses: &["2.3.1b", "1.3.2"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &[],
    fails: &[Sample { name: "nothing in the first quarter", edits: &[Edit::Delete(FEEDBACK)] }],
    passes: &[
        Sample {
            name: "nothing in a year that is not over",
            edits: &[
                Edit::Delete(FEEDBACK),
                Edit::Set(POLICY, "versions[0].parameters.feedback_interval", "year"),
            ],
        },
        Sample { name: "the department itself", edits: &[Edit::Set(FEEDBACK, "unit", "C1")] },
        Sample {
            name: "the clause came into force later",
            edits: &[
                Edit::Delete(FEEDBACK),
                Edit::Lay(POLICY, "in_force_from", "{1.3.2: 2026-01-01, 2.3.1b: 2026-01-02}"),
            ],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("feedback") {
        return;
    }
    let intervals = ctx.closed_intervals(&["feedback"], |policy| policy.feedback_interval, "2.3.1b");
    for filed in &ctx.ledger.departments {
        let department = &filed.record;
        if department.kind != DepartmentKind::Collection {
            continue;
        }
        for (interval, last) in &intervals {
            let reported = ctx.ledger.feedback.iter().map(|filed| &*filed.record).any(|feedback| {
                interval.contains(ctx.date(feedback.reported_at))
                    && ctx.ledger.unit(&feedback.unit).is_some_and(|unit| unit.department == department.id)
            });
            if !reported {
                findings
                    .report(filed, &department.id, "")
                    .with("department", &*department.id)
                    .with("period", *interval)
                    .limited_by("feedback_interval", interval.start())
                    .since(last.plus_days(1));
            }
        }
    }
}
