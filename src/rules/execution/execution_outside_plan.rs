//! An execution keeps to the plan in force on its days.

use crate::diagnostic::{Level, Nature};
use crate::ledger::departures;
use crate::rules::sample::{EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `EXE-002`.
pub const RULE: Rule = Rule {
    id: "EXE-002",
    name: "execution-outside-plan",
    clauses: &["3.1.3a", "3.2.1a"],
    nature: Nature::Breach,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "worked after the plan’s last day",
            edits: &[Edit::Set(PLAN, "when.to", "2026-05-30")],
        },
        Sample { name: "executed by another department", edits: &[Edit::Set(EXECUTION, "unit", "CS")] },
        Sample {
            name: "letters that the plan does not name",
            edits: &[Edit::Set(EXECUTION, "contacts.channels", "[phone, letter]")],
        },
        Sample {
            name: "calls after the plan’s hours",
            edits: &[Edit::Set(EXECUTION, "contacts.weekdays.end", "\"20:10\"")],
        },
        Sample {
            name: "contacts on Sunday",
            edits: &[Edit::Set(EXECUTION, "contacts.sunday", "{start: \"10:00\", end: \"11:00\"}")],
        },
        Sample {
            name: "three attempts a day where the plan has two",
            edits: &[Edit::Set(EXECUTION, "contacts.most_per_day", "3")],
        },
        Sample {
            name: "seven attempts a week where the plan has six",
            edits: &[Edit::Set(EXECUTION, "contacts.most_per_week", "7")],
        },
    ],
    passes: &[
        Sample {
            name: "up to the very end of the plan’s hours",
            edits: &[Edit::Set(EXECUTION, "contacts.weekdays.end", "\"20:00\"")],
        },
        Sample {
            name: "late calls in a month in which the hours were cut",
            edits: &[Edit::Set(
                PLAN,
                "amendments",
                "[{reason: 客戶反映晚間來電過多, by: S-0011, at: 2026-05-10T09:00+08:00, effective_from: 2026-05-14, changes: {when.weekdays.end: \"19:00\"}, approvals: [{step: department_head, by: S-0010, at: 2026-05-11T10:00+08:00, hash: \"{amendment hash}\"}, {step: quality, by: S-0041, at: 2026-05-12T10:00+08:00, hash: \"{amendment hash}\"}]}]",
            )],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.executions {
        let execution = &filed.record;
        let Some(plan) = ctx.ledger.plan(&execution.plan) else { continue };
        for departure in departures(ctx.ledger, plan, execution) {
            findings
                .report(filed, &execution.id, departure.field)
                .with("kind", departure.kind)
                .with("plan", &*execution.plan)
                .with("actual", departure.actual)
                .with("planned", departure.planned)
                .beside(&plan.path, departure.beside, "plan-says-here")
                .since(execution.to);
        }
    }
}
