//! A record lies in the file that its id names.

use crate::diagnostic::{Level, Nature, Span};
use crate::ledger::Refused;
use crate::record::{Id, KINDS, Kind};
use crate::rules::sample::SURVEY;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use crate::source::Source;

/// `REC-010`.
pub const RULE: Rule = Rule {
    id: "REC-010",
    name: "id-and-file-disagree",
    clauses: &["6.2", "1.3.4", "3.3.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["REC-004", "REC-005", "REC-006"],
    fails: &[
        Sample { name: "the id of another number", edits: &[Edit::Set(SURVEY, "id", "SURV-2026-0002")] },
        Sample { name: "the id of another kind", edits: &[Edit::Set(SURVEY, "id", "WAVE-2026-0001")] },
        Sample {
            name: "a suggestion among the findings",
            edits: &[Edit::File(
                "finding/2026/SUG-2026-0099.yaml",
                "id: SUG-2026-0099\nreceived_on: 2026-06-08\nby: S-0021\nsource: survey\nunit: CS\nsummary: 請增加人手。\n",
            )],
        },
    ],
    passes: &[Sample {
        name: "the year of the id is the year of the folder, not of the dates",
        edits: &[Edit::Set(SURVEY, "closed_on", "2025-12-31"), Edit::Set(SURVEY, "period", "2025-Q4")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    // what lies among records of another kind has none of their fields
    for Refused { path, id, .. } in &ctx.ledger.refused {
        let lies_well = |id: &str| Kind::of_path(path).is_none_or(|kind| kind.path_of(id).is_some());
        let Some(id) = id.as_deref().filter(|id| !lies_well(id)) else { continue };
        let mut numbered = KINDS.iter().filter(|kind| kind.prefix().is_some());
        if let Some(expected) = numbered.find_map(|kind| kind.path_of(id)) {
            findings
                .report_place(path, Some(id.to_owned()), Span::START)
                .with("id", id)
                .with("kind", "path")
                .with("form", "")
                .with("expected", expected);
        }
    }
    for (id, path, kind) in ctx.ledger.ids() {
        let expected = kind.path_of(id);
        if expected.as_deref() == Some(path) {
            continue;
        }
        let form = kind.prefix().unwrap_or_default();
        for span in ctx.ledger.places(path, &["id"]) {
            let found = findings.report_place(path, Some(id.to_string()), span);
            found
                .with("id", &**id)
                .with("kind", if expected.is_some() { "path" } else { "form" })
                .with("form", form)
                .with("expected", expected.as_deref().unwrap_or_default());
            let is_free = |own: &Id| !ctx.ledger.ids().any(|(id, ..)| id == own);
            if let Some(own) = kind.id_at(path).filter(|own| is_free(own) && !is_named(ctx, id, path)) {
                found.fix(span, own.to_string());
            }
        }
    }
}

/// Whether another text names a record by its id: then the file has the wrong name.
fn is_named(ctx: &Ctx, id: &Id, path: &str) -> bool {
    ctx.ledger.sources.iter().any(|(other, source)| match source {
        Source::Text(text) => other != path && text.contains(&**id),
        _ => false,
    })
}
