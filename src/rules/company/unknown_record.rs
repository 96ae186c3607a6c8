//! Every record that another names exists, and is of the kind that it is named as.

use crate::diagnostic::{Arg, Level, Nature};
use crate::record::{Kind, Sort};
use crate::rules::sample::{COMPLAINT, EXECUTION, MEASURES};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ORG-003`.
pub const RULE: Rule = Rule {
    id: "ORG-003",
    name: "unknown-record",
    clauses: &["1.1.2", "3.1.3a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "an execution of a plan that is not there",
            edits: &[Edit::Set(EXECUTION, "plan", "PLAN-2026-C1-0099")],
        },
        Sample {
            name: "a complaint about a plan that is not there",
            edits: &[Edit::Set(COMPLAINT, "plan", "PLAN-2026-C1-0099")],
        },
        Sample {
            name: "a finding named where a plan belongs",
            edits: &[Edit::Set(COMPLAINT, "plan", "FIND-2026-0001")],
        },
        Sample {
            name: "a target by a decision that no meeting took",
            edits: &[Edit::Set(MEASURES, "measures[0].targets[0].decision", "DEC-2025-099")],
        },
    ],
    passes: &[Sample { name: "a complaint need not name a plan", edits: &[Edit::Remove(COMPLAINT, "plan")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (path, record, mention) in ctx.ledger.mentions() {
        let wanted = match mention.sort {
            Sort::Record(kinds) => absent(ctx, mention.id, kinds),
            Sort::Decision => {
                let there = ctx.ledger.decision(mention.id).is_some() || ctx.refuses("meeting");
                (!there).then(|| "record-decision".to_owned())
            }
            _ => None,
        };
        let Some(wanted) = wanted else { continue };
        for span in ctx.ledger.places(path, &[&mention.field]) {
            findings
                .report_place(path, record.map(ToString::to_string), span)
                .with("named", &**mention.id)
                .with("wanted", Arg::Message(wanted.clone()));
        }
    }
}

/// The message of the kind that an id should have been of, where it is of none of some kinds.
fn absent(ctx: &Ctx, id: &str, kinds: &[&str]) -> Option<String> {
    let found = ctx.ledger.find(id).map(|(_, kind)| kind.name);
    let fits = found.is_some_and(|kind| kinds.is_empty() || kinds.contains(&kind));
    let is_gone =
        ctx.ledger.tombstone(id).is_some_and(|left| kinds.is_empty() || kinds.contains(&&*left.kind));
    if fits || is_gone || (found.is_none() && ctx.ledger.is_refused(id)) {
        return None;
    }
    let wanted = kinds.first().filter(|_| kinds.len() == 1).and_then(|kind| Kind::named(kind));
    Some(wanted.map_or("record-any".to_owned(), |kind| format!("record-{}", kind.name)))
}
