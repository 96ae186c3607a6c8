//! A reference to data names one measure with its period, or one record.

use crate::diagnostic::{Level, Nature};
use crate::record::DataReference;
use crate::rules::sample::MEETING;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `MTG-009`.
pub const RULE: Rule = Rule {
    id: "MTG-009",
    name: "data-reference-refused",
    clauses: &["1.3.4"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample {
            name: "a measure that there is not",
            edits: &[Edit::Set(MEETING, "decisions[0].data", "[{kpi: MOOD, period: 2026-05}]")],
        },
        Sample {
            name: "a measure without a period",
            edits: &[Edit::Set(MEETING, "decisions[0].data", "[{kpi: COMPLAINT}]")],
        },
        Sample {
            name: "neither measure nor record",
            edits: &[Edit::Set(MEETING, "agenda[0].data", "[{period: 2026-05}]")],
        },
        Sample {
            name: "a measure and a record at once",
            edits: &[Edit::Set(
                MEETING,
                "agenda[0].data",
                "[{kpi: COMPLAINT, period: 2026-05, record: COMP-2026-0001}]",
            )],
        },
    ],
    passes: &[Sample {
        name: "a measure of one unit",
        edits: &[Edit::Set(MEETING, "decisions[0].data", "[{kpi: COMPLAINT, period: 2026-05, unit: C1-A}]")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.meetings {
        let meeting = &filed.record;
        let agenda =
            meeting.agenda.iter().enumerate().map(|(at, item)| (format!("agenda[{at}]"), &item.data));
        let decisions = meeting.decisions.iter().enumerate();
        let decisions = decisions.map(|(at, decision)| (format!("decisions[{at}]"), &decision.data));
        for (at, data) in agenda.chain(decisions) {
            for (index, reference) in data.iter().enumerate() {
                let Some(kind) = fault(ctx, reference) else { continue };
                findings
                    .report(filed, &meeting.id, format!("{at}.data[{index}]"))
                    .with("kind", kind)
                    .with("kpi", reference.kpi.as_deref().unwrap_or_default());
            }
        }
    }
}

fn fault(ctx: &Ctx, reference: &DataReference) -> Option<&'static str> {
    match (&reference.kpi, &reference.record) {
        (Some(_), Some(_)) => Some("both"),
        (None, None) => Some("none"),
        (Some(kpi), None) if ctx.kpis.named(kpi).is_none() => Some("unknown"),
        (Some(_), None) if reference.period.is_none() => Some("period"),
        _ => None,
    }
}
