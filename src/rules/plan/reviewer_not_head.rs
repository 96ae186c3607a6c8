//! A plan is reviewed by the head of the department that executes it.

use super::authority::may_take;
use crate::diagnostic::{Level, Nature};
use crate::record::Step;
use crate::rules::sample::{EXECUTION, PLAN};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `PLN-006`.
pub const RULE: Rule = Rule {
    id: "PLN-006",
    name: "reviewer-not-head",
    clauses: &["3.1.2a", "1.1.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "the head of another department reviewed it",
            edits: &[Edit::Set(PLAN, "reviews[0].by", "S-0020")],
        },
        Sample {
            name: "the head took office the day after",
            edits: &[Edit::Set("company/person/S-0010.yaml", "roles[0].from", "2026-02-24")],
        },
    ],
    passes: &[
        Sample {
            name: "the head took office on the day",
            edits: &[Edit::Set("company/person/S-0010.yaml", "roles[0].from", "2026-02-23")],
        },
        Sample {
            name: "the plan of a partner agency, reviewed by the head of its department",
            edits: &[Edit::Set(PLAN, "unit", "PTN-01"), Edit::Set(EXECUTION, "unit", "PTN-01")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.plans {
        let plan = &filed.record;
        for (index, review) in plan.reviews.iter().enumerate().filter(|(_, review)| review.by != plan.author)
        {
            let date = ctx.date(review.at);
            if may_take(ctx, Step::DepartmentHead, plan, &review.by, date) == Some(false) {
                let department = ctx.ledger.unit(&plan.unit).map(|unit| unit.department.to_string());
                findings
                    .report(filed, &plan.id, format!("reviews[{index}].by"))
                    .with("person", &*review.by)
                    .with("department", department.unwrap_or_default())
                    .with("date", date);
            }
        }
    }
}
