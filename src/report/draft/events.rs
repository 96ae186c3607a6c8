//! What a draft tells of the period beside its measures: complaints, findings, data, breaches.

use super::Draft;
use crate::calendar::Moment;
use crate::diagnostic::{Nature, Standing};
use crate::record::{Severity, Verification};
use anyhow::Result;
use std::collections::BTreeMap;
use std::fmt::Write;

impl Draft<'_> {
    /// Whether a moment falls in the period.
    fn within(&self, at: Moment) -> bool {
        self.period.contains(self.ledger.zone.date(at))
    }

    /// Whether a moment had come by the day of issue.
    fn had_come(&self, at: Option<Moment>) -> bool {
        at.is_some_and(|at| self.ledger.zone.date(at) <= self.issued_on)
    }
}

/// That what is left of a kind is less than there was, where records of the period were disposed of.
fn thinned(draft: &Draft, kind: &str) -> Result<String> {
    if !draft.ledger.is_thinned(draft.period, &[kind]) {
        return Ok(String::new());
    }
    Ok(draft.word("draft-thinned")? + "\n\n")
}

/// How many complaints came, were major, are closed; and what they were about.
pub(super) fn complaints(draft: &Draft) -> Result<String> {
    let all = draft.ledger.complaints.iter().map(|filed| &*filed.record);
    let received: Vec<_> = all.filter(|complaint| draft.within(complaint.received_at)).collect();
    let of =
        |test: &dyn Fn(&&crate::record::Complaint) -> bool| received.iter().copied().filter(test).count();
    let args = [
        ("period", draft.period.into()),
        ("count", received.len().into()),
        ("major", of(&|complaint| complaint.major).into()),
        ("closed", of(&|complaint| draft.had_come(complaint.closed_at)).into()),
    ];
    let mut text = thinned(draft, "complaint")? + &draft.say("draft-complaints-count", &args)? + "\n";
    let mut by_category: BTreeMap<&str, u64> = BTreeMap::new();
    for complaint in &received {
        *by_category.entry(complaint.category.name()).or_default() += 1;
    }
    let mut counted: Vec<_> = by_category.into_iter().collect();
    counted.sort_by_key(|(name, count)| (std::cmp::Reverse(*count), *name));
    if !counted.is_empty() {
        let row = |(name, count): &(&str, u64)| {
            let key = format!("category-{}", name.replace('_', "-"));
            Ok(vec![draft.word(&key)?, count.to_string()])
        };
        let rows = counted.iter().take(5).map(row).collect::<Result<Vec<_>>>()?;
        write!(text, "\n{}", draft.table(&["draft-column-category", "draft-column-count"], &rows)?)?;
    }
    Ok(text)
}

/// How many findings were opened, how grave they are, and how many were verified as mended.
pub(super) fn findings(draft: &Draft) -> Result<String> {
    let all = draft.ledger.findings.iter().map(|filed| &*filed.record);
    let found: Vec<_> = all.filter(|finding| draft.within(finding.found_at)).collect();
    let of = |severity| found.iter().filter(|finding| finding.severity == severity).count();
    let verified = |finding: &&&crate::record::Finding| {
        let mended = |verified: &Verification| verified.effective && draft.had_come(Some(verified.at));
        finding.verification.as_ref().is_some_and(mended)
    };
    let args = [
        ("period", draft.period.into()),
        ("count", found.len().into()),
        ("major", of(Severity::Major).into()),
        ("serious", of(Severity::Serious).into()),
        ("mended", found.iter().filter(verified).count().into()),
    ];
    Ok(format!("{}\n", draft.say("draft-findings-count", &args)?))
}

/// How many anomalies and incidents of data there were, and how many are done.
pub(super) fn data(draft: &Draft) -> Result<String> {
    let anomalies = draft.ledger.anomalies.iter().map(|filed| &*filed.record);
    let anomalies: Vec<_> = anomalies.filter(|anomaly| draft.within(anomaly.detected_at)).collect();
    let incidents = draft.ledger.data_incidents.iter().map(|filed| &*filed.record);
    let incidents: Vec<_> = incidents.filter(|incident| draft.within(incident.reported_at)).collect();
    let resolved = anomalies.iter().filter(|anomaly| draft.had_come(anomaly.resolved_at)).count();
    let closed = incidents.iter().filter(|incident| draft.had_come(incident.closed_at)).count();
    let args = [
        ("anomalies", anomalies.len().into()),
        ("resolved", resolved.into()),
        ("incidents", incidents.len().into()),
        ("closed", closed.into()),
    ];
    Ok(format!("{}\n", draft.say("draft-data-count", &args)?))
}

/// How many breaches came about, and how many of them nobody has answered.
pub(super) fn breaches(draft: &Draft) -> Result<String> {
    let of_period = draft.diagnostics.iter().filter(|found| {
        let since = found.since.is_some_and(|since| draft.period.contains(since));
        found.nature == Nature::Breach && since
    });
    let breaches: Vec<_> = of_period.collect();
    let open = breaches.iter().filter(|found| matches!(found.standing, Standing::Open { .. })).count();
    let args = [("period", draft.period.into()), ("count", breaches.len().into()), ("open", open.into())];
    Ok(format!("{}\n", draft.say("draft-breaches-count", &args)?))
}
