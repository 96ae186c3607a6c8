//! What waits after complaints: investigations, improvements, and what units pass on to each other.

use super::Agenda;
use crate::policy::Deadline;

impl Agenda<'_> {
    /// The deadlines of what follows from complaints, findings and suggestions.
    pub(super) fn follow_ups(&self) -> Vec<Deadline> {
        let (ledger, engine) = (self.ledger, self.deadlines());
        let mut all = Vec::new();
        for filed in &ledger.investigations {
            let unit = ledger.unit_of(&filed.record.concerns).map_or("", |unit| unit);
            all.extend(engine.of_investigation(&filed.record, unit));
        }
        all.extend(ledger.improvements.iter().flat_map(|filed| engine.of_improvement(&filed.record)));
        all.extend(ledger.feedback.iter().map(|filed| engine.report_answer(&filed.record)));
        all.extend(ledger.info_requests.iter().map(|filed| engine.info_request(&filed.record)));
        all.extend(ledger.suggestions.iter().map(|filed| engine.forwarding(&filed.record)));
        all
    }
}
