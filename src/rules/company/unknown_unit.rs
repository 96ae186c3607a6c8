//! Every unit that a record names is a department, team or partner agency of the company.

use crate::diagnostic::{Level, Nature};
use crate::ledger::UnitKind;
use crate::record::Sort;
use crate::rules::sample::{COMPLAINT, DATA_AUDIT, EXECUTION, PLAN, SURVEY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ORG-002`.
pub const RULE: Rule = Rule {
    id: "ORG-002",
    name: "unknown-unit",
    clauses: &["1.1.2", "1.2.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "the unit of a plan",
            edits: &[Edit::Set(PLAN, "unit", "C9-A"), Edit::Delete(EXECUTION)],
        },
        Sample { name: "the unit of a survey", edits: &[Edit::Set(SURVEY, "unit", "C9-A")] },
        Sample {
            name: "a stratum of a data audit",
            edits: &[Edit::Set(DATA_AUDIT, "strata[0].unit", "C9-A")],
        },
        Sample {
            name: "a person whose department is a team",
            edits: &[Edit::Set("company/person/S-0012.yaml", "department", "C1-A")],
        },
        Sample {
            name: "a person of a team that is not there",
            edits: &[Edit::Set("company/person/S-0012.yaml", "team", "C1-Z")],
        },
        Sample {
            name: "a partner agency for which no department answers",
            edits: &[Edit::Set("company/partner/PTN-01.yaml", "department", "C9")],
        },
    ],
    passes: &[
        Sample { name: "a complaint about a whole department", edits: &[Edit::Set(COMPLAINT, "unit", "C1")] },
        Sample {
            name: "a survey among the customers of a partner agency",
            edits: &[Edit::Set(SURVEY, "unit", "PTN-01")],
        },
    ],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    // where the file of a department or partner agency was refused, nobody can tell which units there are
    let folders = ["records/company/department/", "records/company/partner/"];
    if ctx.ledger.refused.iter().any(|refused| folders.iter().any(|folder| refused.path.starts_with(folder)))
    {
        return;
    }
    for (path, record, mention) in ctx.ledger.mentions() {
        let kind = ctx.ledger.unit(mention.id).map(|unit| unit.kind);
        let (fits, want) = match mention.sort {
            Sort::Unit => (kind.is_some(), "unit"),
            Sort::Department => (kind == Some(UnitKind::Department), "department"),
            Sort::Team => (kind == Some(UnitKind::Team), "team"),
            Sort::Person { .. } | Sort::Record(_) | Sort::Decision => continue,
        };
        if fits {
            continue;
        }
        for span in ctx.ledger.places(path, &[&mention.field]) {
            findings
                .report_place(path, record.map(ToString::to_string), span)
                .with("unit", &**mention.id)
                .with("want", want);
        }
    }
}
