//! The deadlines that wait, in the words of the portal: one list for the home page, the scorecards and the
//! calendar of deadlines. Computes no due date and judges nothing: the engine of deadlines does.

use super::{Site, Writer};
use crate::agenda::{Agenda, Item};
use crate::calendar::Date;
use crate::ledger::{Filed, Ledger, UnitKind, as_agreed};
use crate::policy::{Deadline, Task};
use crate::portal::audience::Audience;
use crate::portal::view::{Due, Mark, Status, Text};
use crate::record::{Complaint, Finding, Plan, Step};
use crate::report;
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};

/// A matter that is to be done by a date.
#[derive(Clone, Debug)]
pub(super) struct Matter {
    /// The last day for it.
    pub(super) due: Date,
    /// The record concerned.
    pub(super) record: String,
    /// The deadline, and for whom it waits.
    pub(super) item: Item,
}

impl Matter {
    /// Whether it is late.
    pub(super) fn is_overdue(&self, _: &Site) -> bool {
        self.item.overdue
    }

    /// Whether it is for a unit: one that acts, one that it concerns, or the department of that one.
    pub(super) fn is_for(&self, ledger: &Ledger, unit: &str) -> bool {
        self.item.is_for(ledger, unit)
    }

    /// What is to be done, in words.
    pub(super) fn words(&self, w: &Writer) -> Result<String> {
        w.word(self.item.deadline.task.key())
    }

    /// What is left for it in working days, or by how much it is late.
    pub(super) fn left(&self, w: &Writer) -> Result<String> {
        let input = w.site.input;
        report::left(input.messages, w.locale(), &self.item, input.as_of)
    }

    /// Overdue or due soon, in shape and word.
    pub(super) fn status(&self, w: &Writer) -> Result<Option<Status>> {
        Ok(match (self.item.overdue, self.item.soon) {
            (true, _) => Some(Status::new(Mark::Act, self.left(w)?)),
            (_, true) => Some(Status::new(Mark::Watch, self.left(w)?)),
            _ => None,
        })
    }

    /// The matter as a line of a list of deadlines.
    pub(super) fn shown(&self, w: &Writer) -> Result<Due> {
        let Deadline { rule, unit, .. } = &self.item.deadline;
        let department = &self.item.department;
        let mut facts = vec![w.record(Text::default(), &self.record)?];
        if let Some(rule) = rule {
            facts.push(Text::default().link(w.to(&["rules", rule]), rule));
        }
        for shown in [unit, department] {
            if !shown.is_empty() && (shown == unit || unit != department) {
                facts.push(w.unit_link(Text::default(), shown));
            }
        }
        Ok(Due {
            date: w.date(self.due),
            iso: self.due.to_string(),
            what: self.words(w)?.into(),
            left: self.left(w)?,
            status: self.status(w)?,
            facts,
        })
    }
}

/// The engine and the records on which it works.
pub(super) fn agenda<'a>(site: &Site<'a>) -> Agenda<'a> {
    Agenda { ledger: site.input.whole, policy: site.input.policy, as_of: site.input.as_of }
}

/// Every matter that waits, soonest first.
#[allow(clippy::unnecessary_wraps, reason = "its callers are families of pages, which may fail")]
pub(super) fn all(site: &Site) -> Result<Vec<Matter>> {
    let items = agenda(site).items(site.input.report.diagnostics);
    let input = site.input;
    // others than the committee see what waits for their own unit, in records that they see
    let seen = |item: &Item| match input.audience {
        Audience::Committee => true,
        Audience::Department(id) => {
            item.is_for(input.whole, id) && !input.hidden.contains(&item.deadline.record)
        }
        Audience::Creditor(_) | Audience::Public => false,
    };
    let items = items.into_iter().filter(seen);
    let matter = |item: Item| Matter { due: item.due, record: item.deadline.record.clone(), item };
    Ok(items.map(matter).collect())
}

/// Every matter by the record in which it waits.
pub(super) fn by_record(site: &Site) -> Result<BTreeMap<String, Vec<Matter>>> {
    let mut waiting: BTreeMap<String, Vec<Matter>> = BTreeMap::new();
    for matter in all(site)? {
        waiting.entry(matter.record.clone()).or_default().push(matter);
    }
    Ok(waiting)
}

/// Every matter by the units for which it is.
pub(super) fn by_unit<'m>(site: &Site, matters: &'m [Matter]) -> BTreeMap<String, Vec<&'m Matter>> {
    let mut waiting: BTreeMap<String, Vec<&Matter>> = BTreeMap::new();
    for matter in matters {
        let Item { department, deadline, .. } = &matter.item;
        let team = site.input.ledger.unit(&deadline.unit).filter(|unit| unit.kind == UnitKind::Team);
        let whole = team.map(|unit| &*unit.department);
        let own = [department, &deadline.unit].map(String::as_str);
        for unit in own.into_iter().chain(whole).collect::<BTreeSet<_>>() {
            waiting.entry(unit.to_owned()).or_default().push(matter);
        }
    }
    waiting
}

/// When a complaint is to be closed.
pub(super) fn resolution_due(site: &Site, complaint: &Complaint) -> Date {
    agenda(site).deadlines().resolution(complaint).due.date(&site.input.ledger.zone)
}

/// When a finding is to be rectified: the date that was set, else what the policy gives.
pub(super) fn rectification_due(site: &Site, finding: &Finding) -> Date {
    agenda(site).deadlines().rectification(finding).due.date(&site.input.ledger.zone)
}

/// The day by which the mend of a finding is to be verified, once that waits.
pub(super) fn verification_due(site: &Site, finding: &Finding) -> Option<Date> {
    let deadline = agenda(site).deadlines().verification(finding)?;
    Some(deadline.due.date(&site.input.ledger.zone))
}

/// A step of an approval that waits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waiting {
    /// For whom.
    pub(super) step: Step,
    /// Until when.
    pub(super) due: Date,
}

fn waiting(site: &Site, deadline: &Deadline) -> Option<Waiting> {
    let step = match deadline.task {
        Task::Review | Task::AmendmentReview => Step::DepartmentHead,
        _ => Step::Quality,
    };
    let zone = &site.input.ledger.zone;
    let due = deadline.due.date(zone);
    deadline.done.is_none().then_some(Waiting { step, due })
}

/// The step for which a plan waits; `None` when it waits for neither.
pub(super) fn plan_waits(site: &Site, plan: &Plan) -> Option<Waiting> {
    let engine = agenda(site).deadlines();
    [engine.review(plan), engine.approval(plan)].iter().flatten().find_map(|found| waiting(site, found))
}

/// The step for which an amendment of a plan waits, by its index.
pub(super) fn amendment_waits(site: &Site, filed: &Filed<Plan>, index: usize) -> Option<Waiting> {
    let plan = as_agreed(site.input.ledger, filed);
    agenda(site).deadlines().agreements(&plan, index).iter().find_map(|found| waiting(site, found))
}
