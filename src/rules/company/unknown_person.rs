//! Everyone whom a record names is in the register of people.

use crate::diagnostic::{Level, Nature};
use crate::record::Sort;
use crate::rules::sample::{COMMITTEE, COMPLAINT, DATA_AUDIT, EXECUTION, FINDING, PLAN, SURVEY};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ORG-001`.
pub const RULE: Rule = Rule {
    id: "ORG-001",
    name: "unknown-person",
    clauses: &["1.2.1", "1.1.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "the author of a plan", edits: &[Edit::Set(PLAN, "author", "S-9999")] },
        Sample { name: "the approver of a plan", edits: &[Edit::Set(PLAN, "approvals[0].by", "S-9999")] },
        Sample { name: "who reports an execution", edits: &[Edit::Set(EXECUTION, "by", "S-9999")] },
        Sample {
            name: "who registered a complaint",
            edits: &[Edit::Set(COMPLAINT, "registered_by", "S-9999")],
        },
        Sample { name: "who ran a survey", edits: &[Edit::Set(SURVEY, "by", "S-9999")] },
        Sample { name: "who audited data", edits: &[Edit::Set(DATA_AUDIT, "by", "S-9999")] },
        Sample {
            name: "who must mend a finding",
            edits: &[Edit::Set(FINDING, "rectification.owner", "S-9999")],
        },
        Sample {
            name: "who chairs the committee",
            edits: &[Edit::Set(COMMITTEE, "members[0].person", "S-9999")],
        },
    ],
    passes: &[Sample {
        name: "someone else of customer service",
        edits: &[Edit::Set(COMPLAINT, "registered_by", "S-0020")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (path, record, mention) in ctx.ledger.mentions() {
        let known = ctx.ledger.person(mention.id).is_some() || ctx.ledger.is_refused(mention.id);
        if known || !matches!(mention.sort, Sort::Person { .. }) {
            continue;
        }
        for span in ctx.ledger.places(path, &[&mention.field]) {
            findings.report_place(path, record.map(ToString::to_string), span).with("person", &**mention.id);
        }
    }
}
