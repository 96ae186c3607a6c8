//! What waits to be done: the open deadlines of all records, with the department and the people for whom each
//! waits. Computes no due date (`policy` does) and judges nothing; breaches come from the check.

mod assessment;
mod data;
mod follow_up;
mod governance;
mod retention;
mod training;

use crate::calendar::{Date, When};
use crate::diagnostic::{Diagnostic, Standing};
use crate::ledger::{Ledger, as_agreed};
use crate::policy::{Deadline, Deadlines, Desk, PolicyBook};
use crate::record::{DepartmentKind, Id, Person, Role};
use std::collections::BTreeSet;

/// A deadline that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The deadline.
    pub deadline: Deadline,
    /// The last day for it.
    pub due: Date,
    /// The department that must act; empty where the company has none of that sort.
    pub department: String,
    /// The people for whom it waits, by id: who the record names, else who holds the role; may be empty.
    pub people: Vec<Id>,
    /// Working days left; negative when the due day is past.
    pub left: i64,
    /// Whether it is late.
    pub overdue: bool,
    /// Whether it is not late and due within the policy's days.
    pub soon: bool,
}

/// Everything that an agenda is made of.
#[derive(Clone, Copy)]
pub struct Agenda<'a> {
    /// All records.
    pub ledger: &'a Ledger,
    /// The policy.
    pub policy: &'a PolicyBook,
    /// Today.
    pub as_of: Date,
}

impl Item {
    /// Whether it is for a unit: one that acts, one that it concerns, or the department of that one.
    pub fn is_for(&self, ledger: &Ledger, unit: &str) -> bool {
        self.department == unit || ledger.belongs(&self.deadline.unit, unit)
    }

    /// A name that stays the same while the deadline waits: `PLAN-2026-C1-0007/plan-review`.
    pub fn name(&self) -> String {
        let Deadline { task, record, rule, amendment, part, .. } = &self.deadline;
        let task = task.key().trim_start_matches("due-");
        let rule = rule.as_ref().map_or(String::new(), |rule| format!("/{rule}"));
        let amendment = amendment.map_or(String::new(), |number| format!("/{number}"));
        let part = part.as_ref().map_or(String::new(), |part| format!("/{part}"));
        format!("{record}/{task}{rule}{amendment}{part}")
    }
}

impl<'a> Agenda<'a> {
    /// The engine that computes the deadlines.
    pub fn deadlines(&self) -> Deadlines<'a> {
        Deadlines {
            policy: self.policy,
            zone: &self.ledger.zone,
            workdays: &self.ledger.workdays,
            leaders: &self.ledger.leaders,
        }
    }

    /// Every deadline that waits, soonest first.
    pub fn items(&self, diagnostics: &[Diagnostic]) -> Vec<Item> {
        let (ledger, engine) = (self.ledger, self.deadlines());
        let complaints = ledger.complaints.iter().flat_map(|filed| engine.of_complaint(&filed.record));
        let plans = ledger.plans.iter().flat_map(|filed| engine.of_plan(&as_agreed(ledger, filed)));
        let findings = ledger.findings.iter().flat_map(|filed| engine.of_finding(&filed.record));
        let training = self.training();
        let answers = diagnostics.iter().filter_map(|found| self.answer(found));
        let every = complaints.chain(plans).chain(findings);
        let every =
            every.chain(self.governed()).chain(self.assessed()).chain(self.of_data()).chain(self.periodic());
        let every = every
            .chain(self.follow_ups())
            .chain(self.retained())
            .chain(self.assessments_owed())
            .chain(training)
            .chain(answers);
        let mut items: Vec<Item> =
            every.filter(|deadline| deadline.done.is_none()).map(|deadline| self.item(deadline)).collect();
        items.sort_by_cached_key(|item| {
            let instant = item.deadline.due.moment(&ledger.zone);
            (item.due, instant, item.deadline.record.clone(), item.deadline.task, item.deadline.rule.clone())
        });
        // one answer answers every breach of a rule in a record
        let mut named = BTreeSet::new();
        items.retain(|item| named.insert(item.name()));
        items
    }

    /// The answer that a breach waits for.
    fn answer(&self, found: &Diagnostic) -> Option<Deadline> {
        let (Standing::Open { due: Some(due) }, Some(record)) = (&found.standing, &found.record) else {
            return None;
        };
        // what a unit left out is found at the unit itself
        let itself = self.ledger.unit(record).map(|_| record.clone());
        let unit = itself.unwrap_or_else(|| self.unit_of(record));
        let clause = found.clauses.first().map_or("", String::as_str);
        let laid =
            self.deadlines().answer(&found.rule, clause, record, &unit, found.since.unwrap_or(self.as_of));
        let due = When::Day(*due);
        Some(Deadline { due, ..laid })
    }

    /// The unit that a record concerns; empty when it has none.
    pub fn unit_of(&self, record: &str) -> String {
        self.ledger.unit_of(record).map_or_else(String::new, ToString::to_string)
    }

    /// The day from which a clause binds the company.
    pub fn bound_from(&self, clause: &str) -> Date {
        self.policy.bound_from(clause, self.ledger.company.record.adopted_on)
    }

    fn item(&self, deadline: Deadline) -> Item {
        let due = deadline.due.date(&self.ledger.zone);
        let left = self.ledger.workdays.between(self.as_of, due);
        let overdue = self.deadlines().is_late(&deadline, self.as_of);
        let soon = i64::from(self.policy.on(self.as_of).due_soon_working_days);
        let department = self.department(&deadline);
        let people = self.people(&deadline, &department);
        Item { due, department, people, left, overdue, soon: !overdue && left <= soon, deadline }
    }

    /// The id of the first department of a kind; empty where the company has none.
    fn department_of(&self, kind: DepartmentKind) -> String {
        self.ledger.department_of_kind(kind).map_or_else(String::new, |filed| filed.record.id.to_string())
    }

    fn department(&self, deadline: &Deadline) -> String {
        match deadline.desk {
            Desk::Own => match self.ledger.unit(&deadline.unit) {
                Some(unit) => unit.department.to_string(),
                // what concerns no unit is for those who keep records of its kind
                None => match self.ledger.find(&deadline.record) {
                    Some((_, kind)) => self.department_of(kind.owner),
                    None => String::new(),
                },
            },
            Desk::Quality => self.department_of(DepartmentKind::Quality),
            Desk::CustomerService => self.department_of(DepartmentKind::CustomerService),
            Desk::Management => self.department_of(DepartmentKind::Management),
            Desk::Data => self.department_of(DepartmentKind::Data),
        }
    }

    /// Who the record names, if still in the company; else who holds the role in the department today.
    fn people(&self, deadline: &Deadline, department: &str) -> Vec<Id> {
        let named = deadline.person.as_ref().and_then(|id| self.ledger.person(id));
        if let Some(person) = named.filter(|person| person.is_active(self.as_of)) {
            return vec![person.id.clone()];
        }
        let role = match deadline.desk {
            Desk::Own => Role::DepartmentHead,
            Desk::Quality => Role::QualityOfficer,
            Desk::CustomerService => Role::ServiceOfficer,
            Desk::Management => Role::CompanyLeader,
            Desk::Data => Role::DataOfficer,
        };
        let holding = |role: Role| -> Vec<Id> {
            let may = |person: &&Person| {
                &*person.department == department
                    && person.has_role(role, self.as_of)
                    && deadline.barred.as_ref() != Some(&person.id)
            };
            let people = self.ledger.people.iter().map(|filed| &*filed.record).filter(may);
            people.map(|person| person.id.clone()).collect()
        };
        let people = holding(role);
        // the management has leaders and no head
        if people.is_empty() && role == Role::DepartmentHead { holding(Role::CompanyLeader) } else { people }
    }
}
