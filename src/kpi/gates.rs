//! What bounds an assessment by the findings of its period. Whether the assessment names it is judged elsewhere.

use super::scoring_of;
use crate::calendar::{Date, Period};
use crate::ledger::{Filed, Ledger};
use crate::policy::PolicyBook;
use crate::policy::scoring::gate;
use crate::record::{Assessment, Finding, FindingCode, Gate};

/// The gates that findings show in the period of an assessment. What a finding tells of a person bounds that person's
/// assessment; findings that name no person bound that of the unit, and so does every rectification that it leaves.
pub fn gates_shown<'a>(
    ledger: &'a Ledger,
    policy: &PolicyBook,
    assessment: &Assessment,
    as_of: Date,
) -> Vec<(Gate, &'a Filed<Finding>)> {
    let Some((version, _)) = scoring_of(ledger, policy, assessment) else { return Vec::new() };
    let overdue = gate(version, Gate::OverdueAction).and_then(|rule| rule.beyond_days);
    let mut shown = Vec::new();
    for filed in &ledger.findings {
        let finding = &filed.record;
        let of_person = finding.subject.is_some() && finding.subject == assessment.person;
        let of_unit = assessment.person.is_none() && ledger.belongs(&finding.unit, &assessment.unit);
        let long = |days: u32| was_overdue(ledger, finding, i64::from(days), assessment.period, as_of);
        if (of_person || of_unit) && overdue.is_some_and(long) {
            shown.push((Gate::OverdueAction, filed));
        }
        let proved = finding.confirmed_on(&ledger.zone).is_some_and(|on| assessment.period.contains(on));
        if (of_person || of_unit && finding.subject.is_none()) && proved {
            let bounds = finding.proved().and_then(FindingCode::gate);
            shown.extend(bounds.map(|gate| (gate, filed)));
        }
    }
    shown
}

/// Whether a rectification was overdue by more than so many days on some day of a period. A verification stands for a day
/// of completion that was not written down; what was not borne out needs none.
fn was_overdue(ledger: &Ledger, finding: &Finding, days: i64, period: Period, as_of: Date) -> bool {
    let Some(mending) = finding.mending() else {
        return false;
    };
    let verified = finding.verification.as_ref().map(|verification| ledger.zone.date(verification.at));
    let until = mending.done_on.or(verified).unwrap_or(as_of);
    let from = mending.until().plus_days(days + 1);
    from <= until && from <= period.end() && until >= period.start()
}
