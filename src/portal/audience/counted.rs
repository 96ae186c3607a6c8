//! The counts of debtors in the records of a ledger, and the sums that tie them: within a record, from month to month,
//! and over the records of a month, whose sums the measures publish. Knows no audience and no limit.

use crate::calendar::{Grain, Period};
use crate::ledger::Ledger;
use crate::record::{Execution, Plan, Portfolio, Repayment};
use crate::stats::suppression::Sum;
use std::collections::BTreeMap;

/// A count of debtors.
pub(super) struct Cell<'a> {
    /// The path of its record.
    pub(super) path: &'a str,
    /// Its field; empty for what no record says and its sums tell.
    pub(super) field: String,
    /// Whether a reader is told it, here or as a measure.
    pub(super) told: bool,
    /// How many.
    pub(super) count: u64,
    /// What tells of the same debtors, such as what they owe.
    pub(super) follows: Vec<String>,
}

/// All counts, and what ties them.
#[derive(Default)]
pub(super) struct Counted<'a> {
    pub(super) cells: Vec<Cell<'a>>,
    pub(super) sums: Vec<Sum>,
}

/// The counts whose sum a measure or a reader makes: what they count, for whom, when.
type Groups = BTreeMap<(&'static str, String, Period), Vec<usize>>;

/// Every count of debtors in portfolios, repayments, executions and plans.
pub(super) fn counted(ledger: &Ledger) -> Counted<'_> {
    let (mut counted, mut groups) = (Counted::default(), Groups::new());
    let mut ends: BTreeMap<_, usize> = BTreeMap::new();
    let mut portfolios: Vec<_> = ledger.portfolios.iter().collect();
    portfolios.sort_by_key(|filed| filed.record.period);
    for filed in portfolios {
        let [opening, closing] = counted.portfolio(&filed.path, &filed.record, &mut groups);
        // what was there when a month began was there when the month before ended
        if let Some(before) = ends.insert(filed.record.book(), closing)
            && counted.cells[before].count == counted.cells[opening].count
        {
            counted.sums.push(Sum { whole: vec![opening], parts: vec![before], alias: false });
        }
    }
    for filed in &ledger.repayments {
        counted.repayment(&filed.path, &filed.record, &mut groups);
    }
    for filed in &ledger.executions {
        let creditor = ledger.plan(&filed.record.plan).and_then(|plan| plan.record.creditor.as_deref());
        counted.execution(&filed.path, &filed.record, creditor.unwrap_or_default(), &mut groups);
    }
    for filed in &ledger.plans {
        counted.plan(&filed.path, &filed.record);
    }
    for parts in groups.into_values() {
        counted.whole(parts);
    }
    counted
}

impl<'a> Counted<'a> {
    fn cell(&mut self, path: &'a str, field: impl Into<String>, count: u64) -> usize {
        self.cells.push(Cell { path, field: field.into(), told: true, count, follows: Vec::new() });
        self.cells.len() - 1
    }

    /// A count with what tells of the same debtors.
    fn with(&mut self, path: &'a str, field: &str, count: u64, follows: &str) -> usize {
        let cell = self.cell(path, field, count);
        self.cells[cell].follows.push(follows.to_owned());
        cell
    }

    /// What some counts come to, which is known to the reader.
    fn whole(&mut self, parts: Vec<usize>) -> usize {
        let sum = parts.iter().map(|part| self.cells[*part].count).fold(0, u64::saturating_add);
        let whole = self.cell("", "", sum);
        self.sums.push(Sum { whole: vec![whole], parts, alias: false });
        whole
    }

    /// A count is part of another: what is left of that is a count as well.
    fn part_of(&mut self, part: usize, whole: usize) {
        let rest = self.cells[whole].count.checked_sub(self.cells[part].count);
        if let Some(rest) = rest {
            let rest = self.cell("", "", rest);
            self.cells[rest].told = false;
            self.sums.push(Sum { whole: vec![whole], parts: vec![part, rest], alias: false });
        }
    }

    fn portfolio(&mut self, path: &'a str, portfolio: &Portfolio, groups: &mut Groups) -> [usize; 2] {
        let holdings = [
            ("opening", portfolio.opening),
            ("assigned", portfolio.assigned),
            ("closed", portfolio.closed),
            ("withdrawn", portfolio.withdrawn),
            ("excluded", portfolio.excluded),
            ("closing", portfolio.closing),
        ];
        let cells = holdings.map(|(name, holding)| {
            let balance = format!("{name}.balance");
            self.with(path, &format!("{name}.accounts"), holding.accounts, &balance)
        });
        // what was there and what came is what went and what is there: all but one tell that one
        self.whole(cells.to_vec());
        let mut overdue = Vec::new();
        for (index, bucket) in portfolio.overdue.iter().enumerate() {
            let balance = format!("overdue[{index}].balance");
            overdue.push(self.with(path, &format!("overdue[{index}].accounts"), bucket.accounts, &balance));
        }
        let overdue = self.whole(overdue);
        self.part_of(overdue, cells[5]);
        let mut told = vec![("portfolio.overdue", overdue)];
        let names = ["opening", "assigned", "closed", "withdrawn", "excluded", "closing"];
        told.extend(names.into_iter().zip(cells));
        tie(groups, portfolio.period, [&portfolio.creditor, &portfolio.unit], &told);
        [cells[0], cells[5]]
    }

    fn repayment(&mut self, path: &'a str, repayment: &Repayment, groups: &mut Groups) {
        let due = self.with(path, "instalments_due", repayment.instalments_due, "amount_due");
        let paid = self.with(path, "instalments_paid", repayment.instalments_paid, "amount_paid");
        self.part_of(paid, due);
        let promised = self.cell(path, "promises_due", repayment.promises_due);
        let broken = self.cell(path, "promises_broken", repayment.promises_broken);
        self.part_of(broken, promised);
        let told = [("due", due), ("paid", paid), ("promised", promised), ("broken", broken)];
        tie(groups, repayment.period, [&repayment.creditor, &repayment.unit], &told);
    }

    fn execution(&mut self, path: &'a str, execution: &Execution, creditor: &str, groups: &mut Groups) {
        let contacts = &execution.contacts;
        let mut told = vec![("cases_worked", self.cell(path, "cases_worked", execution.cases_worked))];
        let attempts = self.cell(path, "contacts.attempts", contacts.attempts);
        let reached = self.cell(path, "contacts.reached", contacts.reached);
        self.part_of(reached, attempts);
        told.extend([("attempts", attempts), ("reached", reached)]);
        for (name, count) in [
            ("out_of_window", contacts.out_of_window),
            ("over_frequency", contacts.over_frequency),
            ("third_party", contacts.third_party),
        ] {
            let cell = count.map(|count| self.cell(path, format!("contacts.{name}"), count));
            told.extend(cell.map(|cell| (name, cell)));
        }
        if let Some(outcome) = &execution.outcome {
            let cohort = self.cell(path, "outcome.cohort", outcome.cohort);
            let collected = self.cell(path, "outcome.collected", outcome.collected);
            self.part_of(collected, cohort);
            told.extend([("cohort", cohort), ("collected", collected)]);
        }
        let month = Period::of(Grain::Month, execution.from);
        tie(groups, month, [creditor, &execution.unit], &told);
    }

    fn plan(&mut self, path: &'a str, plan: &Plan) {
        if let Some(who) = &plan.who {
            self.cell(path, "who.cases", who.cases);
            let cell = |(index, one): (usize, &crate::record::Exclusion)| {
                (format!("who.excluded[{index}].cases"), one.cases)
            };
            let parts: Vec<_> = who.excluded.iter().enumerate().map(cell).collect();
            let parts: Vec<_> =
                parts.into_iter().map(|(field, count)| self.cell(path, field, count)).collect();
            if !parts.is_empty() {
                let left = self.whole(parts);
                (self.cells[left].path, self.cells[left].field) = (path, "who.excluded".to_owned());
            }
        }
        for (index, amendment) in plan.amendments.iter().enumerate() {
            for (field, value) in amendment.changes.0.iter().filter(|(field, _)| field.ends_with("cases")) {
                if let Ok(count) = value.as_str().parse() {
                    let cell = self.cell(path, changed(index, field), count);
                    self.cells[cell].follows.push(field.clone());
                }
            }
        }
    }
}

/// The field of a change of an amendment.
pub(in crate::portal) fn changed(amendment: usize, field: &str) -> String {
    format!("amendments[{amendment}].changes.{field}")
}

/// Counts of a month whose sums are known over all, over a creditor and over a unit.
fn tie(groups: &mut Groups, month: Period, of: [&str; 2], told: &[(&'static str, usize)]) {
    for (what, cell) in told {
        for part in [String::new(), format!("creditor {}", of[0]), format!("unit {}", of[1])] {
            groups.entry((what, part, month)).or_default().push(*cell);
        }
    }
}
