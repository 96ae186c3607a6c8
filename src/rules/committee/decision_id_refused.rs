//! A decision has an id of its own, with the year of its meeting.

use crate::diagnostic::{Level, Nature};
use crate::rules::sample::MEETING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MTG-004`.
pub const RULE: Rule = Rule {
    id: "MTG-004",
    name: "decision-id-refused",
    clauses: &["2.1.2b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "an id of another year",
            edits: &[Edit::Set(MEETING, "decisions[0].id", "DEC-2025-011")],
        },
        Sample { name: "an id of another form", edits: &[Edit::Set(MEETING, "decisions[0].id", "D-11")] },
        Sample {
            name: "an id that another decision has",
            edits: &[Edit::Set(MEETING, "decisions[0].id", "DEC-2026-010")],
        },
    ],
    passes: &[Sample {
        name: "a number of four digits",
        edits: &[Edit::Set(MEETING, "decisions[0].id", "DEC-2026-1011")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for decided in ctx.ledger.all_decisions() {
        let (filed, id) = (decided.meeting, &decided.decision.id);
        let number = id.strip_prefix("DEC-").and_then(|rest| rest.split_once('-'));
        let digits = |text: &str| text.len() >= 3 && text.bytes().all(|b| b.is_ascii_digit());
        let fits = number
            .is_some_and(|(year, number)| year == filed.record.held_on.year().to_string() && digits(number));
        let first = ctx.ledger.decision(id);
        let taken = first.filter(|first| {
            (first.meeting.path.as_str(), first.index) != (filed.path.as_str(), decided.index)
        });
        let kind = match (fits, &taken) {
            (false, _) => "form",
            (true, Some(_)) => "taken",
            (true, None) => continue,
        };
        let found = findings.report(filed, &filed.record.id, format!("decisions[{}].id", decided.index));
        found
            .with("kind", kind)
            .with("decision", &**id)
            .with("year", filed.record.held_on.year().to_string());
        if let Some(first) = taken {
            found.beside(&first.meeting.path, format!("decisions[{}].id", first.index), "first-use-here");
        }
    }
}
