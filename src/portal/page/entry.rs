//! One record as a line of its register: in which views it stands, and its cells.

use super::any::{self, Layout};
use super::due::Matter;
use super::state::{self, State};
use super::{Site, Writer, complaint, counted, finding};
use crate::calendar::{Date, Period};
use crate::ledger::{self, Filed};
use crate::portal::view::{Cell, Column, Row, Text};
use crate::record::{Complaint, DataAudit, Execution, Finding, Kind, Plan, Survey, Waiver};
use anyhow::Result;
use std::collections::BTreeMap;

/// A record of one of the kinds that have registers.
#[derive(Clone, Copy)]
pub(super) enum Item<'a> {
    Plan(&'a Filed<Plan>),
    Execution(&'a Filed<Execution>),
    Complaint(&'a Complaint),
    Survey(&'a Survey),
    DataAudit(&'a DataAudit),
    Finding(&'a Finding),
    Waiver(&'a Waiver),
    /// Of any other kind, at this path.
    Any(&'static Kind, &'a str),
}

/// A record with what its register asks of it.
pub(super) struct Entry<'a> {
    pub(super) id: &'a str,
    /// Its moment, as text that sorts.
    pub(super) when: String,
    /// The units that it concerns.
    pub(super) units: Vec<&'a str>,
    /// How it stands; counts have no state.
    pub(super) state: Option<State>,
    /// Whether it is a major complaint.
    pub(super) major: bool,
    item: Item<'a>,
}

/// Every record of a kind, newest first.
pub(super) fn all<'a>(
    site: &Site<'a>,
    kind: &'static Kind,
    waiting: &BTreeMap<String, Vec<Matter>>,
) -> Vec<Entry<'a>> {
    let ledger = site.input.ledger;
    let items: Vec<Item<'a>> = match kind.name {
        "plan" => ledger.plans.iter().map(Item::Plan).collect(),
        "execution" => ledger.executions.iter().map(Item::Execution).collect(),
        "complaint" => ledger.complaints.iter().map(|filed| Item::Complaint(&filed.record)).collect(),
        "survey" => ledger.surveys.iter().map(|filed| Item::Survey(&filed.record)).collect(),
        "data-audit" => ledger.data_audits.iter().map(|filed| Item::DataAudit(&filed.record)).collect(),
        "finding" => ledger.findings.iter().map(|filed| Item::Finding(&filed.record)).collect(),
        "waiver" => ledger.waivers.iter().map(|filed| Item::Waiver(&filed.record)).collect(),
        name => ledger.of_kind(name).into_iter().map(|(path, _)| Item::Any(kind, path)).collect(),
    };
    let mut entries: Vec<_> = items.into_iter().map(|item| Entry::new(site, item, waiting)).collect();
    entries.sort_by(|a, b| (&b.when, b.id).cmp(&(&a.when, a.id)));
    entries
}

impl<'a> Entry<'a> {
    fn new(site: &Site<'a>, item: Item<'a>, waiting: &BTreeMap<String, Vec<Matter>>) -> Self {
        let moment = |at| {
            let (date, time) = site.input.ledger.zone.date_and_time(at);
            format!("{date} {time}")
        };
        let (id, when, units, state): (_, _, Vec<&'a str>, _) = match item {
            Item::Plan(filed) => {
                let plan = &filed.record;
                let when = plan.submitted_at.map_or_else(String::new, moment);
                (&*plan.id, when, vec![&*plan.unit], Some(state::plan(site, filed)))
            }
            Item::Execution(Filed { record, .. }) => {
                (&*record.id, record.from.to_string(), vec![&*record.unit], None)
            }
            Item::Complaint(record) => {
                let (when, state) = (moment(record.received_at), state::complaint(site, record));
                (&*record.id, when, vec![&*record.unit], Some(state))
            }
            Item::Survey(record) => (&*record.id, record.closed_on.to_string(), vec![&*record.unit], None),
            Item::DataAudit(record) => {
                let units = record.strata.iter().map(|stratum| &*stratum.unit).collect();
                (&*record.id, record.audited_on.to_string(), units, None)
            }
            Item::Finding(record) => {
                let state = state::finding(site, record);
                (&*record.id, moment(record.found_at), vec![&*record.unit], Some(state))
            }
            Item::Waiver(record) => (
                &*record.id,
                record.created_on.to_string(),
                record.unit.as_deref().into_iter().collect(),
                None,
            ),
            Item::Any(kind, path) => any::told(site, kind, path, waiting),
        };
        let major = matches!(item, Item::Complaint(record) if record.major);
        Self { id, when, units, state, major, item }
    }

    /// Whether it stands in a view; the view of everything has no name.
    pub(super) fn is_in(&self, view: &str) -> bool {
        let state = self.state.as_ref();
        match view {
            "" => true,
            "open" | "waiting" => state.is_some_and(|state| state.open),
            "overdue" => state.is_some_and(|state| state.overdue),
            "major" => self.major,
            "in-force" => state.is_some_and(|state| state.word == "state-in-force"),
            "closed" => state.is_some_and(|state| {
                !state.open
                    && !matches!(state.word, "state-in-force" | "plan-status-approved" | "plan-status-draft")
            }),
            _ => view.strip_prefix("period-").is_some_and(|period| {
                Period::parse(period)
                    .is_some_and(|period| self.date().is_some_and(|date| period.contains(date)))
            }),
        }
    }

    /// Its day.
    pub(super) fn date(&self) -> Option<Date> {
        Date::parse(self.when.get(..10)?)
    }

    /// Its line.
    pub(super) fn row(&self, w: &Writer, layout: Layout) -> Result<Row> {
        let mut cells = vec![Cell::text(w.record(Text::default(), self.id)?).sort(self.id)];
        if layout.date {
            let date = if self.when.is_empty() { "—" } else { &self.when };
            cells.push(Cell::text(Text::default().keep(date)).sort(&*self.when));
        }
        match self.item {
            Item::Plan(filed) => self.plan(w, filed, &mut cells)?,
            Item::Execution(filed) => execution(w, filed, &mut cells)?,
            Item::Complaint(record) => self.complaint(w, record, &mut cells)?,
            Item::Survey(record) => survey(w, record, &mut cells)?,
            Item::DataAudit(record) => data_audit(w, record, &mut cells)?,
            Item::Finding(record) => self.finding(w, record, &mut cells)?,
            Item::Waiver(record) => super::waiver::cells(w, record, &mut cells)?,
            Item::Any(kind, path) => any::cells(w, (kind, path), self, layout, &mut cells)?,
        }
        Ok(Row { cells, filter: self.filter(w)?, ..Row::default() })
    }

    /// The values that the filters of its register compare, in their order.
    pub(super) fn filter(&self, w: &Writer) -> Result<Vec<String>> {
        Ok(match self.item {
            Item::Plan(_) => self.state.map(|state| w.word(state.word)).transpose()?.into_iter().collect(),
            Item::Complaint(record) => vec![
                complaint::category(w, record)?,
                complaint::channel(w, record.channel)?,
                grade(w, record)?,
            ],
            Item::Finding(record) => vec![finding::severity(w, record)?.word],
            _ => Vec::new(),
        })
    }

    fn plan(&self, w: &Writer, filed: &Filed<Plan>, cells: &mut Vec<Cell>) -> Result<()> {
        let now = ledger::plan_on(w.site.input.ledger, filed, w.site.input.as_of);
        cells.push(Cell::text(w.written(&filed.record.title)));
        cells.push(unit(w, &filed.record.unit));
        cells.push(match &now.when {
            Some(when) => Cell::text(Text::default().keep(when.to.to_string())).sort(when.to.to_string()),
            None => Cell::text("—").quiet(),
        });
        state::cells(w, self.state.as_ref(), cells)
    }

    fn complaint(&self, w: &Writer, record: &Complaint, cells: &mut Vec<Cell>) -> Result<()> {
        let (category, channel) = (complaint::category(w, record)?, complaint::channel(w, record.channel)?);
        let grade = grade(w, record)?;
        cells.extend([channel, category].map(Cell::text));
        cells.push(unit(w, &record.unit));
        let words = if record.major { Text::default().strong(grade.as_str()) } else { grade.as_str().into() };
        cells.push(Cell { quiet: !record.major, ..Cell::text(words) });
        state::cells(w, self.state.as_ref(), cells)
    }

    fn finding(&self, w: &Writer, record: &Finding, cells: &mut Vec<Cell>) -> Result<()> {
        cells.push(Cell::text(w.written(&record.summary)));
        cells.push(unit(w, &record.unit));
        cells.push(Cell { status: Some(finding::severity(w, record)?), ..Cell::default() });
        state::cells(w, self.state.as_ref(), cells)
    }
}

pub(super) fn unit(w: &Writer, id: &str) -> Cell {
    let text = w.site.input.ledger.unit(id).map_or_else(
        || Text::default().id(id),
        |_| Text::default().record(w.to(&["units", id]), id, w.unit_in_full(id)),
    );
    Cell::text(text)
}

fn grade(w: &Writer, record: &Complaint) -> Result<String> {
    w.word(if record.major { "grade-major" } else { "grade-normal" })
}

fn figure(w: &Writer, count: u64) -> Cell {
    Cell::text(w.count(count)).sort(count.to_string())
}

/// A count of a record, which may be withheld.
fn debtors(w: &Writer, path: &str, field: &str, count: u64) -> Cell {
    let shown = w.site.input.withheld.mark(path, field);
    shown.map_or_else(|| figure(w, count), |mark| Cell::text(mark).sort("0"))
}

fn execution(w: &Writer, filed: &Filed<Execution>, cells: &mut Vec<Cell>) -> Result<()> {
    let (record, path) = (&filed.record, &filed.path);
    cells.push(Cell::text(w.record(Text::default(), &record.plan)?));
    cells.push(unit(w, &record.unit));
    cells.push(debtors(w, path, "cases_worked", record.cases_worked));
    cells.push(debtors(w, path, "contacts.attempts", record.contacts.attempts));
    let reached =
        [("contacts.reached", record.contacts.reached), ("contacts.attempts", record.contacts.attempts)];
    cells.push(Cell::text(counted::share_of(w, path, reached)?));
    Ok(())
}

fn survey(w: &Writer, record: &Survey, cells: &mut Vec<Cell>) -> Result<()> {
    cells.push(Cell::text(w.period(record.period)).sort(record.period.to_string()));
    cells.push(unit(w, &record.unit));
    cells.push(figure(w, record.sent));
    cells.push(figure(w, record.answered));
    cells.push(Cell::text(counted::share(w, record.satisfied, record.answered)?));
    Ok(())
}

fn data_audit(w: &Writer, record: &DataAudit, cells: &mut Vec<Cell>) -> Result<()> {
    let (sampled, faulty) = counted::totals(record);
    cells.push(Cell::text(w.period(record.period)).sort(record.period.to_string()));
    cells.push(Cell::text(w.word(&format!("data-class-{}", record.class.name()))?));
    cells.push(figure(w, sampled));
    cells.push(figure(w, faulty));
    cells.push(Cell::text(counted::share(w, sampled.saturating_sub(faulty), sampled)?));
    Ok(())
}

/// The columns of a register.
pub(super) fn columns(w: &Writer, kind: &'static Kind, layout: Layout) -> Result<Vec<Column>> {
    if !any::OWN.contains(&kind.name) {
        return any::columns(w, kind, layout);
    }
    let (words, figures): (&[&str], &[&str]) = match kind.name {
        "plan" => (&["column-submitted", "column-title", "column-unit", "column-until"], &[]),
        "complaint" => {
            (&["column-received", "field-channel", "field-category", "column-unit", "column-grade"], &[])
        }
        "finding" => (&["column-found", "column-what", "column-unit", "column-grade"], &[]),
        "waiver" => (&["field-created", "field-rule", "field-record", "field-expires"], &[]),
        "execution" => (
            &["column-from", "field-plan", "column-unit"],
            &["field-cases", "field-contacts", "field-reached"],
        ),
        "survey" => (
            &["field-closed-on", "field-period", "column-unit"],
            &["field-sent", "field-answered", "column-satisfied"],
        ),
        _ => (
            &["field-audited-on", "field-period", "field-class"],
            &["column-sampled", "column-faulty", "field-without-error"],
        ),
    };
    let mut columns = vec![Column::words(w.word("column-id")?).sortable()];
    for (index, key) in words.iter().enumerate() {
        let sorted = (index == 0).then(|| "descending".to_owned());
        let prose = matches!(*key, "column-title" | "column-what");
        columns.push(Column { prose, sorted, ..Column::words(w.word(key)?).sortable() });
    }
    for key in figures {
        columns.push(Column::figures(w.word(key)?).sortable());
    }
    if matches!(kind.name, "plan" | "complaint" | "finding") {
        columns.extend(state::columns(w)?);
    }
    Ok(columns)
}

/// The keys and labels of the filters, in the order of the rows' values.
pub(super) fn filters(kind: &str) -> &'static [(&'static str, &'static str)] {
    const COMPLAINT: &[(&str, &str)] =
        &[("category", "field-category"), ("channel", "field-channel"), ("grade", "column-grade")];
    match kind {
        "plan" => &[("state", "column-state")],
        "complaint" => COMPLAINT,
        "finding" => &[("grade", "column-grade")],
        _ => &[],
    }
}
