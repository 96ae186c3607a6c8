//! Everyone acts in a role that gives them the power to.

use crate::diagnostic::{Level, Nature};
use crate::record::{Role, Sort};
use crate::rules::sample::{COMPLAINT, DATA_AUDIT, EXECUTION, FINDING, PLAN, SURVEY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ORG-005`.
pub const RULE: Rule = Rule {
    id: "ORG-005",
    name: "role-missing",
    clauses: &["1.1.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "a collector wrote the plan", edits: &[Edit::Set(PLAN, "author", "S-0012")] },
        Sample { name: "a collector reported the execution", edits: &[Edit::Set(EXECUTION, "by", "S-0012")] },
        Sample {
            name: "a team lead registered the complaint",
            edits: &[Edit::Set(COMPLAINT, "registered_by", "S-0011")],
        },
        Sample {
            name: "customer service decided the complaint",
            edits: &[Edit::Set(COMPLAINT, "decision.by", "S-0020")],
        },
        Sample { name: "a collector ran the survey", edits: &[Edit::Set(SURVEY, "by", "S-0012")] },
        Sample { name: "customer service audited the data", edits: &[Edit::Set(DATA_AUDIT, "by", "S-0021")] },
        Sample {
            name: "a department head found the fault",
            edits: &[Edit::Set(FINDING, "found_by", "S-0010")],
        },
    ],
    passes: &[Sample {
        name: "the heads may do what their officers may",
        edits: &[
            Edit::Set(COMPLAINT, "registered_by", "S-0020"),
            Edit::Set(COMPLAINT, "decision.by", "S-0040"),
            Edit::Set(SURVEY, "by", "S-0020"),
            Edit::Set(DATA_AUDIT, "by", "S-0030"),
            Edit::Set(FINDING, "found_by", "S-0040"),
            Edit::Set(EXECUTION, "by", "S-0010"),
        ],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (path, record, mention) in ctx.ledger.mentions() {
        let Sort::Person { on: Some(date), part: Some(part) } = mention.sort else { continue };
        let Some(person) = ctx.acting(mention.id, date) else { continue };
        let heads = match part.head_of {
            None => person.has_role(Role::DepartmentHead, date),
            Some(kind) => ctx.serves(person, kind, &[Role::DepartmentHead], date),
        };
        if person.has_role(part.role, date) || heads {
            continue;
        }
        for span in ctx.ledger.places(path, &[&mention.field]) {
            findings
                .report_place(path, record.map(ToString::to_string), span)
                .with("person", &**mention.id)
                .with("date", date)
                .with("part", part.word);
        }
    }
}
