//! Who agrees to a correction neither made it nor is a person of whom the record tells.

use super::{CORRECTED, CORRECTION};
use crate::diagnostic::{Level, Nature};
use crate::record::{Mentions, Sort};
use crate::rules::sample::SPECIAL;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `CRR-002`.
pub const RULE: Rule = Rule {
    id: "CRR-002",
    name: "correction-not-independent",
    clauses: &["6.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "who corrected agreed", edits: &[CORRECTED, Edit::Set(CORRECTION, "by", "S-0040")] },
        Sample {
            name: "who assessed agreed to the correction of the score",
            edits: &[CORRECTED, Edit::Set(SPECIAL, "assessor", "S-0040")],
        },
    ],
    passes: &[Sample {
        name: "a leader of the company agreed",
        edits: &[CORRECTED, Edit::Set(CORRECTION, "approved_by", "S-0001")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.corrections {
        let correction = &filed.record;
        let Some(record) = ctx.ledger.tells(&correction.record) else { continue };
        let mut named = Mentions::new(&ctx.ledger.zone);
        record.mentions(&mut named);
        let is_told = |field: &str, person: &str| {
            ["person", "assessor", "decided_by", "heard_by", "filed_by", "by", "investigator"]
                .contains(&field)
                && *person == *correction.approved_by
        };
        let mut people = named.all.iter().filter(|one| matches!(one.sort, Sort::Person { .. }));
        let has_part = people.any(|one| is_told(&one.field, one.id));
        let made = correction.by == correction.approved_by;
        if made || has_part {
            findings
                .report(filed, &correction.id, "approved_by")
                .with("kind", if made { "made" } else { "part" })
                .with("person", &*correction.approved_by)
                .with("record", &*correction.record);
        }
    }
}
