//! Every place of a record that names a person, with the day on which the person acted and the part that
//! the person took. Makes no finding.

use crate::calendar::{Date, Zone};
use crate::ledger::{Filed, Ledger};
use crate::record::{Complaint, DataAudit, Execution, Finding, Id, Plan, Survey, Waiver};

/// A person named in a record.
pub(super) struct Act<'a> {
    pub path: &'a str,
    pub record: &'a Id,
    pub field: String,
    pub person: &'a Id,
    /// When the person acted; `None` where the record only names the person.
    pub on: Option<Date>,
    pub part: Part,
}

/// The part that a person took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    PlanAuthor,
    ExecutionReporter,
    ComplaintRegistrar,
    ComplaintDecider,
    SurveyOfficer,
    DataAuditor,
    FindingOfficer,
    /// Any part for which other rules, or none, ask for a role.
    Other,
}

/// All acts of all records; the committee's members are told of by its own rule.
pub(super) fn acts(ledger: &Ledger) -> Vec<Act<'_>> {
    let zone = &ledger.zone;
    let mut acts = Vec::new();
    ledger.plans.iter().for_each(|filed| plan(filed, zone, &mut acts));
    ledger.executions.iter().for_each(|filed| execution(filed, zone, &mut acts));
    ledger.complaints.iter().for_each(|filed| complaint(filed, zone, &mut acts));
    ledger.surveys.iter().for_each(|filed| survey(filed, &mut acts));
    ledger.data_audits.iter().for_each(|filed| data_audit(filed, &mut acts));
    ledger.findings.iter().for_each(|filed| finding(filed, zone, &mut acts));
    ledger.waivers.iter().for_each(|filed| waiver(filed, &mut acts));
    acts
}

/// Collects the acts of one record.
struct Acts<'a, 'v> {
    path: &'a str,
    record: &'a Id,
    all: &'v mut Vec<Act<'a>>,
}

impl<'a> Acts<'a, '_> {
    fn add(&mut self, field: impl Into<String>, person: &'a Id, on: Option<Date>, part: Part) {
        let (path, record, field) = (self.path, self.record, field.into());
        self.all.push(Act { path, record, field, person, on, part });
    }
}

fn plan<'a>(filed: &'a Filed<Plan>, zone: &Zone, acts: &mut Vec<Act<'a>>) {
    let plan = &filed.record;
    let mut acts = Acts { path: &filed.path, record: &plan.id, all: acts };
    acts.add("author", &plan.author, plan.submitted_at.map(|at| zone.date(at)), Part::PlanAuthor);
    for (i, review) in plan.reviews.iter().enumerate() {
        acts.add(format!("reviews[{i}].by"), &review.by, Some(zone.date(review.at)), Part::Other);
    }
    for (i, approval) in plan.approvals.iter().enumerate() {
        acts.add(format!("approvals[{i}].by"), &approval.by, Some(zone.date(approval.at)), Part::Other);
    }
    for (i, amendment) in plan.amendments.iter().enumerate() {
        acts.add(format!("amendments[{i}].by"), &amendment.by, Some(zone.date(amendment.at)), Part::Other);
        for (j, approval) in amendment.approvals.iter().enumerate() {
            let field = format!("amendments[{i}].approvals[{j}].by");
            acts.add(field, &approval.by, Some(zone.date(approval.at)), Part::Other);
        }
    }
}

fn execution<'a>(filed: &'a Filed<Execution>, zone: &Zone, acts: &mut Vec<Act<'a>>) {
    let execution = &filed.record;
    let on = Some(zone.date(execution.reported_at));
    Acts { path: &filed.path, record: &execution.id, all: acts }.add(
        "by",
        &execution.by,
        on,
        Part::ExecutionReporter,
    );
}

fn complaint<'a>(filed: &'a Filed<Complaint>, zone: &Zone, acts: &mut Vec<Act<'a>>) {
    let complaint = &filed.record;
    let mut acts = Acts { path: &filed.path, record: &complaint.id, all: acts };
    let registered = Some(zone.date(complaint.registered_at));
    acts.add("registered_by", &complaint.registered_by, registered, Part::ComplaintRegistrar);
    for (i, escalation) in complaint.escalations.iter().enumerate() {
        acts.add(format!("escalations[{i}].by"), &escalation.by, Some(zone.date(escalation.at)), Part::Other);
    }
    if let Some(decision) = &complaint.decision {
        acts.add("decision.by", &decision.by, Some(zone.date(decision.at)), Part::ComplaintDecider);
    }
    if let Some(response) = &complaint.response {
        acts.add("response.by", &response.by, Some(zone.date(response.at)), Part::Other);
    }
}

fn survey<'a>(filed: &'a Filed<Survey>, acts: &mut Vec<Act<'a>>) {
    let survey = &filed.record;
    let mut acts = Acts { path: &filed.path, record: &survey.id, all: acts };
    acts.add("by", &survey.by, Some(survey.closed_on), Part::SurveyOfficer);
}

fn data_audit<'a>(filed: &'a Filed<DataAudit>, acts: &mut Vec<Act<'a>>) {
    let audit = &filed.record;
    let mut acts = Acts { path: &filed.path, record: &audit.id, all: acts };
    acts.add("by", &audit.by, Some(audit.audited_on), Part::DataAuditor);
}

fn finding<'a>(filed: &'a Filed<Finding>, zone: &Zone, acts: &mut Vec<Act<'a>>) {
    let finding = &filed.record;
    let mut acts = Acts { path: &filed.path, record: &finding.id, all: acts };
    acts.add("found_by", &finding.found_by, Some(zone.date(finding.found_at)), Part::FindingOfficer);
    if let Some(rectification) = &finding.rectification {
        acts.add("rectification.owner", &rectification.owner, None, Part::Other);
    }
    if let Some(verification) = &finding.verification {
        acts.add("verification.by", &verification.by, Some(zone.date(verification.at)), Part::Other);
    }
}

fn waiver<'a>(filed: &'a Filed<Waiver>, acts: &mut Vec<Act<'a>>) {
    let waiver = &filed.record;
    let mut acts = Acts { path: &filed.path, record: &waiver.id, all: acts };
    acts.add("owner", &waiver.owner, Some(waiver.created_on), Part::Other);
    acts.add("approver", &waiver.approver, Some(waiver.created_on), Part::Other);
}
