//! Nobody stands twice among those who had to take part, who took part, or who were examined.

use crate::diagnostic::{Level, Nature};
use crate::record::Id;
use crate::rules::sample::TRAINING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeMap;

/// `TRN-025`.
pub const RULE: Rule = Rule {
    id: "TRN-025",
    name: "person-listed-twice",
    clauses: &["5.2.3a", "5.2.1"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["TRN-026"],
    fails: &[
        Sample {
            name: "two results of one person",
            edits: &[Edit::Set(TRAINING, "exam.results[1].person", "S-0011")],
        },
        Sample { name: "asked twice", edits: &[Edit::Set(TRAINING, "required[9]", "S-0042, S-0042")] },
        Sample { name: "came twice", edits: &[Edit::Set(TRAINING, "attended[8]", "S-0042, S-0042")] },
    ],
    passes: &[Sample {
        name: "two make-ups of one person",
        edits: &[Edit::Set(
            TRAINING,
            "make_ups",
            "[{person: S-0012, date: 2026-02-26, kind: exam, score: 88}, {person: S-0012, date: 2026-02-27, kind: exam, score: 90}, {person: S-0031, date: 2026-02-20, kind: retraining}]",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.training_sessions {
        let session = &filed.record;
        let results = session.exam.iter().flat_map(|exam| &exam.results);
        let lists: [(&str, &str, Vec<&Id>); 3] = [
            ("required", "", session.required.iter().collect()),
            ("attended", "", session.attended.iter().collect()),
            ("exam.results", ".person", results.map(|result| &result.person).collect()),
        ];
        for (list, field, people) in lists {
            let mut seen = BTreeMap::new();
            for (index, person) in people.into_iter().enumerate() {
                let first = *seen.entry(person).or_insert(index);
                if first != index {
                    findings
                        .report(filed, &session.id, format!("{list}[{index}]{field}"))
                        .with("list", if field.is_empty() { list } else { "results" })
                        .with("person", &**person)
                        .beside(&filed.path, format!("{list}[{first}]{field}"), "earlier-here");
                }
            }
        }
    }
}
