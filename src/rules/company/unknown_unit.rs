//! Every unit that a record names is a department, team or partner agency of the company.

use crate::diagnostic::{Level, Nature};
use crate::ledger::{Filed, Ledger, UnitKind};
use crate::record::Id;
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
    for named in named(ctx.ledger) {
        let kind = ctx.ledger.unit(named.unit).map(|unit| unit.kind);
        let fits = match named.want {
            None => kind.is_some(),
            Some(want) => kind == Some(want),
        };
        if !fits {
            for span in ctx.ledger.places(named.path, &[&named.field]) {
                findings
                    .report_place(named.path, Some(named.record.to_string()), span)
                    .with("unit", &**named.unit)
                    .with(
                        "want",
                        match named.want {
                            Some(UnitKind::Department) => "department",
                            Some(UnitKind::Team) => "team",
                            Some(UnitKind::Partner) | None => "unit",
                        },
                    );
            }
        }
    }
}

/// A unit named in a record, and what sort it must be; `None` where any will do.
struct Named<'a> {
    path: &'a str,
    record: &'a Id,
    field: String,
    unit: &'a Id,
    want: Option<UnitKind>,
}

fn named(ledger: &Ledger) -> Vec<Named<'_>> {
    fn unit<'a>(path: &'a str, record: &'a Id, unit: &'a Id) -> Named<'a> {
        Named { path, record, field: "unit".to_owned(), unit, want: None }
    }
    let mut all = Vec::new();
    all.extend(ledger.plans.iter().map(|f| unit(&f.path, &f.record.id, &f.record.unit)));
    all.extend(ledger.executions.iter().map(|f| unit(&f.path, &f.record.id, &f.record.unit)));
    all.extend(ledger.complaints.iter().map(|f| unit(&f.path, &f.record.id, &f.record.unit)));
    all.extend(ledger.surveys.iter().map(|f| unit(&f.path, &f.record.id, &f.record.unit)));
    all.extend(ledger.findings.iter().map(|f| unit(&f.path, &f.record.id, &f.record.unit)));
    for Filed { path, record } in &ledger.data_audits {
        all.extend(record.strata.iter().enumerate().map(|(i, stratum)| Named {
            field: format!("strata[{i}].unit"),
            ..unit(path, &record.id, &stratum.unit)
        }));
    }
    for Filed { path, record } in &ledger.people {
        let (field, want) = ("department".to_owned(), Some(UnitKind::Department));
        all.push(Named { field, want, ..unit(path, &record.id, &record.department) });
        all.extend(record.team.iter().map(|team| Named {
            field: "team".to_owned(),
            want: Some(UnitKind::Team),
            ..unit(path, &record.id, team)
        }));
    }
    for Filed { path, record } in &ledger.partners {
        let (field, want) = ("department".to_owned(), Some(UnitKind::Department));
        all.push(Named { field, want, ..unit(path, &record.id, &record.department) });
    }
    all
}
