//! Everyone acts in a role that gives them the power to.

use crate::diagnostic::{Level, Nature};
use crate::record::{Role, Sort};
use crate::rules::sample::{
    CALIBRATION, COMPLAINT, DATA_AUDIT, EXECUTION, FINDING, MONITORING, PLAN, ROSTER, SURVEY,
};
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
        Sample {
            name: "a team lead assessed a contact",
            edits: &[Edit::Set(MONITORING, "samples[0].assessor", "S-0011")],
        },
        Sample {
            name: "a team lead took part in a calibration",
            edits: &[Edit::Set(CALIBRATION, "contacts[0].ratings[0].by", "S-0011")],
        },
        Sample { name: "a collector drew up the roster", edits: &[Edit::Set(ROSTER, "by", "S-0012")] },
        Sample {
            name: "a team lead settled the allegation",
            edits: &[Edit::Set(
                FINDING,
                "allegation",
                "{raised_on: 2026-05-12, status: confirmed, settled_on: 2026-05-14, settled_by: S-0011}",
            )],
        },
        Sample {
            name: "a team lead granted the extension",
            edits: &[Edit::Set(
                FINDING,
                "rectification.extensions",
                "[{to: 2026-05-22, reason: 系統改版延後, by: S-0011, on: 2026-05-18}]",
            )],
        },
        Sample {
            name: "a collector verified that it was mended",
            edits: &[Edit::Set(FINDING, "verification.by", "S-0012")],
        },
        Sample {
            name: "a team lead decided how it is dealt with",
            edits: &[Edit::Set(
                FINDING,
                "disposition",
                "{what: 口頭告誡, reference: HR-2026-031, decided_by: S-0011, decided_on: 2026-05-20}",
            )],
        },
    ],
    passes: &[
        Sample {
            name: "a leader of the company verified that it was mended",
            edits: &[Edit::Set(FINDING, "verification.by", "S-0001")],
        },
        Sample {
            name: "the heads may do what their officers may",
            edits: &[
                Edit::Set(COMPLAINT, "registered_by", "S-0020"),
                Edit::Set(COMPLAINT, "decision.by", "S-0040"),
                Edit::Set(SURVEY, "by", "S-0020"),
                Edit::Set(DATA_AUDIT, "by", "S-0030"),
                Edit::Set(FINDING, "found_by", "S-0040"),
                Edit::Set(EXECUTION, "by", "S-0010"),
            ],
        },
    ],
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
        let leads = part.is_open_to_leaders() && person.has_role(Role::CompanyLeader, date);
        if person.has_role(part.role, date) || heads || leads {
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
