//! What a KPI may ask: the records, the policy, and what was known on the as-of date.

use super::{Contribution, Dimension, Took};
use crate::calendar::{Date, Grain, Moment, Period, When};
use crate::ledger::Ledger;
use crate::policy::{Deadline, Deadlines, PolicyBook};
use crate::record::{Complaint, DepartmentKind, Execution, Product};

/// What a KPI may ask.
pub struct Ctx<'a> {
    /// All records.
    pub ledger: &'a Ledger,
    /// The policy.
    pub policy: &'a PolicyBook,
    /// Today.
    pub as_of: Date,
}

impl<'a> Ctx<'a> {
    /// The engine of deadlines.
    pub fn deadlines(&self) -> Deadlines<'a> {
        Deadlines {
            policy: self.policy,
            zone: &self.ledger.zone,
            workdays: &self.ledger.workdays,
            leaders: &self.ledger.leaders,
        }
    }

    /// The day of a moment.
    pub fn date(&self, moment: Moment) -> Date {
        self.ledger.zone.date(moment)
    }

    /// A moment, if it had come by the as-of date: a book closed earlier does not know what came later.
    pub fn known(&self, moment: Option<Moment>) -> Option<Moment> {
        moment.filter(|moment| self.date(*moment) <= self.as_of)
    }

    /// A deadline as it stood on the as-of date.
    pub fn as_known(&self, deadline: Deadline) -> Deadline {
        let done = deadline.done.filter(|done| done.date(&self.ledger.zone) <= self.as_of);
        Deadline { done, ..deadline }
    }

    /// Whether a deadline was kept; `None` while it still can be.
    pub fn kept(&self, deadline: &Deadline) -> Option<bool> {
        let deadline = self.as_known(deadline.clone());
        let late = self.deadlines().is_late(&deadline, self.as_of);
        (late || deadline.done.is_some()).then_some(!late)
    }

    /// How long a task has taken, in the measure of its limit.
    pub fn took(&self, deadline: &Deadline) -> Took {
        let deadline = self.as_known(deadline.clone());
        Took {
            time: self.deadlines().used(&deadline, self.as_of),
            done: deadline.done.is_some(),
            in_time: self.kept(&deadline),
        }
    }

    /// Hours between two moments, or to the end of the as-of date while the second has not come.
    pub fn hours(&self, from: Moment, to: Option<Moment>) -> Took {
        let known = self.known(to);
        let until = known.unwrap_or_else(|| When::Day(self.as_of).moment(&self.ledger.zone));
        Took { time: until.hours_since(from), done: known.is_some(), in_time: None }
    }

    /// The last day of every month from a day on, and the as-of date, on which a KPI of what stands counts.
    pub fn snapshots(&self, from: Date) -> impl Iterator<Item = Date> {
        let (first, last) = (Period::of(Grain::Month, from), Period::of(Grain::Month, self.as_of));
        let as_of = self.as_of;
        first.through(last).map(move |month| month.end().min(as_of))
    }

    /// The last day of every year from the day of adoption on, and the as-of date.
    pub fn year_ends(&self) -> impl Iterator<Item = Date> {
        let of = |date| Period::of(Grain::Year, date);
        let years = of(self.ledger.company.record.adopted_on).through(of(self.as_of));
        let as_of = self.as_of;
        years.map(move |year| year.end().min(as_of))
    }

    /// The id of the first department of a kind.
    pub fn department_of(&self, kind: DepartmentKind) -> Option<&'a str> {
        self.ledger.department_of_kind(kind).map(|filed| &*filed.record.id)
    }

    /// A creditor: the one that a record names, else that of its plan.
    pub fn creditor(&self, named: Option<&'a str>, plan: Option<&str>) -> Option<&'a str> {
        named.or_else(|| self.ledger.plan(plan?)?.record.creditor.as_deref())
    }

    /// Gives what an execution counts the creditor and the product of its plan.
    pub fn of_execution(&self, counted: &mut Contribution, execution: &'a Execution) {
        let plan = Some(&*execution.plan);
        counted
            .by(Dimension::Creditor, self.creditor(None, plan))
            .by(Dimension::Product, self.product(None, plan));
    }

    /// Gives what a complaint counts that by which a rate of complaints has a denominator: creditor and product.
    pub fn of_volume(&self, counted: &mut Contribution, complaint: &'a Complaint) {
        let plan = complaint.plan.as_deref();
        counted
            .by(Dimension::Creditor, self.creditor(complaint.creditor.as_deref(), plan))
            .by(Dimension::Product, self.product(complaint.product, plan));
    }

    /// Gives what a complaint counts all that it can be told by.
    pub fn of_complaint(&self, counted: &mut Contribution, complaint: &'a Complaint) {
        self.of_volume(counted, complaint);
        counted
            .by(Dimension::Category, Some(complaint.category.name()))
            .by(Dimension::ComplaintChannel, Some(complaint.channel.name()));
    }

    /// A product: the one that a record names, else that of its plan.
    fn product(&self, named: Option<Product>, plan: Option<&str>) -> Option<&'static str> {
        let of_plan = || self.ledger.plan(plan?)?.record.who.as_ref()?.product;
        named.or_else(of_plan).map(Product::name)
    }
}
