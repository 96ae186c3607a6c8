//! The deadlines of anomalies, data incidents, and the recommendations of an analysis.

use super::{Deadline, Deadlines, Desk, Rule, Task};
use crate::calendar::{Limit, When};
use crate::record::{Analysis, Anomaly, DataIncident, Report};

impl Deadlines<'_> {
    /// Every deadline of an anomaly, kept ones included, in the order of its course.
    pub fn of_anomaly(&self, anomaly: &Anomaly) -> Vec<Deadline> {
        vec![self.anomaly_report(anomaly), self.anomaly_resolution(anomaly)]
    }

    /// The quality department's being told of an anomaly.
    pub fn anomaly_report(&self, anomaly: &Anomaly) -> Deadline {
        let governing = self.zone.date(anomaly.detected_at);
        let limit = Limit::hours(self.policy.on(governing).anomaly_report_hours);
        let parameter = "anomaly_report_hours";
        let rule = Rule { task: Task::AnomalyReport, clause: "2.3.3c", parameter, limit, governing };
        let (start, done) = (When::At(anomaly.detected_at), anomaly.reported_at.map(When::At));
        let laid = self.lay(&rule, &anomaly.id, &anomaly.unit, start, done);
        Deadline { desk: Desk::Data, person: Some(anomaly.by.clone()), ..laid }
    }

    /// The resolution of an anomaly.
    pub fn anomaly_resolution(&self, anomaly: &Anomaly) -> Deadline {
        let governing = self.zone.date(anomaly.detected_at);
        let limit = Limit::working_days(self.policy.on(governing).anomaly_resolution_working_days);
        let parameter = "anomaly_resolution_working_days";
        let rule = Rule { task: Task::AnomalyResolution, clause: "2.3.3c", parameter, limit, governing };
        let (start, done) = (When::At(anomaly.detected_at), anomaly.resolved_at.map(When::At));
        let laid = self.lay(&rule, &anomaly.id, &anomaly.unit, start, done);
        Deadline { desk: Desk::Data, ..laid }
    }

    /// Every deadline of a data incident, kept ones included, in the order of its course; `found` is the
    /// moment of the finding that it names, where that is there.
    pub fn of_incident(&self, incident: &DataIncident, found: Option<When>) -> Vec<Deadline> {
        vec![self.incident_finding(incident, found), self.incident_closure(incident)]
    }

    /// The finding that mends the causes of a data incident.
    pub fn incident_finding(&self, incident: &DataIncident, found: Option<When>) -> Deadline {
        let governing = self.zone.date(incident.reported_at);
        let limit = Limit::working_days(self.policy.on(governing).incident_finding_working_days);
        let parameter = "incident_finding_working_days";
        let rule = Rule { task: Task::IncidentFinding, clause: "2.3.3a", parameter, limit, governing };
        let laid = self.lay(&rule, &incident.id, &incident.unit, When::At(incident.reported_at), found);
        Deadline { desk: Desk::Quality, ..laid }
    }

    /// The closure of a data incident.
    pub fn incident_closure(&self, incident: &DataIncident) -> Deadline {
        let governing = self.zone.date(incident.reported_at);
        let limit = Limit::days(self.policy.on(governing).incident_closure_days);
        let parameter = "incident_closure_days";
        let rule = Rule { task: Task::IncidentClosure, clause: "2.3.3a", parameter, limit, governing };
        let (start, done) = (When::At(incident.reported_at), incident.closed_at.map(When::At));
        let laid = self.lay(&rule, &incident.id, &incident.unit, start, done);
        Deadline { desk: Desk::Data, ..laid }
    }

    /// The answer to each recommendation of an analysis, in its order.
    pub fn of_analysis(&self, analysis: &Analysis) -> Vec<Deadline> {
        let governing = analysis.issued_on;
        let limit = Limit::days(self.policy.on(governing).recommendation_answer_days);
        let parameter = "recommendation_answer_days";
        let rule = Rule { task: Task::Recommendation, clause: "3.4.3b", parameter, limit, governing };
        let answer = |recommendation: &crate::record::Recommendation| {
            let done = recommendation.answered_on.map(When::Day);
            let laid = self.lay(&rule, &analysis.id, &recommendation.to, When::Day(governing), done);
            Deadline { part: Some(recommendation.id.to_string()), ..laid }
        };
        analysis.recommendations.iter().map(answer).collect()
    }

    /// The presentation of a report to the committee; `held` is the day of the meeting that it names.
    pub fn presentation(&self, report: &Report, held: Option<When>) -> Deadline {
        let governing = report.issued_on;
        let limit = Limit::days(self.policy.on(governing).report_presentation_days);
        let parameter = "report_presentation_days";
        let rule = Rule { task: Task::Presentation, clause: "2.2.2e", parameter, limit, governing };
        let laid = self.lay(&rule, &report.id, "", When::Day(governing), held);
        Deadline { desk: Desk::Quality, person: Some(report.by.clone()), ..laid }
    }
}
