//! Every matter that waits until a date: one list for the home page, the scorecards and the calendar of
//! deadlines. Knows the policy's limits; judges nothing, since what is overdue is told by the check.

use super::{Site, Writer};
use crate::calendar::{Date, Moment};
use crate::diagnostic::Standing;
use crate::ledger::{Filed, Ledger, UnitKind};
use crate::portal::view::{Due, Mark, Status, Text};
use crate::record::{
    Amendment, Complaint, DepartmentKind, Finding, Plan, PlanStatus, ReviewVerdict, Severity, Step,
};
use anyhow::Result;

/// A matter that is to be done by a date.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Matter {
    /// The last day for it.
    pub(super) due: Date,
    /// The record concerned.
    pub(super) record: String,
    /// Message key of what is to be done.
    pub(super) what: &'static str,
    /// The rule that was broken, for a breach to answer.
    pub(super) rule: Option<String>,
    /// The team, department or agency that the record concerns; empty for the company.
    pub(super) unit: String,
    /// The department that must act; empty where the company has none of that sort.
    pub(super) department: String,
    /// The clause that sets the time.
    pub(super) clause: String,
}

impl Matter {
    /// Working days left; negative when overdue.
    pub(super) fn left(&self, site: &Site) -> i64 {
        site.input.ledger.workdays.between(site.input.as_of, self.due)
    }

    /// Whether its day has passed.
    pub(super) fn is_overdue(&self, site: &Site) -> bool {
        self.due < site.input.as_of
    }

    /// Whether it is not overdue and due within the policy's days.
    pub(super) fn is_soon(&self, site: &Site) -> bool {
        let soon = site.input.policy.on(site.input.as_of).due_soon_working_days;
        !self.is_overdue(site) && self.left(site) <= i64::from(soon)
    }

    /// Whether it is for a unit: one that acts, one that it concerns, or the department of that one.
    pub(super) fn is_for(&self, ledger: &Ledger, unit: &str) -> bool {
        self.department == unit || ledger.belongs(&self.unit, unit)
    }

    /// What is to be done, in words.
    pub(super) fn words(&self, w: &Writer) -> Result<String> {
        w.word(self.what)
    }

    /// Overdue or due soon, in shape and word.
    pub(super) fn status(&self, w: &Writer) -> Result<Option<Status>> {
        Ok(if self.is_overdue(w.site) {
            Some(Status::new(Mark::Act, w.left(self.due)?))
        } else if self.is_soon(w.site) {
            Some(Status::new(Mark::Watch, w.left(self.due)?))
        } else {
            None
        })
    }

    /// The matter as a line of a list of deadlines.
    pub(super) fn shown(&self, w: &Writer) -> Result<Due> {
        let mut facts = vec![w.record(Text::default(), &self.record)?];
        if let Some(rule) = &self.rule {
            facts.push(Text::default().link(w.to(&["rules", rule]), rule));
        }
        for unit in [&self.unit, &self.department] {
            if !unit.is_empty() && (unit == &self.unit || self.unit != self.department) {
                facts.push(w.unit_link(Text::default(), unit));
            }
        }
        Ok(Due {
            date: w.date(self.due),
            iso: self.due.to_string(),
            what: self.words(w)?.into(),
            left: w.left(self.due)?,
            status: self.status(w)?,
            facts,
        })
    }
}

/// Every matter that waits, soonest first.
#[allow(clippy::unnecessary_wraps, reason = "its callers are families of pages, which may fail")]
pub(super) fn all(site: &Site) -> Result<Vec<Matter>> {
    let ledger = site.input.ledger;
    let desk = Desk {
        site,
        quality: first(ledger, DepartmentKind::Quality),
        service: first(ledger, DepartmentKind::CustomerService),
    };
    let mut matters = Vec::new();
    ledger.complaints.iter().for_each(|filed| desk.complaint(&filed.record, &mut matters));
    ledger.plans.iter().for_each(|filed| desk.plan(&filed.record, &mut matters));
    ledger.findings.iter().for_each(|filed| desk.finding(&filed.record, &mut matters));
    desk.breaches(&mut matters);
    matters.sort();
    Ok(matters)
}

/// The first department of a kind, by id; empty when there is none.
fn first(ledger: &Ledger, kind: DepartmentKind) -> String {
    let of_kind =
        |unit: &&crate::ledger::Unit| unit.kind == UnitKind::Department && unit.department_kind == kind;
    ledger.units().find(of_kind).map_or_else(String::new, |unit| unit.id.to_string())
}

/// The unit of the record at a path, among records in the order of their paths.
fn unit_at<'a, T>(filed: &'a [Filed<T>], path: &str, unit: fn(&T) -> &str) -> &'a str {
    let found = filed.binary_search_by(|filed| filed.path.as_str().cmp(path));
    found.map_or("", |index| unit(&filed[index].record))
}

/// The unit that a record concerns; empty when it has none.
pub(super) fn unit_of<'a>(ledger: &'a Ledger, id: &str) -> &'a str {
    let Some((path, kind)) = ledger.find(id) else { return "" };
    match kind.name {
        "plan" => unit_at(&ledger.plans, path, |record| &record.unit),
        "execution" => unit_at(&ledger.executions, path, |record| &record.unit),
        "complaint" => unit_at(&ledger.complaints, path, |record| &record.unit),
        "survey" => unit_at(&ledger.surveys, path, |record| &record.unit),
        "finding" => unit_at(&ledger.findings, path, |record| &record.unit),
        _ => "",
    }
}

/// When a complaint is to be closed.
pub(super) fn resolution_due(site: &Site, complaint: &Complaint) -> Date {
    let received = site.input.ledger.zone.date(complaint.received_at);
    received.plus_days(i64::from(site.input.policy.on(received).complaint_resolution_days))
}

/// When a finding is to be rectified: the date that was set, else what the policy gives.
pub(super) fn rectification_due(site: &Site, finding: &Finding) -> Date {
    let found = site.input.ledger.zone.date(finding.found_at);
    let policy = site.input.policy.on(found);
    let days = match finding.severity {
        Severity::Normal => policy.rectification_normal_days,
        Severity::Major => policy.rectification_major_days,
        Severity::Serious => policy.rectification_serious_days,
    };
    finding.rectification.as_ref().map_or_else(|| found.plus_days(i64::from(days)), |set| set.due)
}

/// For whom a plan waits, and since when; `None` when it waits for neither step of its approval.
pub(super) fn plan_waits(plan: &Plan) -> Option<(Step, Moment)> {
    let submitted = plan.submitted_at.filter(|_| plan.status == PlanStatus::Submitted)?;
    match plan.reviews.last() {
        None => Some((Step::DepartmentHead, submitted)),
        Some(review) if review.verdict == ReviewVerdict::Returned && review.at < submitted => {
            Some((Step::DepartmentHead, submitted))
        }
        Some(review) if review.verdict == ReviewVerdict::Returned => None,
        Some(review) if plan.approvals.is_empty() => Some((Step::Quality, review.at)),
        Some(_) => None,
    }
}

/// For whom an amendment waits, and since when.
pub(super) fn amendment_waits(amendment: &Amendment) -> Option<(Step, Moment)> {
    let of = |step| amendment.approvals.iter().filter(|approval| approval.step == step).map(|a| a.at).max();
    match (of(Step::DepartmentHead), of(Step::Quality)) {
        (None, _) => Some((Step::DepartmentHead, amendment.at)),
        (Some(at), None) => Some((Step::Quality, at)),
        _ => None,
    }
}

/// The last day for a step of an approval that waits since a moment.
pub(super) fn step_due(site: &Site, step: Step, since: Moment) -> Date {
    let since = site.input.ledger.zone.date(since);
    let policy = site.input.policy.on(since);
    let days = match step {
        Step::DepartmentHead => policy.plan_review_working_days,
        Step::Quality => policy.plan_approval_working_days,
    };
    site.input.ledger.workdays.after(since, days)
}

fn matter(what: &'static str, due: Date, record: &str, unit: &str, department: &str, clause: &str) -> Matter {
    let (record, unit, department) = (record.to_owned(), unit.to_owned(), department.to_owned());
    Matter { due, record, what, rule: None, unit, department, clause: clause.to_owned() }
}

/// Who does what, while the list is made.
struct Desk<'a> {
    site: &'a Site<'a>,
    quality: String,
    service: String,
}

impl Desk<'_> {
    fn department(&self, unit: &str) -> String {
        self.site.input.ledger.unit(unit).map_or_else(String::new, |unit| unit.department.to_string())
    }

    fn complaint(&self, complaint: &Complaint, matters: &mut Vec<Matter>) {
        let (ledger, policy) = (self.site.input.ledger, self.site.input.policy);
        let date = |at: Moment| ledger.zone.date(at);
        let received = date(complaint.received_at);
        let mut add = |what, due, clause| {
            matters.push(matter(what, due, &complaint.id, &complaint.unit, &self.service, clause));
        };
        if complaint.closed_at.is_none() {
            add("due-resolution", resolution_due(self.site, complaint), "3.3.2b");
            if complaint.acknowledged_at.is_none() {
                let days = policy.on(received).complaint_acknowledgement_working_days;
                add("due-acknowledgement", ledger.workdays.after(received, days), "2.3.2a");
            }
        }
        if let (Some(decision), None) = (&complaint.decision, &complaint.response) {
            let days = policy.on(received).complaint_feedback_working_days;
            add("due-feedback", ledger.workdays.after(date(decision.at), days), "3.3.2b");
        }
    }

    fn plan(&self, plan: &Plan, matters: &mut Vec<Matter>) {
        let own = self.department(&plan.unit);
        if let Some((step, since)) = plan_waits(plan) {
            let due = step_due(self.site, step, since);
            matters.push(match step {
                Step::DepartmentHead => matter("due-plan-review", due, &plan.id, &plan.unit, &own, "3.1.2a"),
                Step::Quality => {
                    matter("due-plan-approval", due, &plan.id, &plan.unit, &self.quality, "3.1.2b")
                }
            });
        }
        for (step, since) in plan.amendments.iter().filter_map(amendment_waits) {
            let due = step_due(self.site, step, since);
            let (what, department) = match step {
                Step::DepartmentHead => ("due-amendment-review", &own),
                Step::Quality => ("due-amendment-approval", &self.quality),
            };
            matters.push(matter(what, due, &plan.id, &plan.unit, department, "3.1.3b"));
        }
    }

    fn finding(&self, finding: &Finding, matters: &mut Vec<Matter>) {
        let (ledger, policy) = (self.site.input.ledger, self.site.input.policy);
        let found = ledger.zone.date(finding.found_at);
        if finding.notified_at.is_none() {
            let due = ledger.workdays.after(found, policy.on(found).finding_notification_working_days);
            matters.push(matter(
                "due-notification",
                due,
                &finding.id,
                &finding.unit,
                &self.quality,
                "3.2.3a",
            ));
        }
        if finding.rectification.as_ref().is_none_or(|set| set.done_on.is_none()) {
            let (due, own) = (rectification_due(self.site, finding), self.department(&finding.unit));
            let clause = if finding.severity == Severity::Serious { "3.2.3c" } else { "3.2.3b" };
            matters.push(matter("due-rectification", due, &finding.id, &finding.unit, &own, clause));
        }
    }

    fn breaches(&self, matters: &mut Vec<Matter>) {
        for found in self.site.input.report.diagnostics {
            let (Standing::Open { due: Some(due) }, Some(record)) = (&found.standing, &found.record) else {
                continue;
            };
            let unit = unit_of(self.site.input.ledger, record);
            let clause = found.clauses.first().map_or("", String::as_str);
            let answer = matter("due-answer", *due, record, unit, &self.department(unit), clause);
            matters.push(Matter { rule: Some(found.rule.clone()), ..answer });
        }
    }
}
