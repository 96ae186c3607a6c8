//! What waits of the data: anomalies, incidents, analyses and reports, and what the last period that is over and
//! the current one still owe.

use super::Agenda;
use crate::calendar::{Grain, Period, When};
use crate::policy::Deadline;
use crate::record::DepartmentKind;

impl Agenda<'_> {
    /// The deadlines of anomalies, data incidents, analyses and reports.
    pub(super) fn of_data(&self) -> Vec<Deadline> {
        let (ledger, engine) = (self.ledger, self.deadlines());
        let anomalies = ledger.anomalies.iter().flat_map(|filed| engine.of_anomaly(&filed.record));
        let incidents = ledger.data_incidents.iter().flat_map(|filed| {
            let found = filed.record.finding.as_deref().and_then(|id| ledger.finding(id));
            engine.of_incident(&filed.record, found.map(|found| When::At(found.found_at)))
        });
        let analyses = ledger.analyses.iter().flat_map(|filed| engine.of_analysis(&filed.record));
        let reports = ledger.reports.iter().map(|filed| &*filed.record);
        let reports = reports.map(|report| {
            let meeting = report.presented_at.as_deref().and_then(|id| ledger.meeting(id));
            let presented = meeting.map(|meeting| When::Day(meeting.held_on));
            engine.presentation(report, presented)
        });
        anomalies.chain(incidents).chain(analyses).chain(reports).collect()
    }

    /// What the last period that is over and the current one still owe.
    pub(super) fn periodic(&self) -> Vec<Deadline> {
        let (ledger, engine) = (self.ledger, self.deadlines());
        let policy = self.policy.on(self.as_of);
        let owed = |grain: Grain, clause: &str| {
            let from = self.bound_from(clause);
            let current = Period::of(grain, self.as_of);
            current.plus(-1).through(current).filter(move |period| period.start() >= from)
        };
        let (data, quality) =
            (self.department_of(DepartmentKind::Data), self.department_of(DepartmentKind::Quality));
        let reviews = owed(policy.access_review_interval, "1.4.4").filter(|period| {
            !ledger.access_reviews.iter().any(|filed| filed.record.period.overlaps(*period))
        });
        let analyses =
            owed(policy.analysis_interval, "3.4.2").filter(|period| ledger.analysis_of(*period).is_none());
        let reports = owed(policy.report_interval, "2.2.2e")
            .filter(|period| !ledger.reports.iter().any(|filed| filed.record.period.covers(*period)));
        let reviews = reviews.map(|period| engine.access_review(period, &data, None));
        let analyses = analyses.map(|period| engine.analysis(period, &quality, None));
        let reports = reports.map(|period| engine.report(period, &quality, None));
        reviews.chain(analyses).chain(reports).collect()
    }
}
