//! What follows on a matter is not dated before it, nor in the future.

use crate::calendar::When;
use crate::diagnostic::Span;
use crate::diagnostic::{Level, Nature};
use crate::ledger::Filed;
use crate::record::{Improvement, Investigation};
use crate::rules::sample::{FEEDBACK, IMPROVEMENT, IMPROVEMENT2, INFO_REQUEST, INVESTIGATION, SUGGESTION};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `IMP-012`.
pub const RULE: Rule = Rule {
    id: "IMP-012",
    name: "follow-up-out-of-order",
    clauses: &["2.2.2d", "2.3.1b", "2.3.2b", "2.3.2c", "3.3.3a", "3.3.3c"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &["IMP-002", "IMP-013"],
    fails: &[
        Sample {
            name: "concluded before it was opened",
            edits: &[Edit::Set(INVESTIGATION, "concluded_at", "2026-05-05T10:29+08:00")],
        },
        Sample {
            name: "done before it was opened",
            edits: &[Edit::Set(IMPROVEMENT, "done_on", "2026-05-12"), Edit::Remove(IMPROVEMENT, "tracking")],
        },
        Sample {
            name: "checked tomorrow",
            edits: &[
                Edit::Set(IMPROVEMENT2, "effect_checks[0].checked_on", "2026-07-01"),
                Edit::Set(IMPROVEMENT2, "closed_on", "2026-07-01"),
            ],
        },
        Sample {
            name: "answered before it was reported",
            edits: &[Edit::Set(FEEDBACK, "answered_at", "2026-03-04T09:59+08:00")],
        },
        Sample {
            name: "given before it was asked",
            edits: &[Edit::Set(INFO_REQUEST, "answered_at", "2026-05-06T08:59+08:00")],
        },
        Sample {
            name: "forwarded before it came",
            edits: &[Edit::Set(SUGGESTION, "forwarded_at", "2026-04-07T10:00+08:00")],
        },
    ],
    passes: &[Sample {
        name: "all on one day",
        edits: &[
            Edit::Set(SUGGESTION, "forwarded_at", "2026-04-08T00:00+08:00"),
            Edit::Set(FEEDBACK, "answered_at", "2026-03-04T10:00+08:00"),
            Edit::Set(INFO_REQUEST, "answered_at", "2026-05-06T09:00+08:00"),
        ],
    }],
    check,
};

/// A step of a record's course: its field, when it was, and before when it cannot have been.
type Step = (String, When, When);

fn check(ctx: &Ctx, findings: &mut Findings) {
    let ledger = ctx.ledger;
    let mut report = |path: &str, id: &str, steps: Vec<Step>| {
        for (field, at, since) in steps {
            // a day may be that of the moment before it
            let early = match (at, since) {
                (When::At(at), When::At(since)) => at < since,
                _ => at.date(&ledger.zone) < since.date(&ledger.zone),
            };
            let future = at.date(&ledger.zone) > ctx.as_of;
            if early || future {
                let place = ledger.places(path, &[&field]).first().copied().unwrap_or(Span::START);
                findings
                    .report_place(path, Some(id.to_owned()), place)
                    .with("kind", if early { "early" } else { "future" })
                    .with("at", at.date(&ledger.zone))
                    .with("since", since.date(&ledger.zone))
                    .with("today", ctx.as_of);
            }
        }
    };
    for filed in &ledger.investigations {
        report(&filed.path, &filed.record.id, of_investigation(&filed.record));
    }
    for filed in &ledger.improvements {
        report(&filed.path, &filed.record.id, of_improvement(&filed.record));
    }
    for Filed { path, record } in &ledger.feedback {
        let reported = When::At(record.reported_at);
        let answered = record.answered_at.map(|at| ("answered_at".to_owned(), When::At(at), reported));
        let steps = [("reported_at".to_owned(), reported, reported)].into_iter().chain(answered);
        report(path, &record.id, steps.collect());
    }
    for Filed { path, record } in &ledger.info_requests {
        let asked = When::At(record.requested_at);
        let answered = record.answered_at.map(|at| ("answered_at".to_owned(), When::At(at), asked));
        let steps = [("requested_at".to_owned(), asked, asked)].into_iter().chain(answered);
        report(path, &record.id, steps.collect());
    }
    for Filed { path, record } in &ledger.suggestions {
        let came = When::Day(record.received_on);
        let forwarded = record.forwarded_at.map(|at| ("forwarded_at".to_owned(), When::At(at), came));
        let decided = record.outcome.as_ref().map(|it| ("outcome.on".to_owned(), When::Day(it.on), came));
        let steps = [("received_on".to_owned(), came, came)].into_iter().chain(forwarded).chain(decided);
        report(path, &record.id, steps.collect());
    }
}

fn of_investigation(investigation: &Investigation) -> Vec<Step> {
    let opened = When::At(investigation.opened_at);
    let mut steps = vec![("opened_at".to_owned(), opened, opened)];
    steps.extend(investigation.concluded_at.map(|at| ("concluded_at".to_owned(), When::At(at), opened)));
    for (number, asked) in investigation.requests.iter().enumerate() {
        let at = When::At(asked.asked_at);
        steps.push((format!("requests[{number}].asked_at"), at, opened));
        let responded = asked.responded_at.map(When::At);
        steps.extend(responded.map(|when| (format!("requests[{number}].responded_at"), when, at)));
    }
    steps
}

fn of_improvement(improvement: &Improvement) -> Vec<Step> {
    let opened = When::Day(improvement.opened_on);
    let done = improvement.done_on.map_or(opened, When::Day);
    let mut steps = vec![("opened_on".to_owned(), opened, opened)];
    for (number, look) in improvement.tracking.iter().enumerate() {
        steps.push((format!("tracking[{number}].on"), When::Day(look.on), opened));
    }
    steps.extend(improvement.done_on.map(|on| ("done_on".to_owned(), When::Day(on), opened)));
    for (number, check) in improvement.effect_checks.iter().enumerate() {
        steps.push((format!("effect_checks[{number}].checked_on"), When::Day(check.checked_on), done));
    }
    steps.extend(improvement.closed_on.map(|on| ("closed_on".to_owned(), When::Day(on), done)));
    steps
}
