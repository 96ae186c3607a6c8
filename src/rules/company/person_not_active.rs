//! Everyone acts within the time of their employment.

use crate::diagnostic::{Level, Nature};
use crate::record::Sort;
use crate::rules::sample::COMPLAINT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ORG-004`.
pub const RULE: Rule = Rule {
    id: "ORG-004",
    name: "person-not-active",
    clauses: &["1.2.1", "1.1.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "the complaint was registered the day after the person left",
            edits: &[
                Edit::Set("company/person/S-0021.yaml", "from", "2025-01-01\nto: 2026-05-04"),
                Edit::Set(COMPLAINT, "response.by", "S-0020"),
                Edit::Set(COMPLAINT, "escalations[0].by", "S-0020"),
            ],
        },
        Sample {
            name: "the auditor came a day later",
            edits: &[Edit::Set("company/person/S-0031.yaml", "from", "2026-06-06")],
        },
    ],
    passes: &[Sample {
        name: "registered on the person’s last day",
        edits: &[
            Edit::Set("company/person/S-0021.yaml", "from", "2025-01-01\nto: 2026-05-05"),
            Edit::Set(COMPLAINT, "response.by", "S-0020"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (path, record, mention) in ctx.ledger.mentions() {
        let Sort::Person { on: Some(date), .. } = mention.sort else { continue };
        let Some(person) = ctx.ledger.person(mention.id).filter(|person| !person.is_active(date)) else {
            continue;
        };
        let kind = if date < person.from { "before" } else { "after" };
        let register = ctx.ledger.find(&person.id).map(|(path, _)| path).unwrap_or_default();
        for span in ctx.ledger.places(path, &[&mention.field]) {
            findings
                .report_place(path, record.map(ToString::to_string), span)
                .with("kind", kind)
                .with("person", &**mention.id)
                .with("date", date)
                .with("limit", if kind == "before" { person.from } else { person.to.unwrap_or(date) })
                .beside(register, if kind == "before" { "from" } else { "to" }, "term-set-here");
        }
    }
}
