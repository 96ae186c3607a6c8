//! How a record stands today, in one word: for its page, its register and the pages that list it.

use super::due::{self, Matter};
use super::{Site, Writer};
use crate::calendar::Date;
use crate::ledger::{self, Filed};
use crate::portal::view::{Cell, Column, Mark, Status, Text};
use crate::record::{Complaint, Finding, Plan, PlanStatus, Step};
use anyhow::Result;

/// How a record stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct State {
    /// The shape.
    pub(super) mark: Mark,
    /// Message key of the word.
    pub(super) word: &'static str,
    /// Whether something is still to be done.
    pub(super) open: bool,
    /// By when, if by a date.
    pub(super) due: Option<Date>,
    /// Whether that date has passed.
    pub(super) overdue: bool,
}

impl State {
    fn closed(mark: Mark, word: &'static str) -> Self {
        Self { mark, word, open: false, due: None, overdue: false }
    }

    /// Open until a date: overdue and due soon come before the word.
    fn open(site: &Site, word: &'static str, due: Option<Date>) -> Self {
        let as_of = site.input.as_of;
        let soon = i64::from(site.input.policy.on(as_of).due_soon_working_days);
        let overdue = due.is_some_and(|due| due < as_of);
        let near = due.is_some_and(|due| site.input.ledger.workdays.between(as_of, due) <= soon);
        let (mark, word) = match (overdue, near) {
            (true, _) => (Mark::Act, "status-overdue"),
            (false, true) => (Mark::Watch, "state-due-soon"),
            _ => (Mark::Wait, word),
        };
        Self { mark, word, open: true, due, overdue }
    }

    /// Its shape and word.
    pub(super) fn status(&self, w: &Writer) -> Result<Status> {
        Ok(Status::new(self.mark, w.word(self.word)?))
    }

    /// Whether it is due within the policy's working days, and not overdue.
    pub(super) fn is_soon(&self) -> bool {
        self.open && self.mark == Mark::Watch
    }
}

/// How a record stands: what its kind says of it, else what waits in it. `None`: nothing waits.
pub(super) fn of(site: &Site, id: &str, waiting: &[Matter]) -> Option<State> {
    let ledger = site.input.ledger;
    let (path, kind) = ledger.find(id).map_or(("", ""), |(path, kind)| (path, kind.name));
    match kind {
        "plan" => Filed::at(&ledger.plans, path).map(|filed| plan(site, filed)),
        "complaint" => Filed::at(&ledger.complaints, path).map(|filed| complaint(site, &filed.record)),
        "finding" => Filed::at(&ledger.findings, path).map(|filed| finding(site, &filed.record)),
        _ => any(waiting),
    }
}

/// How a record stands by what waits in it, soonest first; `None`: nothing waits.
pub(super) fn any(waiting: &[Matter]) -> Option<State> {
    let first = waiting.first()?;
    let overdue = waiting.iter().any(|matter| matter.item.overdue);
    let (mark, word) = match (overdue, first.item.soon) {
        (true, _) => (Mark::Act, "status-overdue"),
        (_, true) => (Mark::Watch, "state-due-soon"),
        _ => (Mark::Wait, "state-waits"),
    };
    Some(State { mark, word, open: true, due: Some(first.due), overdue })
}

/// Nothing waits.
const NOTHING: State =
    State { mark: Mark::Na, word: "state-nothing-waits", open: false, due: None, overdue: false };

/// How a plan stands: waiting, in force, closed.
pub(super) fn plan(site: &Site, filed: &Filed<Plan>) -> State {
    let plan = &filed.record;
    if let Some(waits) = due::plan_waits(site, plan) {
        let word = match waits.step {
            Step::DepartmentHead => "state-waits-review",
            Step::Quality => "state-waits-approval",
        };
        return State::open(site, word, Some(waits.due));
    }
    match plan.status {
        PlanStatus::Draft => State::closed(Mark::Na, "plan-status-draft"),
        PlanStatus::Submitted => State::open(site, "state-returned", None),
        PlanStatus::Rejected => State::closed(Mark::Na, "plan-status-rejected"),
        PlanStatus::Approved => {
            let now = ledger::plan_on(site.input.ledger, filed, site.input.as_of);
            match &now.when {
                Some(when) if when.to < site.input.as_of => State::closed(Mark::Na, "state-ended"),
                Some(when) if when.from <= site.input.as_of => State::closed(Mark::Ok, "state-in-force"),
                _ => State::closed(Mark::Ok, "plan-status-approved"),
            }
        }
    }
}

/// How a complaint stands.
pub(super) fn complaint(site: &Site, complaint: &Complaint) -> State {
    if complaint.closed_at.is_some() {
        return State::closed(Mark::Ok, "status-closed");
    }
    let word = match (&complaint.response, &complaint.decision, complaint.acknowledged_at) {
        (Some(_), ..) => "state-answered",
        (_, Some(_), _) => "state-waits-feedback",
        (_, _, Some(_)) => "state-handled",
        _ => "state-registered",
    };
    State::open(site, word, Some(due::resolution_due(site, complaint)))
}

/// How a finding stands.
pub(super) fn finding(site: &Site, finding: &Finding) -> State {
    if finding.is_dismissed() {
        return State::closed(Mark::Ok, "state-dismissed");
    }
    match (&finding.verification, &finding.rectification) {
        (Some(verified), _) if verified.effective => State::closed(Mark::Ok, "state-verified"),
        (Some(_), _) => State { mark: Mark::Act, ..State::open(site, "state-not-effective", None) },
        (None, Some(done)) if done.done_on.is_some() => {
            State::open(site, "state-waits-verification", due::verification_due(site, finding))
        }
        _ => State::open(site, "state-rectified", Some(due::rectification_due(site, finding))),
    }
}

/// State, due date and what is left: three cells.
pub(super) fn cells(w: &Writer, state: Option<&State>, cells: &mut Vec<Cell>) -> Result<()> {
    let state = state.unwrap_or(&NOTHING);
    cells.push(Cell { status: Some(state.status(w)?), ..Cell::default() });
    let Some(due) = state.due else {
        cells.extend([Cell::text("—").quiet(), Cell::text("—").quiet()]);
        return Ok(());
    };
    let left = w.site.input.ledger.workdays.between(w.site.input.as_of, due);
    let cell = Cell::text(w.left(due)?).sort(left.to_string());
    let cell = match state.mark {
        Mark::Act | Mark::Watch => cell.tone(state.mark),
        _ => cell,
    };
    cells.extend([Cell::text(Text::default().keep(due.to_string())).sort(due.to_string()), cell]);
    Ok(())
}

/// The heads of these cells.
pub(super) fn columns(w: &Writer) -> Result<[Column; 3]> {
    Ok([
        Column::words(w.word("column-state")?).sortable(),
        Column::words(w.word("column-due-date")?).sortable(),
        Column::figures(w.word("column-left")?).sortable(),
    ])
}
